import { hasIdentityNumber } from './scrub.ts';

/**
 * A page of the web that may be shown to everybody; undefined: it is none. Without its identity number it would lead
 * elsewhere, so a link that holds one is none either: as it is written, and as a browser opens it.
 */
export function linkOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' &&
    !url.username &&
    !url.password &&
    text.length <= 2000 &&
    !hasIdentityNumber(String([...new URLSearchParams(`${text} ${url.href}`)]))
    ? text
    : undefined;
}
