import { sql, type Kysely } from 'kysely';
import { all, published, source } from './conditions.ts';
import { partOf } from './part-of.ts';
import { publish } from './publish.ts';
import { everything } from './query.ts';
import { tables, type Database, type Plain } from './schema.ts';

/** Everything that a sharded snapshot is made of, as of one moment. */
export interface Published {
  /** ISO 8601 instant. */
  readonly asOf: string;
  /** Published people, so many at a time, in no order that matters. */
  readonly people: AsyncIterable<readonly Plain[]>;
  /** Small resources: training, skills, jobs, and the tree of regions without villages. */
  readonly resources: Readonly<Record<string, readonly Plain[]>>;
}

const BATCH = 2000;
const whole = ['organisations', 'programmes', 'skills', 'jobs', 'regions'] as const;

/**
 * Everything published of some regions, or of all, in one transaction with one view; people never stand in memory together.
 *
 * @param regions ids, or undefined for all
 */
export function withPublished<T>(
  db: Kysely<Database>,
  regions: readonly string[] | undefined,
  use: (everything: Published) => Promise<T>,
): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const asOf = new Date().toISOString();
      const resources: Record<string, readonly Plain[]> = {};
      for (const resource of whole) {
        const { rows } = await sql<Plain>`
          select ${everything(tables[resource])} from ${source(tables[resource])}
          where ${all([published(tables[resource], asOf), partOf(resource, regions)])} order by t.id`.execute(
          transaction,
        );
        resources[resource] = publish(resource, rows, asOf);
      }
      return use({ asOf, resources, people: peopleOf(transaction, regions, asOf) });
    });
}

async function* peopleOf(db: Kysely<Database>, regions: readonly string[] | undefined, asOf: string) {
  const table = tables.people;
  let after = sql`true`;
  for (;;) {
    const { rows } = await sql<Plain>`
      select ${everything(table)} from ${source(table)}
      where ${all([published(table, asOf), partOf('people', regions), after])}
      order by t.region, t.id limit ${BATCH}`.execute(db);
    if (rows.length > 0) yield publish('people', rows, asOf);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = sql`(t.region, t.id) > (${last['region']}::text, ${last['id']}::text)`;
  }
}
