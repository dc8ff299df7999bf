import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/** What somebody with the database in their hands could do: more pieces for the first who was served. */
export async function plantInBook(data: string, seq: number): Promise<void> {
  const database = await PGlite.create({ dataDir: join(data, 'database'), extensions: { pg_trgm } });
  await database.exec('alter table ledger_entries disable trigger ledger_is_kept');
  await database.query(
    `update ledger_entries set entry = jsonb_set(entry, '{turns,0,pieces}', '4') where seq = $1`,
    [seq],
  );
  await database.exec('alter table ledger_entries enable trigger ledger_is_kept');
  await database.close();
}
