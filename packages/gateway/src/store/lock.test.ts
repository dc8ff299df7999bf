import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { lockDirectory } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-lock-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A real process that takes the lock and holds it until it is ended. */
async function holder(directory: string): Promise<ChildProcess> {
  const script = `
    import { lockDirectory } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
    lockDirectory(${JSON.stringify(directory)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout!, 'data');
  return child;
}

test('a second process is refused in words, and takes over from one that was killed', async () => {
  const directory = join(folder, 'two');
  const child = await holder(directory);
  assert.throws(() => lockDirectory(directory), new RegExp(`nomor ${child.pid}.*--data`, 's'));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const unlock = lockDirectory(directory);
  assert.throws(() => lockDirectory(directory), /sedang dipakai/, 'nor twice in one process');
  unlock();
  assert.ok(!existsSync(join(directory, 'guyub.lock')));
  lockDirectory(directory)();
});

test('one process does not take a directory twice under two names', () => {
  const directory = join(folder, 'names');
  const unlock = lockDirectory(directory);
  symlinkSync(directory, join(folder, 'other-name'));
  for (const name of [relative('.', directory), `${directory}/`, join(folder, 'other-name')])
    assert.throws(() => lockDirectory(name), /sedang dipakai/, name);
  unlock();
});

test('a lock from another machine is respected', () => {
  const directory = join(folder, 'elsewhere');
  lockDirectory(directory)();
  writeFileSync(
    join(directory, 'guyub.lock'),
    JSON.stringify({ pid: 1, host: `not-${hostname()}`, since: 'kemarin' }),
  );
  assert.throws(() => lockDirectory(directory), /hapus berkas/);
});

test('a process number that was used again is not the holder', { skip: process.platform !== 'linux' }, () => {
  const directory = join(folder, 'reused');
  lockDirectory(directory)();
  const lock = { pid: process.ppid, started: '1', host: hostname(), since: 'kemarin' };
  writeFileSync(join(directory, 'guyub.lock'), JSON.stringify(lock));
  lockDirectory(directory)();
});

test('of many processes that find a dead holder, one gets the directory', async () => {
  const directory = join(folder, 'race');
  const dead = await holder(directory);
  dead.kill('SIGKILL');
  await once(dead, 'exit');
  const script = `
    import { lockDirectory } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
    try { lockDirectory(${JSON.stringify(directory)}); console.log('held'); setTimeout(() => {}, 3000); }
    catch { console.log('refused'); }`;
  const said = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [text] = (await once(child.stdout!, 'data')) as [Buffer];
      return { child, text: text.toString().trim() };
    }),
  );
  for (const { child } of said) child.kill('SIGKILL');
  assert.equal(said.filter(({ text }) => text === 'held').length, 1);
});
