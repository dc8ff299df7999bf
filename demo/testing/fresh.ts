import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createLog, type Log } from '@guyub/gateway';
import { openDemo, type Demo } from '../demo.ts';
import { workbooks, type Workbook } from '../workbooks.ts';

/** The sample workbooks in a folder of the test: an import writes its mapping and report beside the file. */
export function copyOfWorkbooks(folder: string): Workbook[] {
  mkdirSync(folder, { recursive: true });
  return workbooks.map((book) => {
    const file = join(folder, book.name);
    copyFileSync(book.file, file);
    return { ...book, file };
  });
}

/** The demo as `npm start` opens it, with everything imported anew; its files go when it is closed. */
export async function ownDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-demo-'));
  const books = copyOfWorkbooks(join(folder, 'books'));
  const demo = await openDemo({ data: join(folder, 'data'), books, port: 0, say: () => {} });
  return {
    ...demo,
    async close() {
      await demo.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A person as the table has them. */
interface Kept {
  readonly id: string;
  readonly region: string;
  readonly name: string;
  readonly cohorts: readonly string[];
  readonly telephone: string | null;
  readonly publication: string;
}

export interface FreshDemo extends Demo {
  /** Holds the workbooks, and what an import writes beside them. */
  readonly folder: string;
  readonly books: readonly Workbook[];
  readonly log: Log;
  readonly data: string;
  readonly kept: readonly Kept[];
  /** Published, with a telephone number that its owner agreed to show: the only one in the whole database. */
  readonly shown: Kept;
  /** Published until somebody withdrew the consent in the database. */
  readonly withdrawn: Kept;
  /** What the process has printed: progress, and the log of requests. */
  readonly printed: readonly string[];
  /** Closes the database and leaves its files. */
  stop(): Promise<void>;
  /** Closes it, has something done to its files, and opens it again. */
  reopen(meanwhile: (data: string) => Promise<void>): Promise<FreshDemo>;
}

/**
 * The demo with everything imported anew into a directory of its own, on a free port. Between the import and the
 * start of the server that is given, the database is looked into directly.
 *
 * @param now the gateway's clock
 */
export async function freshDemo(now?: () => number): Promise<FreshDemo> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-demo-'));
  const data = join(folder, 'data');
  const printed: string[] = [];
  const books = copyOfWorkbooks(join(folder, 'books'));
  const log = createLog((text) => printed.push(text));
  const say = (line: string) => void printed.push(line);
  const options = { data, books, log, port: 0, say, ...(now && { now }) };
  await (await openDemo(options)).close();
  const found = await lookInto(data);
  const open = async (): Promise<FreshDemo> => {
    const demo = await openDemo(options);
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= demo.close());
    return {
      ...demo,
      ...found,
      folder,
      books,
      log,
      data,
      printed,
      stop,
      async reopen(meanwhile) {
        await stop();
        await meanwhile(data);
        return open();
      },
      async close() {
        await stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  };
  return open();
}

async function lookInto(data: string): Promise<Pick<FreshDemo, 'kept' | 'shown' | 'withdrawn'>> {
  const database = await PGlite.create({ dataDir: join(data, 'database'), extensions: { pg_trgm } });
  const { rows } = await database.query<Kept>(
    'select id, region, name, cohorts, telephone, consent_publication as publication from people order by region, id',
  );
  const published = rows.filter((person) => person.publication === 'yes' && person.telephone);
  const [shown, withdrawn] = [
    published.find(({ region }) => region === 'kemendagri:35.27')!,
    published.at(-1)!,
  ];
  await database.query(`update people set consent_contact = 'yes' where id = $1`, [shown.id]);
  // Who withdraws may have agreed to more before: it must not count any longer.
  await database.query(
    `update people set consent_publication = 'withdrawn', consent_contact = 'yes' where id = $1`,
    [withdrawn.id],
  );
  await database.close();
  return { kept: rows, shown, withdrawn };
}
