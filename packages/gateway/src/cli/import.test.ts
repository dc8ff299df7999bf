import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hasIdentityNumber } from '@guyub/core/privacy';
import { strToU8, zipSync } from 'fflate';
import { MemorySink } from '../import/sink.fixture.ts';
import { workbook } from '../import/workbook.fixture.ts';
import { importCommand } from './import.ts';

const sampang = fileURLToPath(new URL('../../../../demo/data/sampang-menjahit-2019.xlsx', import.meta.url));
let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'guyub-import-cli-'))));
after(() => rm(folder, { recursive: true }));

class Page extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(...args: string[]) {
  const sink = new MemorySink();
  const [out, err] = [new Page(), new Page()];
  let opened = 0;
  const openSink = async () => (opened++, { sink, close: async () => {} });
  const code = await importCommand(args, { openSink, out, err });
  return { code, out: out.text, err: err.text, people: sink.people.length, opened };
}

async function put(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function refused(path: string, sentence: RegExp, ...more: string[]): Promise<void> {
  const { code, err, people } = await run(path, '--region', '35.27', ...more);
  assert.equal(code, 1, err);
  assert.match(err, sentence);
  assert.doesNotMatch(err, /\n\s+at |Error:/, 'a sentence, not a stack');
  assert.equal(people, 0);
  const left = (await readdir(folder)).filter((name) => /laporan|\.tmp$/.test(name));
  assert.deepEqual(left, [], 'nothing half-written');
}

const ole = (stream: string) => {
  const bytes = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write(stream, 1024, 'utf16le');
  return bytes;
};

test('a workbook behind a password', async () =>
  refused(await put('kunci.xlsx', ole('EncryptedPackage')), /kata sandi/));
test('an old .xls', async () => refused(await put('lama.xls', ole('Workbook')), /\.xls\).*Simpan Sebagai/));
test('a PDF named .xlsx', async () => refused(await put('pdf.xlsx', '%PDF-1.7\n%âãÏÓ\n1 0 obj'), /PDF/));
test('a web page named .xls', async () =>
  refused(await put('web.xls', '<html><table><tr><td>Nama'), /halaman web/));
test('an empty file', async () => refused(await put('nol.csv', ''), /kosong/));
test('a picture', async () =>
  refused(
    await put('foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70])),
    /bukan \.xlsx dan bukan \.csv/,
  ));
test('a missing file', async () => refused(join(folder, 'tiada.xlsx'), /tidak ditemukan/));
test('a folder', async () => refused(folder, /adalah folder/));
test('an empty sheet', async () =>
  refused(await put('kosong.xlsx', workbook([{ name: 'Sheet1', rows: [] }])), /lembar kosong/));
test('a sheet with a header alone', async () =>
  refused(
    await put('judul.xlsx', workbook([{ name: 'Sheet1', rows: [['Nama', 'HP']] }])),
    /belum ada baris data/,
  ));
test('one endless line', async () =>
  refused(await put('panjang.csv', `Nama,HP\n${'a'.repeat(3 << 20)}`), /satu baris yang sangat panjang/));
test('a quote that is never closed', async () =>
  refused(
    await put('kutip.csv', `Nama,HP\nAli,0812\n"Budi,0813\n${'Cici,0814\n'.repeat(10)}`),
    /Baris 3 .*tanda kutip/,
  ));
test('an OpenDocument sheet', async () =>
  refused(
    await put('a.ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })),
    /OpenDocument/,
  ));
test('a Word document', async () =>
  refused(await put('a.docx', zipSync({ 'word/document.xml': strToU8('<w/>') })), /Word/));
test('some other archive', async () =>
  refused(await put('a.zip', zipSync({ 'a.txt': strToU8('a') })), /arsip ZIP/));

test('a truncated workbook, cut anywhere', async () => {
  const whole = await readFile(sampang);
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    await refused(
      await put('potong.xlsx', whole.subarray(0, Math.floor(whole.length * part))),
      /rusak atau terpotong/,
    );
  }
});

test('a workbook with damaged bytes inside', async () => {
  const bytes = Buffer.from(
    workbook([
      { name: 'A', rows: [['Nama', 'HP'], ...Array.from({ length: 500 }, (_, i) => [`Ali ${i}`, i * 7919])] },
    ]),
  );
  const at = bytes.indexOf('xl/worksheets/sheet1.xml');
  bytes.fill(0xff, at + 200, at + 260);
  await refused(await put('rusak.xlsx', bytes), /rusak/);
});

test('a zip bomb, and one that lies about its size', async () => {
  const sheet = `<worksheet><sheetData>${' '.repeat(90 << 20)}</sheetData></worksheet>`;
  const bomb = Buffer.from(workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': sheet }));
  await refused(await put('bom.xlsx', bomb), /jebakan/);
  const at = bomb.lastIndexOf('PK\u0001\u0002', bomb.lastIndexOf('xl/worksheets/sheet1.xml'), 'latin1');
  bomb.writeUInt32LE(1000, at + 24);
  await refused(await put('bohong.xlsx', bomb), /rusak|jebakan/);
});

test('entities are never expanded', async () => {
  const xml =
    '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
  await refused(
    await put('entitas.xlsx', workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': xml })),
    /rusak|tabel/,
  );
});

test('mapping and region: unreadable, missing, wrong', async () => {
  const file = await put('data.csv', 'Nama,HP\nAli,081211111111\n');
  await refused(file, /bukan JSON/, '--mapping', await put('rusak.json', '{'));
  await refused(file, /salah di/, '--mapping', await put('salah.json', '{"versi":1}'));
  await refused(file, /tidak ditemukan/, '--mapping', join(folder, 'tiada.json'));
  const unknown = await run(file);
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /--region 35\.27/);
  const wrong = await run(file, '--region', '99.99');
  assert.match(wrong.err, /tidak dikenal/);
});

test('wrong commands explain themselves', async () => {
  assert.equal((await run()).code, 2);
  assert.equal((await run('--apa', 'a.csv')).code, 2);
  assert.equal((await run('a.csv', 'b.csv', '--mapping', 'm.json')).code, 2);
  const help = await run('--help');
  assert.equal(help.code, 0);
  assert.match(help.out, /--dry-run/);
});

test('a dry run opens no database and still writes mapping and report', async () => {
  const file = await put('coba.xlsx', await readFile(sampang));
  const { code, out, opened } = await run(file, '--dry-run');
  assert.deepEqual([code, opened], [0, 0]);
  assert.match(out, /Kabupaten Sampang/);
  assert.match(out, /56 orang/);
  assert.match(out, /tidak ada yang masuk/);
  assert.match(await readFile(`${file}.laporan.csv`, 'utf8'), /Halimah Prasetyo;terbaca/);
  assert.match(await readFile(`${file}.pemetaan.json`, 'utf8'), /"isi": "nama"/);
  await rm(`${file}.laporan.csv`);
});

test('one refused file does not stop the others; the screen names nobody', async () => {
  const good = await put('baik.xlsx', await readFile(sampang));
  const bad = await put('buruk.xlsx', '%PDF-1.4');
  const { code, out, err, people } = await run(bad, good);
  assert.deepEqual([code, people], [1, 56]);
  assert.match(err, /buruk\.xlsx: .*PDF/);
  assert.ok(!hasIdentityNumber(out + err));
  assert.doesNotMatch(out, /Halimah|Prasetyo|Dsn\. Barat/);
  assert.doesNotMatch(out, /\d{7}/);
});
