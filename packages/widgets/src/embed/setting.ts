import { toSearch } from './address.ts';
import { readsOf } from './elements.ts';
import { addressOf, kindOf, type Embed } from './embed.ts';
import type { Policy } from './policy.ts';

/** One element on one page, and what stands around it. */
export interface Setting {
  readonly embed: Embed;
  /** `--guyub-brand`, as `#rrggbb`. */
  readonly brand?: string | undefined;
  /** The page that it shall stand on. */
  readonly page: string;
  /** Folder of the scripts, with a slash at its end. */
  readonly scripts: string;
  /** Shown where the element cannot be. */
  readonly fallback: { readonly href: string; readonly text: string };
  /** What a frame or a link says of it. */
  readonly title: string;
}

/** What is copied, piece by piece, because each goes to another place. */
export interface Snippet {
  /** Where the element shall be seen. */
  readonly code: string;
  /** Once a site, in its template. */
  readonly script?: string;
  /** For a style sheet of the site. */
  readonly css?: string | undefined;
  /** On the server where Guyub is, before all else. */
  readonly command?: string;
  /** For an application, to be installed first. */
  readonly packages?: readonly string[];
  /** What the page must allow, where it has a policy. */
  readonly policy: Policy;
}

/** Makes it, or does not where there is none: a file has no pages, a ledger no feed. */
export type Make = (setting: Setting) => Snippet | undefined;

/** The gateway of this source, with a slash at its end. */
export function gatewayOf({ embed, page }: Setting): string | undefined {
  const { source } = embed.attributes;
  if (source === undefined || kindOf(source) !== 'http') return undefined;
  return new URL(addressOf(source), page).href.replace(/\/?$/, '/');
}

/** An address of the gateway about this element. */
export function addressAt(setting: Setting, where: 'pages' | 'frames' | 'poster'): string | undefined {
  const gateway = gatewayOf(setting);
  const { embed, brand } = setting;
  if (!gateway || !readsOf(embed.element).page) return undefined;
  return withSearch(`${gateway}${where}/${embed.element}`, embed, brand);
}

export function withSearch(address: string, embed: Embed, brand?: string): string {
  const search = String(toSearch({ embed, ...(brand !== undefined && { brand }) }));
  return search ? `${address}?${search}` : address;
}

/** A colour, as a rule for a style sheet: an attribute would need a policy that allows it. */
export const brandRule = ({ embed, brand }: Setting): string | undefined =>
  brand && `guyub-${embed.element} { --guyub-brand: ${brand}; }`;
