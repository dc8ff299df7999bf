import type { CompiledQuery, Kysely } from 'kysely';
import { testDatabase, type TestDatabase } from '../store/database.fixture.ts';
import { openDatabase } from '../store/open.ts';
import type { Database } from '../store/schema.ts';
import { createDoors, type Doors } from './doors.ts';
import { openKeys, type Keys } from './keys.ts';

export const inboxUrl = 'https://contoh.go.id/kotak-masuk.html';
export const omben = 'kemendagri:35.27';

/** Time stands still unless it is moved. */
interface Clock {
  now: number;
}

export interface TestDoors {
  readonly database: TestDatabase;
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly key: Keys;
  readonly doors: Doors;
  /** Statements that were sent to the database while something ran, without their parameters. */
  spied(run: () => Promise<unknown>): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function testDoors(): Promise<TestDoors> {
  const database = await testDatabase();
  const { db, close } = await openDatabase(database.options);
  const seen: string[] = [];
  const executor = db.getExecutor();
  const executeQuery = executor.executeQuery.bind(executor);
  Object.defineProperty(executor, 'executeQuery', {
    value: (query: CompiledQuery, ...rest: []) => {
      seen.push(query.sql.replace(/\s+/g, ' ').trim());
      return executeQuery(query, ...rest);
    },
  });
  const clock = { now: Date.parse('2026-11-23T03:00:00Z') };
  const now = () => clock.now;
  const key = await openKeys(db, { now });
  return {
    database,
    db,
    clock,
    key,
    doors: createDoors({ db, key, inboxUrl, now }),
    spied: async (run) => {
      const from = seen.length;
      await run();
      return seen.slice(from);
    },
    close: async () => {
      await close();
      await database.close();
    },
  };
}

/** The token of a link. */
export const tokenIn = (link: string): string => link.slice(link.indexOf('#guyub=') + '#guyub='.length);
