import { PGlite } from '@electric-sql/pglite';
import { words, type PublishedPerson } from '@guyub/core';
import { fields, refined, wordsOf, type Engine } from './engine.ts';

/**
 * PostgreSQL's own text search: each word's Indonesian stem and the word as it stands, the latter also as a beginning.
 * Names and trades weigh more. It has no edit distance.
 */
export function postgres(): Engine {
  let database: PGlite;
  let byId = new Map<string, PublishedPerson>();
  return {
    name: 'PostgreSQL indonesian',
    async build(people) {
      byId = new Map(people.map((person) => [person.id, person]));
      database = await PGlite.create();
      await database.exec('create table people (id text primary key, words tsvector)');
      await database.query(
        `insert into people
         select id,
           setweight(to_tsvector('indonesian', strong) || to_tsvector('simple', strong), 'A') ||
           setweight(to_tsvector('indonesian', weak) || to_tsvector('simple', weak), 'B')
         from json_to_recordset($1) as t(id text, strong text, weak text)`,
        [people.map((person) => ({ id: person.id, ...textsOf(person) }))],
      );
      await database.exec('create index on people using gin (words)');
    },
    async search(text, refine, limit) {
      const wanted = words(text);
      if (wanted.length === 0) return [];
      const each = wanted.map(
        (_, n) => `(to_tsquery('indonesian', $${n + 1}) || to_tsquery('simple', $${n + 1} || ':*'))`,
      );
      const { rows } = await database.query<{ id: string }>(
        `select id from people, (select ${each.join(' && ')} as query) q
         where words @@ query order by ts_rank(words, query) desc, id`,
        [...wanted],
      );
      return rows
        .map(({ id }) => id)
        .filter((id) => refined(byId.get(id)!, refine))
        .slice(0, limit);
    },
    close: () => database.close(),
  };
}

const textsOf = (person: PublishedPerson) => ({
  strong: `${wordsOf(person, 'name')} ${wordsOf(person, 'skills')}`,
  weak: fields
    .filter((field) => field !== 'name' && field !== 'skills')
    .map((field) => wordsOf(person, field))
    .join(' '),
});
