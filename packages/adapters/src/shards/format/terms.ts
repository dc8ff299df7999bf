/**
 * Terms stand in the order of what is behind their first letter, so that a word, its sound, its base and its trade
 * share a page. `*` is a list of all words that begin so, `!` an answer that was counted beforehand, `+` a merged list,
 * `-` those in it who come first.
 */
const signs = ['*', '!', '+', '-', '', "'", '~', '"', '#', '='];

/** Where a term stands in the dictionary. */
export function placeOf(term: string): string {
  const sign = signs.indexOf(term.charAt(0));
  return sign < 0 ? plainPlace(term) : `${term.slice(1)}\0${sign}`;
}

/** Where a word stands that is spelled so. */
export const plainPlace = (word: string): string => `${word}\0${signs.indexOf('')}`;
/** Where a list of all words that begin so stands: before them. */
export const prefixPlace = (prefix: string): string => `${prefix}\0${signs.indexOf('*')}`;
/** Where the counts stand of who is found by this term and what else comes with it. */
export const answerPlace = (term: string): string => beside(term, '!');
/** Where the merged list of a word stands. */
export const mergedPlace = (term: string): string => beside(term, '+');
/** Where those stand who come first in the merged list of a word. */
export const earlyPlace = (term: string): string => beside(term, '-');
const beside = (term: string, sign: string) => `${placeOf(term).split('\0')[0]}\0${signs.indexOf(sign)}`;

/** The word that stands here, or undefined for anything but a word. */
export const wordAt = (place: string): string | undefined =>
  place.endsWith(plainEnd) && !place.startsWith('@') ? place.slice(0, -plainEnd.length) : undefined;
const plainEnd = plainPlace('');

/** Number of the page that holds a place, if any does. @param begins the place where each page begins, or a start of it */
export function pageOf(begins: readonly string[], place: string): number {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (begins[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The shortest text that comes after the one and not after the other. */
export function between(before: string | undefined, after: string): string {
  if (before === undefined) return '';
  let same = 0;
  while (same < after.length && before[same] === after[same]) same++;
  return after.slice(0, same + 1);
}
