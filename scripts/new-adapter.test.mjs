// What a newcomer gets: it compiles in the house, and its tests fail for want of a backend, not for a fault of ours.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { newAdapter } from './new-adapter.mjs';

const root = mkdtempSync(join(tmpdir(), 'guyub-new-adapter-'));
after(() => rmSync(root, { recursive: true }));
const adapters = join(root, 'packages/adapters');
mkdirSync(adapters, { recursive: true });
cpSync('packages/adapters/src', join(adapters, 'src'), { recursive: true });
for (const file of ['package.json', 'tsconfig.json'])
  cpSync(join('packages/adapters', file), join(adapters, file));
for (const modules of ['node_modules', 'packages/adapters/node_modules'])
  symlinkSync(resolve(modules), join(root, modules));

test('a new adapter compiles, and fails until its backend is written', { timeout: 120_000 }, () => {
  const files = newAdapter(root, 'contoh');
  const { exports, publishConfig } = JSON.parse(readFileSync(join(adapters, 'package.json'), 'utf8'));
  assert.equal(exports['./experimental/contoh']['@guyub/source'], './src/contoh/index.ts');
  assert.ok(publishConfig.exports['./experimental/contoh']);
  for (const file of files) assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /__/, file);

  const config = { extends: resolve('tsconfig.check.json'), include: [join(adapters, 'src/contoh')] };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config));
  const types = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', root, '--noEmit'], { encoding: 'utf8' });
  assert.equal(types.status, 0, types.stdout);

  const tests = files.filter((file) => file.endsWith('.test.ts')).map((file) => join(root, file));
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--conditions=@guyub/source', '--test', '--test-reporter=tap', ...tests];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  assert.notEqual(run.status, 0);
  const count = (/** @type {string} */ what) =>
    Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(run.stdout)?.[1]);
  const [passed, failed] = [count('pass'), count('fail')];
  assert.ok(failed >= 10, `${passed} passed, ${failed} failed`);
  assert.match(run.stdout, /answered 501/, 'they say that the backend does not answer yet');
});

test('a name that cannot be, and a folder that is there, are refused in words', () => {
  assert.throws(() => newAdapter(root, 'My Adapter'), /small letters/);
  assert.throws(() => newAdapter(root, 'memory'), /is there already/);
});
