import type { Terms, Weight } from '@guyub/core';

/** Longest term that is kept, in UTF-16 units: PostgreSQL takes no lexeme of more than 2,046 bytes. */
const LONGEST = 600;
/** What a lexeme begins with, by the weight of its term; no term of core begins so. */
const marks = ['@', '', '+'] as const;

export const cut = (term: string): string =>
  term.length <= LONGEST ? term : term.slice(0, LONGEST).toWellFormed();
export const lexemeOf = (term: string, weight: Weight): string => marks[weight] + cut(term);

/** What a lexeme was made of, cut. */
export function termOf(lexeme: string): { readonly term: string; readonly weight: Weight } {
  const weight = marks.findIndex((mark) => mark !== '' && lexeme.startsWith(mark));
  return weight < 0 ? { term: lexeme, weight: 1 } : { term: lexeme.slice(1), weight: weight as Weight };
}

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;

/**
 * A record's terms as a tsvector without places and weights of PostgreSQL's own, so that the index alone answers. No
 * text-search configuration is asked: they are lexemes as they are.
 */
export const vectorOf = (terms: Terms): string =>
  [...terms].map(([term, weight]) => quoted(lexemeOf(term, weight))).join(' ');

/** As it stands in a tsquery. */
export const partOf = (term: string, weight: Weight, prefix = false): string =>
  quoted(lexemeOf(term, weight)) + (prefix ? ':*' : '');
