import { elements } from './elements.ts';
import type { Embed } from './embed.ts';

/** What an address of a gateway's page, frame or poster says. `lang` and `brand` are said beside the attributes. */
export interface Asked {
  readonly embed: Embed;
  /** `--guyub-brand`, as `#rrggbb`. */
  readonly brand?: string;
}

const text = /^[^\p{Cc}<>]{1,120}$/u;
const id = /^[\w.:~-]{1,100}$/;

// Not `source`, for the gateway asks itself. Nor `whatsapp`, `email` and `form`: anybody can make a link, and an
// office's page may not pass on what people send to whoever made it.
/** What each may be, for who writes an address and for who reads one. */
export const shapes: Readonly<Record<string, RegExp>> = {
  region: /^(kemendagri:)?\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/,
  skill: text,
  heading: text,
  label: text,
  offering: text,
  community: text,
  unit: text,
  person: id,
  business: id,
  job: id,
  'heading-level': /^[2-6]$/,
  'page-size': /^([1-9]\d?|100)$/,
  layout: /^(cards|list)$/,
  variant: /^link$/,
  post: /^$/,
  'page-words': /^$/,
  lang: /^(id|en|jv|su)$/,
  brand: /^#[\da-f]{6}$/i,
};

/** Of a tag on somebody's page: a page, a frame or a poster has no use for them. */
const ofTag: ReadonlySet<string> = new Set(['heading-level', 'variant', 'page-words', 'post', 'job']);

/** What follows the `?`; what an address may not say is left out. */
export function toSearch({ embed, brand }: Asked): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && !ofTag.has(name) && shapes[name]?.test(value)) search.set(name, value);
  };
  const { element, attributes } = embed;
  for (const name of [...elements[element].attributes, 'lang']) put(name, attributes[name]);
  put('brand', brand);
  return search;
}
