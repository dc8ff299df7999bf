import { fold, type PublishedPerson } from '@guyub/core';
import Fuse from 'fuse.js';
import { fields, refined, wordsOf, type Engine } from './engine.ts';

/** Words apart and all of them wanted (its token search), anywhere in a field. */
export function fuse(): Engine {
  let index: Fuse<PublishedPerson>;
  return {
    name: 'Fuse.js',
    build(people) {
      index = new Fuse(people, {
        keys: fields.map((name) => ({
          name,
          getFn: (person: PublishedPerson) => wordsOf(person, name),
        })),
        useTokenSearch: true,
        tokenMatch: 'all',
        ignoreLocation: true,
        threshold: 0.3,
      });
    },
    search: (text, refine, limit) =>
      index
        .search(fold(text))
        .filter(({ item }) => refined(item, refine))
        .slice(0, limit)
        .map(({ item }) => item.id),
    serialised: () => JSON.stringify(index.getIndex()),
  };
}
