import { words } from './fold.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { phrases, type Phrase } from './phrases.ts';
import { bases, sound, spellings } from './spelling.ts';
import { corrections, type Correction } from './typo.ts';

/** What the records are found by, as far as reading a search needs it. */
export interface Vocabulary {
  /** Some record has this term. */
  has(term: string): boolean;
  /** Some record has a word that begins so. */
  hasPrefix(prefix: string): boolean;
  /** Words that records have within `most` edits of this one. */
  near(word: string, most: number): readonly Correction[];
}

/** Why a word was found. */
export type How = 'exact' | 'sound' | 'form' | 'prefix' | 'meaning' | 'related' | 'typo';

/** One way in which a record can hold a word of the search. */
export interface Way {
  readonly term: string;
  /** Every term of the records that begins so. */
  readonly prefix: boolean;
  /** What it is worth by the weight of the term: in a label, in one value, in several. */
  readonly worth: readonly [label: number, one: number, several: number];
  readonly how: How;
}

/** A word or phrase of the search: one of its ways should be there. */
export interface Wanted {
  readonly typed: string;
  /** false: it says little beside the others; who has it comes first, and who lacks it is found all the same. */
  readonly required: boolean;
  readonly ways: readonly Way[];
}

/** What somebody typed, understood. */
export interface Search {
  /** A record should hold all that are required; none: everything is found. */
  readonly wanted: readonly Wanted[];
  /** The same with its typing errors mended. */
  readonly suggestion?: string;
}

const worths: Readonly<Record<Exclude<How, 'typo'>, Way['worth']>> = {
  exact: [12, 15, 17],
  form: [12, 15, 17],
  meaning: [8, 11, 13],
  sound: [8, 11, 13],
  prefix: [6, 9, 9],
  related: [3, 5, 6],
};

interface Word {
  /** As somebody wrote it, folded. */
  readonly typed: string;
  /** As it is understood. */
  readonly word: string;
  readonly edits: number;
  /** Other words that may have been meant. */
  readonly others: readonly Correction[];
}

/** Reads what somebody typed, in the light of what there is to find. */
export function readSearch(text: string, vocabulary: Vocabulary): Search {
  const read = words(text).flatMap((typed) =>
    spellings(typed).map((word) => understand(typed, word, vocabulary)),
  );
  const found = phrases(read.map(({ word }) => word)).flatMap((phrase) => wantedOf(phrase, read));
  const mended = read.some(({ edits }) => edits > 0);
  return {
    wanted: telling(unique(found)),
    ...(mended && { suggestion: read.map(({ word }) => word).join(' ') }),
  };
}

/** A word that nobody has, and that begins none, is taken for the nearest one that somebody has. */
function understand(typed: string, word: string, vocabulary: Vocabulary): Word {
  const known =
    [word, ...bases(word)].some(isListed) ||
    vocabulary.hasPrefix(word) ||
    formsOf(word).some(({ term, prefix }) => !prefix && vocabulary.has(term));
  const [best, ...others] = known ? [] : corrections(word, (most) => vocabulary.near(word, most));
  return best ? { typed, word: best.word, edits: best.edits, others } : { typed, word, edits: 0, others: [] };
}

let listed: ReadonlySet<string> | undefined;

/** A word that the lexicon knows, alone or in a phrase. */
function isListed(word: string): boolean {
  const { words: trades, things, roots, stop, soft, titles } = lexicon();
  listed ??= new Set(
    [...trades.keys(), ...things.keys(), ...roots, ...stop, ...soft, ...titles].flatMap((entry) =>
      entry.split(' '),
    ),
  );
  return listed.has(word);
}

function wantedOf({ at, length, phrase, meanings }: Phrase, read: readonly Word[]): Wanted[] {
  const { words: trades } = lexicon();
  const parts = read.slice(at, at + length);
  const edits = Math.max(...parts.map((part) => part.edits));
  const meant = meaningsOf(meanings);
  const typed = parts.map((part) => part.typed).join(' ');
  if (length > 1) {
    const whole = [way(`"${phrase}`, 'exact'), ...meant];
    // A trade is one thing; of a product's name each word may also stand alone.
    if (trades.has(phrase)) return [{ typed, required: true, ways: dimmed(whole, edits) }];
    return parts.map((part) => ({
      typed: part.typed,
      required: true,
      ways: [...dimmed(whole, edits), ...waysOf(part)],
    }));
  }
  return parts.map((part) => ({
    typed: part.typed,
    required: true,
    ways: [...waysOf(part), ...dimmed(meant, edits)],
  }));
}

const way = (term: string, how: Exclude<How, 'typo'>, prefix = false): Way => ({
  term,
  prefix,
  worth: worths[how],
  how,
});

const waysOf = ({ word, edits, others }: Word): Way[] => [
  ...dimmed(formsOf(word), edits),
  ...others.flatMap((other) =>
    dimmed([...formsOf(other.word), ...meaningsOf([other.word, ...bases(other.word)])], other.edits),
  ),
];

function formsOf(word: string): Way[] {
  const heard = sound(word);
  const guesses = bases(word);
  return [
    way(word, 'exact'),
    way(word, 'prefix', true),
    way(`'${heard}`, 'sound'),
    ...(heard === word ? [] : [way(heard, 'sound')]),
    ...guesses.map((base) => way(`~${base}`, 'form')),
  ];
}

function meaningsOf(meanings: readonly string[]): Way[] {
  const { words: trades, things } = lexicon();
  return meanings.flatMap((meaning) => [
    ...(trades.get(meaning) ?? []).map((id) => way(`#${id}`, 'meaning')),
    ...(things.get(meaning) ?? []).map((id) => way(`#${id}`, 'related')),
  ]);
}

/** What is found by a guess is worth less, and nothing is found by the beginning of a guess. */
const dimmed = (ways: readonly Way[], edits: number): readonly Way[] =>
  edits === 0
    ? ways
    : ways
        .filter(({ prefix }) => !prefix)
        .map(({ term, prefix, worth }) => ({
          term,
          prefix,
          worth: worth.map((value) =>
            Math.max(1, Math.floor(value / (edits * 3))),
          ) as unknown as Way['worth'],
          how: 'typo',
        }));

/** One of each wanted word; of its ways to one term, the one that is worth most. */
function unique(wanted: readonly Wanted[]): Wanted[] {
  const byTyped = new Map<string, Wanted>();
  for (const { typed, ways } of wanted) {
    const best = new Map<string, Way>();
    for (const one of [...(byTyped.get(typed)?.ways ?? []), ...ways]) {
      const key = `${one.term}${one.prefix ? '*' : ''}`;
      if (one.worth[1] > (best.get(key)?.worth[1] ?? 0)) best.set(key, one);
    }
    byTyped.set(typed, { typed, required: true, ways: [...best.values()] });
  }
  return [...byTyped.values()];
}

/** Words that say little are not required, as long as others say more; those that say nothing are left out. */
function telling(wanted: readonly Wanted[]): readonly Wanted[] {
  const { stop, soft, titles } = lexicon();
  const isOf = (lists: readonly ReadonlySet<string>[]) => (one: Wanted) =>
    lists.some((list) => spellings(one.typed).every((word) => list.has(word)));
  const empty = isOf([stop, titles]);
  const some = wanted.filter((one) => !empty(one));
  if (some.length === 0) return wanted;
  const little = isOf([soft]);
  if (some.every(little)) return some;
  return some.map((one) => (little(one) ? { ...one, required: false } : one));
}
