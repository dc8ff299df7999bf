import { concepts, expansions, roots, soft, stop, titles, variants } from './lexicon-data.ts';

/** A trade, and the words by which people know it. */
export interface Concept {
  readonly id: string;
  /** KBJI 2014 = ISCO-08, four digits. */
  readonly isco: string | undefined;
  /** Its name in `skillList`. Several concepts may share one; the first of them is the skill's own. */
  readonly skill: string | undefined;
  /** They mean the trade itself: a record that holds one has the concept. */
  readonly words: readonly string[];
  /** What the trade makes or mends: who searches for one may want the trade. */
  readonly things: readonly string[];
}

/**
 * Words and phrases are folded, and written as `variants` and then `expansions` leave them: put a text through
 * both, word by word, before looking anything up.
 */
export interface Lexicon {
  readonly concepts: readonly Concept[];
  /** Ids of the concepts that a word or phrase means. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Ids of the concepts that a word or phrase is a thing of. */
  readonly things: ReadonlyMap<string, readonly string[]>;
  /** Another spelling of a single word → the usual one. */
  readonly variants: ReadonlyMap<string, string>;
  /** Abbreviation → the word or phrase it stands for. */
  readonly expansions: ReadonlyMap<string, string>;
  /** Left out of a query while other words remain. */
  readonly stop: ReadonlySet<string>;
  /** Words of doing; left out of a query while a trade, a thing or another word remains. */
  readonly soft: ReadonlySet<string>;
  /** Forms of address and parts of degrees; left out of names and queries while other words remain. */
  readonly titles: ReadonlySet<string>;
  /** Words that are whole as they stand; not all of the language, but those that a stemmer needs. */
  readonly roots: ReadonlySet<string>;
  /** Words in the longest word or thing. */
  readonly longest: number;
}

const list = (text: string): readonly string[] => text.trim().split(/, |\n/);
const single = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const pairs = (text: string) => list(text).map((entry) => entry.split('=') as [string, string]);

function toConcept(line: string): Concept {
  const [head = '', rest = ''] = line.split(': ');
  const [id = '', isco, ...name] = head.split(' ');
  const [words = '', things] = rest.split(' > ');
  const skill = name.join(' ');
  return {
    id,
    isco: isco === '-' ? undefined : isco,
    skill: skill === '-' ? undefined : skill,
    words: list(words),
    things: things === undefined ? [] : list(things),
  };
}

function idsBy(all: readonly Concept[], entriesOf: (concept: Concept) => readonly string[]) {
  const ids = new Map<string, string[]>();
  for (const concept of all) {
    for (const entry of entriesOf(concept)) {
      const known = ids.get(entry);
      if (known) known.push(concept.id);
      else ids.set(entry, [concept.id]);
    }
  }
  return ids;
}

function parse(): Lexicon {
  const all = concepts.trim().split('\n').map(toConcept);
  const words = idsBy(all, (concept) => concept.words);
  const things = idsBy(all, (concept) => concept.things);
  return {
    concepts: all,
    words,
    things,
    variants: new Map(
      pairs(variants).flatMap(([usual, others]) => others.split(' ').map((other) => [other, usual] as const)),
    ),
    expansions: new Map(pairs(expansions)),
    stop: single(stop),
    soft: single(soft),
    titles: single(titles),
    roots: single(roots),
    longest: Math.max(...[...words.keys(), ...things.keys()].map((phrase) => phrase.split(' ').length)),
  };
}

let parsed: Lexicon | undefined;

/** The curated lexicon of trades and everyday spelling. Parsed once, on first use. */
export const lexicon = (): Lexicon => (parsed ??= parse());
