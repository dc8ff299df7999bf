import { fold, type PublishedPerson } from '@guyub/core';
import { Charset, Index } from 'flexsearch';
import { refined, textOf, type Engine } from './engine.ts';

/**
 * Prefixes and letters that sound alike; it has no edit distance. One text a record, so that two words may stand in
 * two fields. Filtered afterwards: its own tags gave wrong sets in 0.8.212.
 */
export function flexSearch(): Engine {
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });
  let people: readonly PublishedPerson[] = [];
  return {
    name: 'FlexSearch',
    build(all) {
      people = all;
      for (const [n, person] of all.entries()) index.add(n, textOf(person));
    },
    search(text, refine, limit) {
      const narrowed = Object.keys(refine).length > 0;
      return (index.search(fold(text), { limit: narrowed ? people.length : limit }) as number[])
        .map((n) => people[n]!)
        .filter((person) => refined(person, refine))
        .slice(0, limit)
        .map(({ id }) => id);
    },
    serialised() {
      const parts: string[] = [];
      index.export((key: string, data: string) => void parts.push(key, data));
      return parts.join('\n');
    },
  };
}
