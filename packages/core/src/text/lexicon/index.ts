export { lexicon, type Concept, type Lexicon } from './lexicon.ts';
