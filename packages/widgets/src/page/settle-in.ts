import type { Client } from '@guyub/core';
import type { Plain } from '../shared/plain.ts';
import { answered } from './answered.ts';
import { plainOf, type PlainPage } from './plain-page.ts';

type Settling = Element & {
  readonly source: string | undefined;
  client: Client | undefined;
  plain: Plain | undefined;
};

/** Takes what its page brings along; one that a server has drawn brings more than answers. */
export function settleIn(element: Settling): void {
  const page = answered(element) as PlainPage | undefined;
  if (!page) return;
  followed(page);
  element.plain = plainOf(page, asking);
}

/** As the address says it. */
const asking = () => new URLSearchParams(location.search).get('guyub') ?? '';

/** From here on the element keeps its state in the address, under a name of its own. */
function followed({ asked, state }: PlainPage): void {
  const url = new URL(location.href);
  for (const name of [...asked.map(([asked]) => asked), 'after']) url.searchParams.delete(name);
  const before = new URLSearchParams(url.searchParams.get('guyub') ?? '');
  const after = new URLSearchParams(state);
  // What the address opens is no question, so the server does not say it.
  for (const name of ['job', 'open']) if (before.has(name)) after.set(name, before.get(name)!);
  if (after.size > 0) url.searchParams.set('guyub', after.toString());
  else url.searchParams.delete('guyub');
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
