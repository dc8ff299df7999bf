import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseMapping, readRecord } from '@guyub/adapters/mapping';
import { alumni, planted, startBackend, wrapped } from '../doctor/backend/backends.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-doctor-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
const backend = await startBackend();
const sampang = fileURLToPath(new URL('../../../../demo/data/sampang-menjahit-2019.xlsx', import.meta.url));

async function doctor(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, 'doctor', ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  return { code: code as number | null, out, err };
}
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a live backend: a report to read, a mapping that reads its rows, and nothing of them anywhere', async () => {
  backend.json(wrapped['laravelResource']!(alumni()), 200, { 'x-kunci': planted.secret });
  const address = `${backend.origin}/api/alumni?kunci=${planted.secret}`;
  const { code, out, err } = await doctor([address, '--region', '35.27', '--token-env', 'KUNCI', '--out', 'a.json'], { KUNCI: planted.secret }); // prettier-ignore
  assert.equal(code, 0, err);
  assert.equal(err, '');
  assert.match(out, /Laravel, Resource::collection.*ada meta\.current_page dan objek links/);
  assert.match(out, /terbaca 12 dari 12, akan tampil 9/);
  assert.match(out, /allowPrivate/);
  for (const value of [...Object.values(planted), 'Halimah', 'Rapa Laok', '1990'])
    assert.ok(!(out + err + written('a.json')).includes(value), value);
  const mapping = parseMapping(JSON.parse(written('a.json')));
  const shown = alumni().filter((row) => readRecord(mapping, 'people', row).record);
  assert.equal(shown.length, 9);

  const again = await doctor([address, '--region', '35.27', '--out', 'a.json']);
  assert.equal(again.code, 1);
  assert.match(again.err, /sudah ada dan tidak ditimpa/);
  assert.equal(backend.asked.length, 1, 'told before anybody is asked');
});

test('files: a workbook, a CSV, an answer that was saved', async () => {
  const book = await doctor([sampang, '--out', 'b.json']);
  assert.equal(book.code, 0, book.err);
  assert.match(book.out, /Kabupaten Sampang \(35\.27, ditebak/);
  assert.ok(parseMapping(JSON.parse(written('b.json'))).resources.people);

  writeFileSync(join(folder, 'alumni.csv'), 'id;Nama;NIK;Bersedia ditampilkan\n1;Siti Contoh;3527014107900001;Ya\n2;Budi Contoh;3527014107900002;Tidak\n'); // prettier-ignore
  const csv = await doctor(['alumni.csv', '--region', '35.27', '--out', 'c.json']);
  assert.equal(csv.code, 0, csv.err);
  assert.match(csv.out, /akan tampil 1/);
  assert.match(csv.out, /NIK +nomor identitas/);

  writeFileSync(join(folder, 'alumni.json'), JSON.stringify(wrapped['crudbooster']!(alumni())));
  const json = await doctor(['alumni.json', '--region', '35.27', '--out', 'd.json']);
  assert.match(json.out, /CRUDBooster/);
  for (const { out, err } of [book, csv, json])
    for (const value of [planted.nik, planted.secret, planted.phone, 'Siti Contoh'])
      assert.ok(!(out + err).includes(value), value);
});

test('what cannot be, in words and with the code of the other commands', async () => {
  const help = await doctor(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /--token-env/);
  const wrong = [[], ['a', 'b'], ['x.csv', '--zone', 'WIX'], ['x.csv', '--resource', 'kucing'], ['x.csv', '--token-env', 'TIDAK_ADA'], ['x', '--warna']]; // prettier-ignore
  for (const args of wrong) {
    const { code, err } = await doctor(args);
    assert.equal(code, 2, args.join(' '));
    assert.doesNotMatch(err, /\n\s+at |Error:|undefined/);
  }
  backend.text('<form><input type="password"></form>', 'text/html');
  for (const target of ['tidak-ada.csv', 'ftp:x', `${backend.origin}/api`, 'http://127.0.0.1:1/api']) {
    const { code, err, out } = await doctor([target, '--region', '35.27']);
    assert.equal(code, 1, target);
    assert.equal(out, '');
    assert.match(err, /\.\n$/);
    assert.doesNotMatch(err, /\n\s+at |Error:|undefined/);
  }
  backend.json([{ id: 1, nama: 'Siti Contoh' }]);
  const nowhere = await doctor([`${backend.origin}/api/alumni`]);
  assert.equal(nowhere.code, 1);
  assert.match(nowhere.out, /Pemetaan belum ditulis.*--region/);
  assert.ok(!existsSync(join(folder, 'pemetaan.json')));
});
