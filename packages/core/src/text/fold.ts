/**
 * The form in which words are compared: lower case, no accents, no punctuation, single spaces.
 * `Ma'ruf` and `Maruf` fold alike.
 */
export const fold = (text: string): string =>
  // Nearly all texts are plain words.
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}'’‘`ʼ]/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
const plain = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** The folded words of a text, in order. */
export const words = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

/** A word of a text and where it stands there, in UTF-16 units. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What folds to letters and numbers or to nothing; `™` and `㎡` are signs, and fold to letters all the same. */
const ofWords =
  /[\p{L}\p{N}\p{M}'’‘`ʼ\u1fef\u20a8\u2100-\u214f\u2460-\u24ff\u2e80-\u2fdf\u3190-\u33ff\ufdfc\uff07\uff40\u{1ccd6}-\u{1ccf9}\u{1f100}-\u{1f2ff}]+/gu;

/** The words, as `words` gives them, with their places, to mark them in the text itself. */
export const tokens = (text: string): readonly Token[] =>
  [...text.matchAll(ofWords)].flatMap(({ 0: found, index }) =>
    words(found).map((word) => ({ word, start: index, end: index + found.length })),
  );
