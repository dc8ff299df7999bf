import { elements, type ElementName } from './elements.ts';
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
const shapes: Readonly<Record<string, RegExp>> = {
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
};
const languages = /^(id|en|jv|su)$/;
const colour = /^#[\da-f]{6}$/i;

/** What follows the `?`; what an address may not say is left out. */
export function toSearch({ embed, brand }: Asked): URLSearchParams {
  const search = new URLSearchParams();
  const put = (name: string, value: string | undefined, shape: RegExp | undefined) => {
    if (value !== undefined && shape?.test(value)) search.set(name, value);
  };
  const { element, attributes } = embed;
  for (const name of elements[element].attributes) put(name, attributes[name], shapes[name]);
  put('lang', attributes['lang'], languages);
  put('brand', brand, colour);
  return search;
}

/** The way back. What has another shape than it should is as if it were not there, and so are names nobody knows. */
export function fromSearch(element: ElementName, search: URLSearchParams): Asked {
  const read = (name: string, shape: RegExp | undefined) => {
    const value = search.get(name);
    return value !== null && shape?.test(value) ? [[name, value] as const] : [];
  };
  const attributes = Object.fromEntries([
    ...elements[element].attributes.flatMap((name) => read(name, shapes[name])),
    ...read('lang', languages),
  ]);
  const [brand] = read('brand', colour);
  return { embed: { element, attributes }, ...(brand && { brand: brand[1] }) };
}
