import { createHash } from 'node:crypto';
import { lexicon, placedTerms, termsOf, turnOf } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { Revision } from '../revision.ts';
import { publishedResources, tables, type Database, type Plain } from '../schema.ts';
import { vectorOf } from './lexemes.ts';

/** Rows a transaction, so that a start that is cut off goes on where it was, and other gateways can write in between. */
const BATCH = 2000;

/** Brings what records are found by to what the analyzer of this version makes of them, once a version. */
export async function keepSearch(db: Kysely<Database>, revision: Revision): Promise<void> {
  const edition = editionOf();
  const known = await db.selectFrom('meta').select('value').where('key', '=', 'search').executeTakeFirst();
  if (known?.value === edition) return;
  for (const resource of publishedResources) {
    let after: readonly [region: string, id: string] | undefined = ['', ''];
    while (after) after = await reindex(db, revision, resource, after);
  }
  await db
    .insertInto('meta')
    .values({ key: 'search', value: edition })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: edition }))
    .execute();
}

/** Another one when the lexicon, or what is made of its words, differs from that of an earlier version. */
function editionOf(): string {
  const { concepts, variants, expansions, roots } = lexicon();
  const all = [
    ...concepts.flatMap(({ words, things }) => [...words, ...things]),
    ...variants.keys(),
    ...expansions.keys(),
    ...roots,
  ];
  const hash = createHash('sha256').update('1\n');
  for (const text of all) for (const { term } of placedTerms(text, 'topic')) hash.update(`${term}\n`);
  return hash.digest('base64url');
}

/** @returns the last row, undefined when there are no more */
async function reindex(
  db: Kysely<Database>,
  revision: Revision,
  resource: (typeof publishedResources)[number],
  after: readonly [region: string, id: string],
): Promise<readonly [region: string, id: string] | undefined> {
  const { columns } = tables[resource];
  const fields = Object.entries(columns).map(
    ([field, { name }]) => sql`${sql.ref(name)} as ${sql.ref(field)}`,
  );
  let version = 0;
  const last = await db.transaction().execute(async (transaction) => {
    version = await revision.bump(transaction);
    const { rows } = await sql<Plain>`
      select ${sql.join(fields)}, region as "~region" from ${sql.table(resource)}
      where (region, id) > (${after[0]}::text, ${after[1]}::text)
      order by region, id limit ${BATCH}`.execute(transaction);
    const made = rows.map((row) => ({
      region: row['~region'],
      id: row['id'],
      search: vectorOf(termsOf(resource, row)),
      turn: turnOf(String(row['id'])),
    }));
    await sql`
      update ${sql.table(resource)} as t
      set search = n.search, turn = n.turn, version = ${version}
      from json_to_recordset(${JSON.stringify(made)}::json)
        as n(region text collate "C", id text collate "C", search tsvector, turn bigint)
      where t.region = n.region and t.id = n.id
        and (t.search, t.turn) is distinct from (n.search, n.turn)`.execute(transaction);
    const end = rows.at(-1);
    return rows.length < BATCH || !end ? undefined : ([String(end['~region']), String(end['id'])] as const);
  });
  revision.committed(version);
  return last;
}
