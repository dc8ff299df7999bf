import type { ElementName, SourceKind } from './elements.ts';

/** One element on one page: what every transport is made from. */
export interface Embed {
  readonly element: ElementName;
  /** Attributes as the element takes them, `source` among them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** `snapshot:./guyub.json` is a file; what has no such word before it is a gateway. */
export const kindOf = (source: string): SourceKind =>
  (/^\s*(?!https?:)(\w+):/.exec(source)?.[1] as SourceKind | undefined) ?? 'http';

/** Without the word that says its kind. */
export const addressOf = (source: string): string => source.trim().replace(/^(?!https?:)\w+:/, '');

/** File that a page loads for it; the loader finds the same one. */
export function scriptOf({ element, attributes: { source = '' } }: Embed): string {
  const name = element === 'alumni-directory' ? 'guyub' : `guyub-${element}`;
  const kind = kindOf(source);
  return `${name}${kind === 'http' ? '' : `-${kind}`}.js`;
}
