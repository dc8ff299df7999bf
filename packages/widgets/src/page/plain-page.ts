import { html } from 'lit';
import type { Plain } from '../shared/plain.ts';

/** Names and values of an address, in their order. */
export type Params = readonly (readonly [name: string, value: string])[];

/** What a page that a server has drawn says of itself. */
export interface PlainPage {
  /** Path of the list; what is in it has its own below. */
  readonly path: string;
  /** What the page is kept within: region, heading, language. */
  readonly kept: Params;
  /** What was asked, as the form names it. */
  readonly asked: Params;
  /** Of that, what has no field of its own in the form. */
  readonly carried: Params;
  /** The same, as a deep link says it. */
  readonly state: string;
  /** What this page goes on from. */
  readonly after?: string | undefined;
  /** The page after this one. */
  readonly next?: string | undefined;
  /** Words of what is there without a script. */
  readonly words: { readonly apply: string; readonly all: string; readonly order: string };
}

/** A press that asks for another tab is the browser's. */
const isOwn = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  !(ctrlKey || metaKey || shiftKey || altKey);

/**
 * Only the page after the one that the server has drawn has an address.
 *
 * @param state what is asked by now, as a deep link says it: pages of one thing lead back to it
 */
export function plainOf(
  { path, kept, asked, carried, state: drawn, after: from, next, words }: PlainPage,
  state = () => drawn,
): Plain {
  const question = (): Params =>
    state() === drawn ? [...asked, ...(from ? [['after', from] as const] : [])] : [['guyub', state()]];
  const query = (...params: Params[]) =>
    new URLSearchParams(params.flat().map((pair) => [...pair])).toString();
  const address = (below: string, ...params: Params[]) => {
    const said = query(...params);
    return `${path}${below}${said && `?${said}`}`;
  };
  const press = (act: () => void) => (event: MouseEvent) => {
    if (!isOwn(event)) return;
    event.preventDefault();
    act();
  };
  return {
    kept: [...kept, ...carried].map(
      ([name, value]) => html`<input type="hidden" name=${name} value=${value}>`,
    ),
    link: (kind, id, name, open) =>
      html`<a class=${kind} href=${address(`/${encodeURIComponent(id)}`, kept, question())} @click=${press(() => open(id))}>${name}</a>`,
    further: (after, text, more) =>
      after === next
        ? html`<a class="button" part="button" href=${address('', kept, asked, [['after', after]])} @click=${press(more)}>${text}</a>`
        : undefined,
    order: ({ region, personId, name }) => ({
      href: `${path.replace(/[^/]+$/, 'hire-local')}?${query(
        [
          ['region', region],
          ['person', personId],
          ['offering', name],
        ],
        kept.filter(([own]) => /^(lang|brand)$/.test(own)),
      )}`,
      textContent: words.order,
    }),
    apply: html`<p class="plain"><button form="find">${words.apply}</button> <a href=${address('', kept)}>${words.all}</a></p>`,
    all: html`<a class="button" part="button" href=${address('', kept)}>${words.all}</a>`,
  };
}
