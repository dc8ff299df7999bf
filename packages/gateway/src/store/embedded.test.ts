import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openEmbedded } from './embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-embedded-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a database whose making was cut off is made again; a whole one is never', async () => {
  const directory = join(folder, 'data');
  // As a kill in the middle of the first opening leaves it.
  mkdirSync(join(directory, 'database', 'base'), { recursive: true });
  writeFileSync(join(directory, 'database', 'PG_VERSION'), '17\n');
  writeFileSync(join(directory, 'guyub.making'), '');
  const first = await openEmbedded(directory);
  await first.pglite.exec('create table kept as select 1 as one');
  await first.close();
  assert.ok(!existsSync(join(directory, 'guyub.making')));
  const second = await openEmbedded(directory);
  assert.deepEqual((await second.pglite.query('select one from kept')).rows, [{ one: 1 }]);
  await second.close();
});

test('while a database is made, the directory says so', async () => {
  const directory = join(folder, 'fresh');
  const opening = openEmbedded(directory);
  assert.ok(existsSync(join(directory, 'guyub.making')));
  await (await opening).close();
  assert.ok(!existsSync(join(directory, 'guyub.making')));
});

test('a directory that holds something else is left as it is, in words', async () => {
  const directory = join(folder, 'foreign');
  mkdirSync(join(directory, 'database'), { recursive: true });
  writeFileSync(join(directory, 'database', 'PG_VERSION'), '17\n');
  await assert.rejects(openEmbedded(directory), /tidak dapat dibuka.*salin ulang/s);
  assert.ok(existsSync(join(directory, 'database', 'PG_VERSION')));
  assert.ok(!existsSync(join(directory, 'guyub.lock')), 'and it is let go');
});
