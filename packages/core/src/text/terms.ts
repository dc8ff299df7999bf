import { searched } from '../model/outline.ts';
import { tokens } from './fold.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { phrases } from './phrases.ts';
import { bases, sound, spellings } from './spelling.ts';

/** How a field is looked into; see `Searched` of the model. */
export type FieldKind = 'name' | 'topic' | 'label';

/**
 * Something that a text can be found by. The first letter tells what: `jahit` a word as spelled, `'jahit` as it
 * sounds, `~jahit` its base, `"servis ac` a phrase of the lexicon, `#jahit` a trade it names, `=jahit` a trade that
 * makes or mends what it names.
 */
export interface PlacedTerm {
  readonly term: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** All that a text can be found by, and where it stands. */
export function placedTerms(text: string, kind: FieldKind): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  const spelled = tokens(text).flatMap(({ word, start, end }) => {
    const usual = spellings(word);
    for (const form of new Set([word, ...usual])) {
      placed.push({ term: form, start, end });
      const heard = sound(form);
      if (heard !== form) placed.push({ term: `'${heard}`, start, end });
      if (kind === 'topic') for (const base of bases(form)) placed.push({ term: `~${base}`, start, end });
    }
    return usual.map((form) => ({ word: form, start, end }));
  });
  if (kind !== 'topic') return placed;
  const { words: trades, things } = lexicon();
  for (const { at, length, phrase, meanings } of phrases(spelled.map(({ word }) => word))) {
    const { start } = spelled[at]!;
    const { end } = spelled[at + length - 1]!;
    if (length > 1) placed.push({ term: `"${phrase}`, start, end });
    for (const meaning of meanings) {
      for (const id of trades.get(meaning) ?? []) placed.push({ term: `#${id}`, start, end });
      for (const id of things.get(meaning) ?? []) placed.push({ term: `=${id}`, start, end });
    }
  }
  return placed;
}

/** A text of a record that the search looks into. */
export interface SearchedText {
  readonly field: string;
  readonly kind: FieldKind;
  /** Place in a list of texts; 0 for a single one. */
  readonly index: number;
  readonly text: string;
}

/** @param record published: what is not published must not be findable either */
export const searchedTexts = (resource: string, record: object): readonly SearchedText[] =>
  Object.entries(searched[resource] ?? {}).flatMap(([field, kind]) => {
    const value = (record as Record<string, unknown>)[field];
    return (Array.isArray(value) ? value : [value]).flatMap((text, index) =>
      typeof text === 'string' ? [{ field, kind, index, text }] : [],
    );
  });

/** What a record is found by, each with 1, or with 0 where it stands in labels only. */
export type Terms = ReadonlyMap<string, 0 | 1>;

export function termsOf(resource: string, record: object): Terms {
  const terms = new Map<string, 0 | 1>();
  for (const { kind, text } of searchedTexts(resource, record))
    for (const { term } of placedTerms(text, kind))
      if (kind !== 'label' || !terms.has(term)) terms.set(term, kind === 'label' ? 0 : 1);
  return terms;
}
