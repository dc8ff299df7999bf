import { sql, type Kysely } from 'kysely';
import { standing } from '../places/code.ts';
import { published, source } from './conditions.ts';
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
      const today = asOf.slice(0, 10);
      const records: Record<string, readonly Plain[]> = {};
      for (const resource of publishedResources) {
        const table = tables[resource];
        const { rows } = await sql<Plain>`
          select ${everything(table)} from ${source(table)}
          where ${published(table, today)} and ${partOf(resource, region)}
          order by t.id`.execute(transaction);
        records[resource] = publish(resource, rows, today);
      }
      return { guyub: 1, asOf, region, records };
    });
}

/** Skills are everybody's. Of the tree: the province, the region and its sub-districts; villages would outweigh the people. */
function partOf(resource: string, region: string) {
  if (resource === 'skills') return sql`true`;
  if (resource !== 'regions') return sql`t.region = ${region}::text`;
  return sql`(t.id = ${standing(region).province}::text or (t.region = ${region}::text and t.level <> 'village'))`;
}
