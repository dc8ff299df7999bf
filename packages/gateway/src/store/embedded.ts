import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { StoreError } from './errors.ts';
import { lockDirectory } from './lock.ts';

/**
 * The embedded database of a directory that nobody else holds.
 *
 * @throws StoreError in words for the person at the keyboard
 */
export async function openEmbedded(
  directory: string,
): Promise<{ readonly pglite: PGlite; close(): Promise<void> }> {
  const unlock = lockDirectory(directory);
  try {
    const dataDir = join(directory, 'database');
    // Half of a new database cannot be opened and holds nothing: one whose making was cut off is made again.
    const unfinished = join(directory, 'guyub.making');
    if (!existsSync(dataDir)) writeFileSync(unfinished, '');
    else if (existsSync(unfinished)) rmSync(dataDir, { recursive: true });
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const pglite = await PGlite.create({ dataDir, extensions: { pg_trgm } });
    rmSync(unfinished, { force: true });
    const close = async () => {
      await pglite.close();
      unlock();
    };
    return { pglite, close };
  } catch (cause) {
    unlock();
    throw new StoreError(
      `Basis data di folder "${directory}" tidak dapat dibuka. Pastikan folder itu boleh ditulis dan cakramnya tidak penuh; ` +
        'bila baru disalin dari komputer lain, salin ulang seluruh foldernya.',
      { cause },
    );
  }
}
