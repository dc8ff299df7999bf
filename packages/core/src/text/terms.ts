import type { Searched as FieldKind } from '../model/field.ts';
import { searched } from '../model/searched.ts';
import { tokens } from './fold.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { phrases, type Phrase } from './phrases.ts';
import { bases, sound, spellings } from './spelling.ts';

export type { Searched as FieldKind } from '../model/field.ts';

/**
 * Something that a text can be found by. The first letter tells what: `jahit` a word as spelled, `'jahit` as it
 * sounds, `~jahit` its base, `"servis ac` a phrase of the lexicon, `#jahit` a trade it names.
 */
export interface PlacedTerm {
  readonly term: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A word of a text: what it alone can be found by, and as what it stands in a phrase. */
export interface WordTerms {
  readonly terms: readonly string[];
  /** Usually one; an abbreviation may stand for more. */
  readonly spelled: readonly string[];
}

/** @param word folded */
export function wordTerms(word: string, kind: FieldKind): WordTerms {
  const spelled = spellings(word);
  const terms = [...new Set([word, ...spelled])].flatMap((form) => {
    const heard = sound(form);
    const made = kind === 'topic' ? bases(form).map((base) => `~${base}`) : [];
    return heard === form ? [form, ...made] : [form, `'${heard}`, ...made];
  });
  return { terms, spelled };
}

/** What a phrase of a topic can be found by, beside its words. */
export function phraseTerms({ length, phrase, meanings }: Phrase): readonly string[] {
  const { words: trades } = lexicon();
  const meant = meanings.flatMap((meaning) => trades.get(meaning) ?? []).map((id) => `#${id}`);
  return length > 1 ? [`"${phrase}`, ...meant] : meant;
}

/** All that a text can be found by, and where it stands. */
export function placedTerms(text: string, kind: FieldKind): readonly PlacedTerm[] {
  const placed: PlacedTerm[] = [];
  const put = (terms: readonly string[], start: number, end: number) => {
    for (const term of terms) placed.push({ term, start, end });
  };
  const spelled = tokens(text).flatMap(({ word, start, end }) => {
    const own = wordTerms(word, kind);
    put(own.terms, start, end);
    return own.spelled.map((form) => ({ form, start, end }));
  });
  if (kind === 'topic')
    for (const phrase of phrases(spelled.map(({ form }) => form)))
      put(phraseTerms(phrase), spelled[phrase.at]!.start, spelled[phrase.at + phrase.length - 1]!.end);
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

export const searchedFields = (resource: string): readonly (readonly [field: string, kind: FieldKind])[] =>
  Object.entries(searched[resource] ?? {});

/** @param record published: what is not published must not be findable either */
export const searchedTexts = (resource: string, record: object): readonly SearchedText[] =>
  searchedFields(resource).flatMap(([field, kind]) => {
    const value = (record as Record<string, unknown>)[field];
    return (Array.isArray(value) ? value : [value]).flatMap((text, index) =>
      typeof text === 'string' ? [{ field, kind, index, text }] : [],
    );
  });

/** How much of a record a term stands for: 0 in labels only, 1 in one value of it, 2 in several. */
export type Weight = 0 | 1 | 2;

/** What a record is found by. */
export type Terms = ReadonlyMap<string, Weight>;

export function termsOf(resource: string, record: object): Terms {
  const terms = new Map<string, Weight>();
  for (const { kind, text } of searchedTexts(resource, record))
    for (const term of new Set(placedTerms(text, kind).map((placed) => placed.term)))
      terms.set(term, heavier(terms.get(term), kind));
  return terms;
}

/** What a further value adds: who is trained in it and offers it as well stands for it more than who does one. */
export const heavier = (weight: Weight | undefined, kind: FieldKind): Weight =>
  kind === 'label' ? (weight ?? 0) : weight ? 2 : 1;
