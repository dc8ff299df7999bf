import { sql, type Kysely } from 'kysely';
import { published, source } from './conditions.ts';
import { partOf } from './part-of.ts';
import { publish } from './publish.ts';
import { everything } from './query.ts';
import { publishedResources, tables, type Database, type Plain } from './schema.ts';

/** The file that the `snapshot` adapter reads. */
export interface Snapshot {
  readonly guyub: 1;
  /** ISO 8601 instant. */
  readonly asOf: string;
  readonly region: string;
  readonly records: Readonly<Record<string, readonly Plain[]>>;
}

/** In one transaction with one view, so that no record points to one that is not there. */
export function snapshotOf(db: Kysely<Database>, region: string): Promise<Snapshot> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const asOf = new Date().toISOString();
      const records: Record<string, readonly Plain[]> = {};
      for (const resource of publishedResources) {
        const table = tables[resource];
        const { rows } = await sql<Plain>`
          select ${everything(table)} from ${source(table)}
          where ${published(table, asOf)} and ${partOf(resource, [region])}
          order by t.id`.execute(transaction);
        records[resource] = publish(resource, rows, asOf);
      }
      return { guyub: 1, asOf, region, records };
    });
}
