import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Plain } from '@guyub/core/adapter';
import { homeOf, node } from '../home.ts';
import { writeApp, type Relations } from './app.ts';

/** A Strapi that listens. */
export interface Strapi {
  readonly origin: string;
  /** Of one who may read everything. */
  readonly token: string;
  stop(): Promise<void>;
}

const SLOWEST_START_MS = 100_000;

/**
 * Starts a real Strapi on a free port, with a type for each table.
 *
 * @throws Error when it does not start
 */
export async function startStrapi(
  tables: Readonly<Record<string, readonly Plain[]>>,
  relations: Relations = {},
): Promise<Strapi> {
  // Within, so that the application finds what is installed there.
  const folder = mkdtempSync(join(homeOf('strapi'), 'office-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  writeApp(folder, tables, relations);
  const env = { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  const server = spawn(node, [join(import.meta.dirname, 'serve.mjs'), folder], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => {
    server.kill();
    remove();
  };
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGKILL')) await ended;
    remove();
  };
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-4000)));
  for (const until = Date.now() + SLOWEST_START_MS; Date.now() < until; await wait(200)) {
    const [, port, token] = /"listens":(\d+),"token":"(\w+)"/.exec(said) ?? [];
    if (port && token) return { origin: `http://127.0.0.1:${port}`, token, stop };
    if (server.exitCode !== null) break;
  }
  await stop();
  throw new Error(`Strapi did not start:\n${said}`);
}
