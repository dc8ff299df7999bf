import { renderThunked } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Client, ErrorCode } from '@guyub/core';
import { AnswerBook, laterStyles, plainOf, type PageElement, type PlainPage } from '@guyub/widgets/page';
import type { CSSResult, LitElement } from 'lit';
import { fullHour } from '../../store/full-hour.ts';
import { drawnNames, kinds, type DrawnName } from './kinds.ts';

// Lit's server rendering brings it.
declare const customElements: { define(name: string, element: new () => unknown): void };

for (const name of drawnNames) customElements.define(`guyub-${name}`, kinds[name].Element);

/** What a server does to an element. */
type Drawable = PageElement & { readonly t: { readonly title: string }; render(): unknown };

const styleOf = (name: DrawnName): string =>
  (kinds[name].Element as unknown as typeof LitElement).elementStyles
    .map((style) => (style as CSSResult).cssText)
    .join('') + laterStyles;

interface Wanted {
  readonly client: Client;
  /** As an address writes them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  readonly after: string | undefined;
  readonly page: PlainPage;
}

export interface Drawn {
  /** Inside of its shadow. */
  readonly shadow: string;
  /** The text of its style. */
  readonly style: string;
  /** What the script reads instead of asking again. */
  readonly data: string;
  /** Why there is nothing to show. */
  readonly error: ErrorCode | undefined;
  /** The words of its title. */
  readonly title: string;
}

/** An element as it stands in a page, with the answers to all that it asks. */
export async function draw(
  name: DrawnName,
  { client, attributes, language, after, page }: Wanted,
): Promise<Drawn> {
  const book = new AnswerBook(client, after);
  const element = new kinds[name].Element() as Drawable;
  // Nothing stands around it here.
  Object.assign(element, { closest: () => null, querySelector: () => null });
  for (const [attribute, value] of Object.entries({ ...attributes, 'deep-link': '' }))
    element.attributeChangedCallback(attribute, null, value);
  element.locale = language;
  element.client = book.client;
  element.address = `https://page.invalid/?${new URLSearchParams({ guyub: page.state }).toString()}`;
  await element.prepare();
  await book.settled();
  const next = book.answers
    .map(([, answer]) => answer as { readonly next?: string | null })
    .find((answer) => answer.next)?.next;
  const own: PlainPage = { ...page, ...(next && { next }) };
  element.plain = plainOf(own);
  // Only its slots are asked of it.
  const host = new FallbackRenderer(`guyub-${name}`);
  // Elements inside stay tags: the script of a page does not have them.
  const render = async () =>
    // What is false of an input would be written as an attribute, which makes it true.
    (
      await collectResult(
        renderThunked(element.render(), { elementRenderers: [], customElementHostStack: [host] }),
      )
    ).replaceAll(' checked="false"', '');
  let shadow = await render();
  // Names of places are asked for when they are drawn.
  while (await book.settled()) shadow = await render();
  const [error] = book.answers.flatMap(([, answer]) =>
    'error' in answer ? [answer.error as ErrorCode] : [],
  );
  return {
    shadow,
    style: styleOf(name),
    data: JSON.stringify({ answers: book.answers, page: own }, toTheHour).replaceAll('<', '\\u003c'),
    error,
    title: element.t.title,
  };
}

/** When an answer was true is told to the hour, so that a page that says the same is the same: its tag is of what is in it. */
const toTheHour = (name: string, value: unknown): unknown =>
  name === 'asOf' && typeof value === 'string' ? fullHour(Date.parse(value)) : value;
