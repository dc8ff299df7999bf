import { sql, type Kysely } from 'kysely';
import { publishedResources, tables, type Database } from '../schema.ts';

/** What is nobody's any more goes within a day; this is looked at every hour. */
const EVERY_MS = 20 * 3_600_000;
const LOOK_MS = 3_600_000;

/** Of the records whose owners agree. */
function vectorsOf(resource: (typeof publishedResources)[number]): string {
  const { subject } = tables[resource];
  const owner = subject === 'owner' ? ' join people as o on o.region = t.region and o.id = t.person_id' : '';
  const agreed = subject === 'open' ? '' : ` where ${owner ? 'o' : 't'}.consent_publication = 'yes'`;
  return `select t.search from ${resource} as t${owner}${agreed}`;
}

/** Removes lexemes that no published record has any more, such as the name of somebody who withdrew, once a day. */
async function sweep(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // Writers wait, as they do for each other: a lexeme that one of them found there must stay there.
    await sql`select value from revision for update`.execute(transaction);
    const { rows } = await sql<{
      value: string;
    }>`select value from meta where key = 'swept'`.execute(transaction);
    const now = Date.now();
    if (rows[0] && now - Date.parse(rows[0].value) < EVERY_MS) return;
    for (const resource of publishedResources)
      await sql`
        delete from vocabulary where resource = ${resource}::text and lexeme not in (
          select word from ts_stat(${vectorsOf(resource)})
        )`.execute(transaction);
    const value = new Date(now).toISOString();
    await transaction
      .insertInto('meta')
      .values({ key: 'swept', value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  });
}

/** @returns stops it */
export function keepSweeping(db: Kysely<Database>): () => void {
  // What fails is tried again an hour later.
  const timer = setInterval(() => void sweep(db).catch(() => {}), LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** After very many records were written: what came in last is not searched one by one any longer. */
export async function settle(db: Kysely<Database>): Promise<void> {
  await sql`select gin_clean_pending_list('people_by_search'), gin_clean_pending_list('offerings_by_search')`.execute(
    db,
  );
  await sweep(db);
}
