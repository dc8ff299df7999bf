import { words } from './fold.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { roots } from './roots.ts';

/** A folded word as it is usually written: `jait` is `jahit`, `anak2` is `anak`, and `ultah` is `ulang tahun`. */
export function spellings(word: string): readonly string[] {
  const { variants, expansions } = lexicon();
  const single = word.replace(/^(\p{L}{3,})2(\p{L}*)$/u, '$1$2');
  const usual = variants.get(single) ?? single;
  return expansions.get(usual)?.split(' ') ?? [usual];
}

/** Bases of a word that is spelled as usual, spelled as usual themselves. */
export function bases(word: string): readonly string[] {
  const { roots: known, variants } = lexicon();
  return [...new Set(roots(word, known).map((base) => variants.get(base) ?? base))];
}

const sounds: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/oe/g, 'u'],
  [/[dt]j/g, 'j'],
  [/[ck]h/g, 'h'],
  [/(s)[hy]|([td])h/g, '$1$2'],
  [/ph|[fv]/g, 'p'],
  [/d?z/g, 'j'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/ie/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** One form for spellings that sound alike: `Achmad` and `Ahmad`, `Soekarno` and `Sukarno`, `aktip` and `aktif`. */
export const sound = (word: string): string =>
  word.length < 3 ? word : sounds.reduce((so, [spelling, as]) => so.replace(spelling, as), word);

/** Two words are spellings or forms of one: `penjahit` and `njahit`, `ketrampilan` and `terampil`. */
export function sameWord(a: string, b: string): boolean {
  const [own, others] = [a, b].map((word) => words(word).flatMap(spellings).flatMap(bases));
  return own!.some((base) => others!.includes(base));
}
