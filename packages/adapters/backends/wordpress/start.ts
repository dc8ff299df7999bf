import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Post, Types } from '../../src/wordpress/alumni.fixture.ts';

const SLOWEST_START_MS = 60_000;

/** What is to be in the sites. */
export interface Contents {
  readonly types: Types;
  readonly posts: readonly Post[];
  /** A plugin of somebody else, in PHP. */
  readonly plugin: string;
  /** Stands in every header and every failure's words, and must not get out. */
  readonly planted: string;
}

/** Two sites on one WordPress that listens: permalinks as most have them, and as a fresh one has them. */
export interface WordPress {
  readonly pretty: string;
  readonly plain: string;
  /** Of one who may read everything, on both. */
  readonly passwords: Readonly<Record<'pretty' | 'plain', string>>;
  /** The first column of what MariaDB itself answers. */
  query(sql: string): readonly string[];
  stop(): Promise<void>;
}

/**
 * Installs a real WordPress on a MariaDB of its own, fills it, and starts it on free ports.
 *
 * @throws Error when PHP, WordPress or MariaDB is missing, or does not start
 */
export async function startWordPress({ types, posts, plugin, planted }: Contents): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-wordpress-'));
  for (const name of ['data', 'content']) mkdirSync(join(folder, name));
  cpSync(join(import.meta.dirname, 'mu-plugins'), join(folder, 'mu-plugins'), { recursive: true });
  writeFileSync(join(folder, 'mu-plugins', 'theirs.php'), plugin);
  writeFileSync(join(folder, 'types.json'), JSON.stringify(types));
  writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
  // A group of its own. It ends, and takes everything with it, when the pipe to it is closed: however the tests end.
  const server = spawn('sh', [join(import.meta.dirname, 'serve.sh'), folder], {
    detached: true,
    env: { ...process.env, GUYUB_BACKEND: folder, GUYUB_PLANTED: planted },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  server.once('error', () => rmSync(folder, { recursive: true, force: true }));
  const stop = async () => {
    const ended = server.exitCode === null && once(server, 'exit');
    server.stdin?.end();
    await ended;
  };
  try {
    const [pretty, plain] = await Promise.all([
      originOf(server, folder, 'pretty'),
      originOf(server, folder, 'plain'),
    ]);
    const passwordOf = (site: string) =>
      (JSON.parse(readFileSync(join(folder, `${site}.json`), 'utf8')) as { password: string }).password;
    return {
      pretty,
      plain,
      passwords: { pretty: passwordOf('pretty'), plain: passwordOf('plain') },
      query: (sql) => asked(folder, sql),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function asked(folder: string, sql: string): readonly string[] {
  const args = ['--no-defaults', `--socket=${join(folder, 'mariadb.sock')}`, '-N', '-e', sql, 'wordpress'];
  const { status, stdout, stderr } = spawnSync('mariadb', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`MariaDB: ${stderr}`);
  return stdout.split('\n').slice(0, -1);
}

/** PHP takes a port that is free, and says which. */
async function originOf(server: ChildProcess, folder: string, site: string): Promise<string> {
  const log = join(folder, `${site}.log`);
  const said = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  for (const until = Date.now() + SLOWEST_START_MS; Date.now() < until; await wait(50)) {
    const origin = /\((http:\/\/[\d.:]+)\) started/.exec(said())?.[1];
    if (origin) return origin;
    if (server.exitCode !== null || /Fatal error/.test(said())) break;
  }
  throw new Error(
    `WordPress did not start; \`npm run test:backends\` says what it needs.\n${said().slice(-2000)}`,
  );
}
