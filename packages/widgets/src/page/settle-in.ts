import type { Client } from '@guyub/core';
import type { LitElement } from 'lit';
import type { Plain } from '../shared/plain.ts';
import { clientFor } from '../shared/source.ts';
import { answeredBy } from './answers.ts';
import { plainOf, type PlainPage } from './plain-page.ts';

type Settling = LitElement & {
  readonly source: string | undefined;
  client: Client | undefined;
  plain: Plain | undefined;
};

const scriptIn = (element: Element): Element | null =>
  element.querySelector(':scope>script[type="application/json"][data-guyub-answers]');

/** Its page brings answers along. */
export const isAnswered = (element: Element): boolean => Boolean(scriptIn(element));

/** Reads what its page brings along; a page may bring something else, and then the network is asked as ever. */
export function settleIn(element: Settling): void {
  const script = scriptIn(element);
  if (!script || element.client || !element.source) return;
  try {
    const { answers, page } = JSON.parse(script.textContent ?? '') as {
      readonly answers?: unknown;
      readonly page?: PlainPage;
    };
    element.client = answeredBy(clientFor(element.source), answers);
    if (!page) return;
    element.plain = plainOf(page);
    followed(page);
  } catch (error) {
    console.error(error);
  }
}

/** From here on the element keeps its state in the address, under a name of its own. */
function followed({ asked, state }: PlainPage): void {
  const url = new URL(location.href);
  for (const name of [...asked.map(([asked]) => asked), 'after']) url.searchParams.delete(name);
  if (state) url.searchParams.set('guyub', state);
  else url.searchParams.delete('guyub');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
