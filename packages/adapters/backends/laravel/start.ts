import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plain } from '@guyub/core/adapter';

const index = join(import.meta.dirname, 'index.php');
const SLOWEST_START_MS = 20_000;

/** A Laravel that listens. */
export interface Laravel {
  readonly origin: string;
  /** Its SQLite file. */
  readonly database: string;
  stop(): Promise<void>;
}

/**
 * Fills a real Laravel with tables and starts it on a free port.
 *
 * @param planted stands in every header and every failure's words, and must not get out
 * @throws Error when PHP or Laravel is missing, or does not start
 */
export async function startLaravel(
  tables: Readonly<Record<string, readonly Plain[]>>,
  planted: string,
): Promise<Laravel> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-laravel-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  for (const name of ['bootstrap/cache', 'storage/cache', 'storage/views'])
    mkdirSync(join(folder, name), { recursive: true });
  const database = join(folder, 'alumni.sqlite');
  writeFileSync(database, '');
  const seed = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, { casts: castsOf(rows), rows }]),
  );
  writeFileSync(join(folder, 'seed.json'), JSON.stringify(seed));
  const env = { ...process.env, GUYUB_BACKEND: folder, GUYUB_PLANTED: planted };
  try {
    const filled = spawnSync('php', [index], { env, encoding: 'utf8' });
    if (filled.error) throw new Error('PHP does not run. `npm run test:backends` says how to install it.');
    if (filled.stdout.trim() !== 'filled')
      throw new Error(`Laravel cannot be filled:\n${filled.stdout}${filled.stderr}`);
    const server = spawn('php', ['-d', 'opcache.enable_cli=1', '-S', '127.0.0.1:0', index], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    // However the tests end.
    const end = () => {
      server.kill();
      remove();
    };
    process.once('exit', end);
    const origin = await originOf(server);
    const stop = async () => {
      process.off('exit', end);
      const ended = once(server, 'exit');
      if (server.kill()) await ended;
      remove();
    };
    return { origin, database, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** How Laravel reads each column back: SQLite alone keeps no booleans, lists or dates. */
function castsOf(rows: readonly Plain[]): Readonly<Record<string, string>> {
  const casts: Record<string, string> = {};
  for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
    if (value === null) casts[column] ??= 'string';
    else casts[column] = column === 'diubah' ? 'datetime' : castOf(value, casts[column]);
  }
  return casts;
}

function castOf(value: unknown, before: string | undefined): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) && before !== 'float' ? 'integer' : 'float';
  return typeof value === 'object' ? 'array' : 'string';
}

/** It takes a port that is free, and says which. */
async function originOf(server: ChildProcess): Promise<string> {
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += said.length < 2000 ? text : ''));
  for (const until = Date.now() + SLOWEST_START_MS; Date.now() < until; await wait(50)) {
    const origin = /\((http:\/\/[\d.:]+)\) started/.exec(said)?.[1];
    if (origin) return origin;
    if (server.exitCode !== null) break;
  }
  server.kill();
  throw new Error(`PHP did not start:\n${said}`);
}
