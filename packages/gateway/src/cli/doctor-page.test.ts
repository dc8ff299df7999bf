import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { directory, loader, page } from '../doctor/page/page.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-doctor-page-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));

let body = '';
const site = createServer(({ url }, response) => {
  if (url === '/lama') return void response.writeHead(301, { location: '/lulusan/' }).end();
  const isScript = url!.endsWith('.js');
  if (url!.startsWith('/v1/'))
    return void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"items":[{"id":"p-1"}]}');
  response
    .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
    .end(isScript ? '//' : body);
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
after(() => {
  site.closeAllConnections();
  site.close();
});
const home = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

async function doctor(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, 'doctor', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  return { code: code as number | null, out, err };
}

test('an address: a page with Guyub is known by itself, healthy or not', async () => {
  body = page(directory('source="/" region="35.27"'));
  writeFileSync(join(folder, 'pemetaan.json'), '{}');
  const fine = await doctor(`${home}/lulusan/`);
  assert.equal(fine.code, 0, fine.err + fine.out);
  assert.match(fine.out, /Elemen: alumni-directory\nSkrip: guyub-loader\.js\n/);
  assert.match(fine.out, /Tidak ada yang menghalangi Guyub/);
  assert.ok(fine.out.split('\n').length < 24, 'one screen');

  body = page(directory('region="35.27"'), '');
  const broken = await doctor(`${home}/lulusan/`);
  assert.equal(broken.code, 1);
  assert.match(
    broken.out,
    /1\. Tidak jalan: .*source.*\n +baris 3, kolom 7: <guyub-alumni-directory region="35\.27">\n/,
  );
  assert.ok(broken.out.includes(`     ${loader}`));
});

test('--page: through a redirect, also without Guyub; in English; and where it leads nowhere', async () => {
  body = page('<h1>Selamat datang</h1>', '');
  const none = await doctor(`${home}/lama`, '--page', '--lang', 'en');
  assert.equal(none.code, 1);
  assert.match(none.out, /\/lulusan\/\n/);
  assert.match(none.out, /There is no Guyub on this page/);
  const data = await doctor(`${home}/lulusan/`, '--region', '35.27');
  assert.equal(data.code, 1);
  assert.match(data.err, /halaman web, bukan data.*--page/);
});

test('a file that was saved, with its headers, for a program', async () => {
  const saved = page().replace(
    '<html',
    '<!-- saved from url=(0040)https://sampang.example.id.invalid/lulusan -->\n<html',
  );
  writeFileSync(join(folder, 'lulusan.html'), saved);
  writeFileSync(
    join(folder, 'header.txt'),
    "HTTP/1.1 200 OK\r\nContent-Security-Policy: default-src 'self'\r\n\r\n",
  );
  const { code, out, err } = await doctor('lulusan.html', '--headers', 'header.txt', '--json');
  assert.equal(code, 1, err);
  const told = JSON.parse(out) as {
    address: string;
    findings: { code: string; what: Record<string, string>; line?: string }[];
  };
  assert.equal(told.address, 'https://sampang.example.id.invalid/lulusan');
  const blocked = told.findings.find((one) => one.code === 'policy-blocks');
  assert.equal(
    blocked?.line,
    "Content-Security-Policy: default-src 'self'; connect-src 'self' https://guyub.example.go.id",
  );
  assert.deepEqual(Object.keys(blocked!.what), ['id', 'en']);
});

test('what cannot be understood is 2, what cannot be had is 1, in words', async () => {
  for (const args of [
    ['x.html', '--lang', 'fr'],
    [home, '--headers', 'h.txt'],
    ['x.html', '--json', '--region', '35.27'],
    ['--page'],
  ]) {
    const { code, err } = await doctor(...args);
    assert.equal(code, 2, args.join(' '));
    assert.doesNotMatch(err, /\n\s+at |Error:|undefined/);
  }
  for (const args of [
    ['tidak-ada.html'],
    ['http://127.0.0.1:1/', '--page'],
    ['http://tidak ada', '--page'],
  ]) {
    const { code, err, out } = await doctor(...args);
    assert.equal(code, 1, args.join(' '));
    assert.equal(out, '');
    assert.match(err, /\.\n$/);
    assert.doesNotMatch(err, /\n\s+at |Error:|undefined/);
  }
});
