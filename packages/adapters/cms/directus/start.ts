import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plain } from '@guyub/core/adapter';
import { homeOf, node } from '../home.ts';

/** A Directus that listens. */
export interface Directus {
  readonly origin: string;
  /** Of its administrator. */
  readonly token: string;
  stop(): Promise<void>;
}
/** A column that points at another table, by its id. */
export type Relations = Readonly<Record<string, Readonly<Record<string, string>>>>;

const token = 'an-invented-token';
const SLOWEST_START_MS = 60_000;

/**
 * Starts a real Directus on a free port and fills it with a collection for each table. Strangers may read `open`.
 *
 * @throws Error when it does not start
 */
export async function startDirectus(
  tables: Readonly<Record<string, readonly Plain[]>>,
  { relations = {}, open = [] }: { readonly relations?: Relations; readonly open?: readonly string[] } = {},
): Promise<Directus> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-directus-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: origin,
    KEY: 'an-invented-key',
    SECRET: 'an-invented-secret',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'an-invented-password',
    ADMIN_TOKEN: token,
    DB_CLIENT: 'sqlite3',
    DB_FILENAME: join(folder, 'office.sqlite'),
    STORAGE_LOCAL_ROOT: folder,
    EXTENSIONS_PATH: folder,
    TELEMETRY: 'false',
    CACHE_ENABLED: 'false',
    RATE_LIMITER_ENABLED: 'false',
    PRESSURE_LIMITER_ENABLED: 'false',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  };
  const directus = join(homeOf('directus'), 'node_modules/@directus/api/dist/cli/run.js');
  const made = spawnSync(node, [directus, 'bootstrap'], { env, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`Directus cannot make its tables:\n${made.stdout}${made.stderr}`);
  const server = spawn(node, [directus, 'start'], { env, cwd: folder, stdio: 'ignore' });
  const end = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    const ended = once(server, 'exit');
    if (server.kill()) await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(`${origin}/server/ping`);
    for (const [name, rows] of Object.entries(tables)) {
      const own = relations[name] ?? {};
      await send('/collections', { collection: name, schema: {}, meta: {}, fields: fieldsOf(rows) });
      for (const [field, related_collection] of Object.entries(own))
        await send('/relations', { collection: name, field, related_collection });
      await send(`/items/${name}`, rows);
    }
    const { data: policies } = await send('/policies?filter[name][_contains]=public&fields=id,name');
    for (const collection of open)
      await send('/permissions', { collection, action: 'read', fields: ['*'], permissions: {}, policy: policies[0].id });
  } catch (error) {
    await stop();
    throw error;
  } // prettier-ignore
  return { origin, token, stop };

  async function send(path: string, body?: unknown): Promise<any> {
    const answer = await fetch(`${origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Directus refuses ${path}: ${text.slice(0, 500)}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

function fieldsOf(rows: readonly Plain[]): readonly Plain[] {
  const types = new Map<string, string>();
  for (const [column, value] of rows.flatMap((row) => Object.entries(row)))
    if (value !== null) types.set(column, typeOf(value, types.get(column)));
  return [...types].map(([field, type]) => ({
    field,
    type,
    schema: field === 'id' ? { is_primary_key: true } : {},
    meta: { ...(type === 'json' && { special: ['cast-json'] }), ...(type === 'boolean' && { special: ['cast-boolean'] }) },
  })); // prettier-ignore
}

function typeOf(value: unknown, before: string | undefined): string {
  if (typeof value === 'number') return Number.isInteger(value) && before !== 'float' ? 'integer' : 'float';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'object') return 'json';
  return before === 'text' || (typeof value === 'string' && value.length > 200) ? 'text' : 'string';
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answering(url: string): Promise<void> {
  for (const until = Date.now() + SLOWEST_START_MS; Date.now() < until; await wait(200)) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error('Directus did not start.');
}
