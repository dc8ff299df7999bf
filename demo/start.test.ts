import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launch, visit } from './testing/browser.ts';

const start = fileURLToPath(new URL('start.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'guyub-start-'));
const running = new Set<ChildProcess>();
let browser: Browser | undefined;
after(async () => {
  await browser?.close();
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** What `npm start` runs, in a process of its own. */
function npmStart(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--conditions=@guyub/source', start], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  const url = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        // The address, and all that is said after it.
        const found = /Buka (http:\S+)[\s\S]*Berhenti/.exec(printed);
        if (found) resolve(found[1]!);
      });
    }
  });
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const ready = Promise.race([
    url,
    ended.then((code) => {
      throw new Error(`ended with ${code} before it was ready:\n${printed}`);
    }),
  ]);
  ready.catch(() => {});
  return { child, ready, ended, printed: () => printed };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('npm start: refuses a second on one directory, survives a kill, ends orderly', async () => {
  const PORT = String(await freePort());
  const GUYUB_DATA = join(folder, 'data');
  const first = npmStart({ PORT, GUYUB_DATA });
  const url = await first.ready;
  assert.equal(url, `http://localhost:${PORT}`);
  assert.match(first.printed(), /\[1\/5\][\s\S]*\[5\/5\][\s\S]*rekaan/);
  // The link of each coordinator opens that region's door.
  const links = [...first.printed().matchAll(/^ {2}(Kabupaten [^:]+): (\S+)#guyub=(\S+)$/gm)];
  assert.equal(links.length, 4);
  for (const [, name, page, token] of links) {
    assert.equal(page, `${url}/kotak-masuk.html`);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ token });
    const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body });
    assert.equal(answer.status, 201, name);
  }

  // A second one, on the same directory; and one on the same port.
  const second = npmStart({ GUYUB_DATA, PORT: '0' });
  assert.notEqual(await second.ended, 0);
  assert.match(second.printed(), /sedang dipakai proses Guyub lain[\s\S]*Hentikan dahulu/);
  const third = npmStart({ GUYUB_DATA: join(folder, 'other'), PORT });
  assert.notEqual(await third.ended, 0);
  assert.match(third.printed(), new RegExp(`Port ${PORT} sudah dipakai`));
  assert.doesNotMatch(second.printed() + third.printed(), /\n\s+at /, 'words, not a stack');

  // Killed while a visitor is on the page: what was seen is kept or the trouble is said, and the way back works.
  browser = await launch();
  const { page } = await visit(browser, url);
  const cards = page.locator('[aria-haspopup=dialog]');
  await cards.first().waitFor();
  first.child.kill('SIGKILL');
  await first.ended;
  await page.getByRole('searchbox').fill('jahit');
  const retry = page.getByRole('button', { name: 'Coba lagi' });
  await retry.waitFor();
  await page
    .getByRole('paragraph')
    .getByText(/Direktori belum bisa ditampilkan|sedang tidak terjangkau/)
    .waitFor();

  const again = npmStart({ PORT, GUYUB_DATA });
  await again.ready;
  assert.equal(again.printed().match(/sudah ada/g)?.length, 5, 'nothing is imported twice');
  await retry.click();
  await page
    .getByText(/^\d+ orang$/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'jahit');
  assert.match(await cards.first().innerText(), /\w/);

  again.child.kill('SIGINT');
  assert.equal(await again.ended, 0);
  assert.ok(!existsSync(join(GUYUB_DATA, 'guyub.lock')));
});
