import { words, type PublishedPerson } from '@guyub/core';
import { refined, textOf, type Engine } from './engine.ts';

/** Every word stands somewhere in the record; in the order of the records. */
export function scan(): Engine {
  let rows: readonly { readonly person: PublishedPerson; readonly text: string }[] = [];
  return {
    name: 'naive scan',
    build(people) {
      rows = people.map((person) => ({ person, text: textOf(person) }));
    },
    search(text, refine, limit) {
      const wanted = words(text);
      return rows
        .filter(({ person, text: own }) => wanted.every((w) => own.includes(w)) && refined(person, refine))
        .slice(0, limit)
        .map(({ person }) => person.id);
    },
  };
}
