export { fold, tokens, words, type Token } from './fold.ts';
export { lexicon, type Concept, type Lexicon } from './lexicon/index.ts';
export { marksOf } from './marks.ts';
export { match, type Match } from './match.ts';
export { roots } from './roots.ts';
export { readSearch, type How, type Search, type Vocabulary, type Wanted, type Way } from './search.ts';
export { bases, sameWord, sound, spellings } from './spelling.ts';
export {
  heavier,
  placedTerms,
  searchedTexts,
  termsOf,
  type FieldKind,
  type PlacedTerm,
  type Terms,
  type Weight,
} from './terms.ts';
export {
  edits,
  forgiven,
  lettersOf,
  nearest,
  tooFar,
  wordList,
  type Correction,
  type WordList,
} from './typo.ts';
export { isWord, vocabularyOf } from './vocabulary.ts';
