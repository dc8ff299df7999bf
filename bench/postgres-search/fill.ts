import type { PublishedPerson } from '@guyub/core';
import type { Client } from 'pg';
import { personRow } from '../../packages/gateway/src/store/write.ts';

const BATCH = 4000;

/** Puts people in as the gateway's writer makes them. Indexes and words are made at the end, as in a restored backup. */
export async function fillPeople(client: Client, people: readonly PublishedPerson[]): Promise<void> {
  const indexes = await client.query<{ name: string; statement: string }>(
    `select indexname as name, indexdef as statement from pg_indexes
     where tablename = 'people' and indexname <> 'people_pkey'`,
  );
  await client.query(`set maintenance_work_mem = '1GB'; set synchronous_commit = off`);
  await client.query('alter table people disable trigger user');
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < people.length; from += BATCH) {
    const rows = people.slice(from, from + BATCH).map(({ ...person }, i) => {
      const n = from + i;
      const consents = { publication: 'yes', contact: 'unknown' } as const;
      // Sub-districts of one regency, each with its middle.
      const at = (person.subdistrict?.length ?? 0) + (person.subdistrict?.charCodeAt(1) ?? 0);
      const place = { latitude: -(700 + (at % 30)) / 100, longitude: (11_300 + (at % 47)) / 100 };
      return personRow({ ...person, ...place, consents, village: `Desa ${n % 900}`, obstacles: [] }, 1);
    });
    await writing;
    // While the next ones are made.
    writing = client.query(
      'insert into people select * from json_populate_recordset(null::people, $1::json)',
      [JSON.stringify(rows)],
    );
  }
  await writing;
  for (const { statement } of indexes.rows) await client.query(statement);
  await client.query(`
    insert into vocabulary (resource, lexeme)
    select 'people', word from ts_stat('select search from people')`);
  await client.query('alter table people enable trigger user');
  await client.query('vacuum analyze people');
  await client.query('analyze vocabulary');
}
