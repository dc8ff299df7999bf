import { words, type PublishedPerson } from '@guyub/core';
import { stemmer } from '@orama/stemmers/indonesian';
import MiniSearch, { type Query } from 'minisearch';
import { fields, refined, wordsOf, type Engine, type Field } from './engine.ts';

/**
 * Prefixes, edits, every word in any field; with stems, a word or its stem.
 * @param fuzzy edits forgiven, as a part of the word's letters
 */
export function miniSearch({ stems = false, fuzzy = 0.2 } = {}): Engine {
  let index: MiniSearch<PublishedPerson>;
  let byId = new Map<string, PublishedPerson>();
  return {
    name: stems ? 'MiniSearch + stemmer' : 'MiniSearch',
    build(people) {
      index = new MiniSearch<PublishedPerson>({
        fields: [...fields],
        extractField: (person, field) => (field === 'id' ? person.id : wordsOf(person, field as Field)),
        processTerm: (term) => (stems ? [...new Set([term, stemmer(term)])] : term),
        searchOptions: {
          processTerm: (term) => term,
          prefix: true,
          fuzzy,
          combineWith: 'AND',
        },
      });
      index.addAll(people);
      byId = new Map(people.map((person) => [person.id, person]));
    },
    search(text, refine, limit) {
      const queries: Query[] = words(text).map((word) =>
        stems ? { combineWith: 'OR', queries: [...new Set([word, stemmer(word)])] } : word,
      );
      return index
        .search(
          { combineWith: 'AND', queries },
          { filter: ({ id }) => refined(byId.get(id as string)!, refine) },
        )
        .slice(0, limit)
        .map(({ id }) => id as string);
    },
    serialised: () => JSON.stringify(index),
  };
}
