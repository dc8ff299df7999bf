/**
 * The form in which words are compared: lower case, no accents, no punctuation, single spaces.
 * `Ma'ruf` and `Maruf` fold alike. The Indonesian analyser grows from here.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded words of what a person typed; every one of them must be found. */
export const words = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);
