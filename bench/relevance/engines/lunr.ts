import { words, type PublishedPerson } from '@guyub/core';
import { stemmer } from '@orama/stemmers/indonesian';
import lunr from 'lunr';
import { everyWord, fields, refined, wordsOf, type Engine } from './engine.ts';

/**
 * Its three ways at once (the word, its beginning, one edit), for each word, since it can require clauses but not one
 * of several. Without its English stemmer and stop words.
 */
export function lunrSearch({ stems = false } = {}): Engine {
  let index: lunr.Index;
  let byId = new Map<string, PublishedPerson>();
  return {
    name: stems ? 'lunr + stemmer' : 'lunr',
    build(people) {
      byId = new Map(people.map((person) => [person.id, person]));
      index = lunr((builder) => {
        builder.pipeline.reset();
        builder.searchPipeline.reset();
        builder.ref('id');
        for (const field of fields)
          builder.field(field, { boost: field === 'name' || field === 'skills' ? 2 : 1 });
        for (const person of people) {
          const entries = fields.map((field) => [field, withStems(wordsOf(person, field), stems)]);
          builder.add({ id: person.id, ...Object.fromEntries(entries) });
        }
      });
    },
    search(text, refine, limit) {
      const scores = words(text).map((word) => {
        const found = index.query((query) => {
          for (const form of new Set(stems ? [word, stemmer(word)] : [word])) {
            query.term(form, { boost: 10 });
            query.term(form, { boost: 5, wildcard: lunr.Query.wildcard.TRAILING });
            if (form.length > 3) query.term(form, { editDistance: 1 });
          }
        });
        return new Map(found.map(({ ref, score }) => [ref, score]));
      });
      return everyWord(scores)
        .filter((id) => refined(byId.get(id)!, refine))
        .slice(0, limit);
    },
    serialised: () => JSON.stringify(index),
  };
}

const withStems = (text: string, stems: boolean): string =>
  stems ? [...new Set(text.split(' ').flatMap((word) => [word, stemmer(word)]))].join(' ') : text;
