import { words } from '@guyub/core';
import { create, insertMultiple, save, search, type AnyOrama, type WhereCondition } from '@orama/orama';
import { stemmer } from '@orama/stemmers/indonesian';
import { everyWord, textOf, type Engine, type Refine } from './engine.ts';

const schema = {
  id: 'string',
  text: 'string',
  skills: 'enum[]',
  subdistrict: 'enum',
  year: 'enum',
  certified: 'boolean',
  hasBusiness: 'boolean',
} as const;

/**
 * Prefixes and one edit. One text a record, and each word asked for by itself: it wants all words in one field, and
 * loses records in which a word has two forms. With stems, the text holds each word and its stem, both are asked for,
 * and from six letters on two edits are forgiven.
 */
export function orama({ stems = false } = {}): Engine {
  const index: AnyOrama = create({ schema });
  let size = 0;
  const formsOf = (text: string) =>
    stems ? [...new Set(text.split(' ').flatMap((word) => [word, stemmer(word)]))].join(' ') : text;
  return {
    name: stems ? 'Orama + stemmer' : 'Orama',
    async build(people) {
      size = people.length;
      await insertMultiple(
        index,
        people.map((person) => ({ ...person, text: formsOf(textOf(person)) })),
        5_000,
      );
    },
    async search(text, refine, limit) {
      const wanted = words(text);
      const scores = await Promise.all(
        wanted.map(async (word) => {
          const own = new Map<string, number>();
          for (const term of new Set(stems ? [word, stemmer(word)] : [word])) {
            const { hits } = await search(index, {
              term,
              properties: ['text'],
              tolerance: term.length > 5 && stems ? 2 : term.length > 3 ? 1 : 0,
              where: whereOf(refine),
              limit: wanted.length > 1 || stems ? size : limit,
            });
            for (const { document, score } of hits) {
              const id = document['id'] as string;
              own.set(id, (own.get(id) ?? 0) + score);
            }
          }
          return own;
        }),
      );
      return everyWord(scores).slice(0, limit);
    },
    serialised: () => JSON.stringify(save(index)),
  };
}

const whereOf = (refine: Refine): Partial<WhereCondition<typeof schema>> =>
  Object.fromEntries(
    Object.entries(refine).map(([field, chosen]) => [
      field,
      typeof chosen[0] === 'boolean'
        ? chosen[0]
        : field === 'skills'
          ? { containsAny: chosen }
          : { in: chosen },
    ]),
  ) as Partial<WhereCondition<typeof schema>>;
