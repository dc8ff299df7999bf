import { fold } from '@guyub/core';
import type { Client } from 'pg';
import type { Asked } from '../search/queries.ts';

/** The same people beside: their words as one text, PostgreSQL's own reading of it, and an index on each. */
export async function fillRivals(client: Client): Promise<void> {
  await client.query(`
    create table rival as select id, skills, certified, lower(concat_ws(' ', name, array_to_string(skills, ' '),
      subdistrict, array_to_string(cohorts, ' '), business_name, array_to_string(offerings, ' '))) as said
    from people`);
  await client.query(`alter table rival add document tsvector`);
  await client.query(`update rival set document = to_tsvector('indonesian', said)`);
  await client.query('create index rival_document on rival using gin (document)');
  await client.query('create index rival_said on rival using gin (said gin_trgm_ops)');
  await client.query('create index rival_id on rival (id)');
  await client.query('vacuum analyze rival');
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const filters = ({ refine }: Asked, values: unknown[]): string =>
  Object.entries(refine)
    .map(([field, wanted]) => {
      values.push(field === 'skills' ? wanted : wanted[0]);
      return field === 'skills'
        ? ` and skills && $${values.length}::text[]`
        : ` and certified = $${values.length}`;
    })
    .join('');

/** What a developer writes first: stems of the language, the best of them. No typing errors, no beginnings. */
export function fullText(asked: Asked): Statement {
  const values: unknown[] = [asked.text];
  const document = `plainto_tsquery('indonesian', $1)`;
  return {
    text: `select id, ts_rank(document, ${document}) as rank from rival
      where document @@ ${document}${filters(asked, values)} order by rank desc, id limit 20`,
    values,
  };
}

/** Anywhere in a word, as `ILIKE` does. No forms, no typing errors, no order but the name's. */
export function trigrams(asked: Asked): Statement {
  const values: unknown[] = [];
  const words = fold(asked.text)
    .split(' ')
    .map((word) => `said ilike $${values.push(`%${word}%`)}`);
  return {
    text: `select id from rival where ${words.join(' and ')}${filters(asked, values)} order by id limit 20`,
    values,
  };
}
