// Serves /shards-fixture/ to browser tests: a sharded snapshot of the widgets' own test people, written when it is
// first asked for, and its key as `key.txt`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const prefix = '/shards-fixture/';
/** @type {string | undefined} */
let folder;

function write() {
  const out = mkdtempSync(join(tmpdir(), 'guyub-shards-fixture-'));
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  const script = fileURLToPath(new URL('write-shards-fixture.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=@guyub/source', script, out], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return out;
}

/**
 * Middleware for the test runner's server.
 * @param {{ path: string, status: number, type: string, body: unknown }} context
 * @param {() => Promise<void>} next
 */
export async function shardsFixture(context, next) {
  if (!context.path.startsWith(prefix)) return next();
  folder ??= write();
  const file = join(folder, normalize(`/${context.path.slice(prefix.length)}`));
  if (!existsSync(file)) {
    context.status = 404;
    return;
  }
  context.body = readFileSync(file);
  context.type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
