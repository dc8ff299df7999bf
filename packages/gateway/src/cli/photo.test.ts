import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { picture } from '../photos/picture.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-photo-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));

function run(...args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const all = ['--conditions=@guyub/source', command, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: folder, env, encoding: 'utf8' });
  assert.doesNotMatch(stderr, /\n\s+at |Error:|undefined/);
  return { code: status, out: stdout, err: stderr };
}
const put = async (name: string, width: number) =>
  writeFileSync(join(folder, name), await picture(width, 400).jpeg().toBuffer());
await put('kue.jpg', 700);
await put('kecil.jpg', 300);
writeFileSync(join(folder, 'teks.jpg'), 'bukan foto');

test('a command that cannot be understood, or a file that is not there, opens nothing', () => {
  assert.match(run('photo', '--help').out, /--offering ID/);
  for (const [args, code, pattern] of [
    [['photo'], 2, /satu foto dan satu tujuan/],
    [['photo', 'kue.jpg'], 2, /satu tujuan/],
    [['photo', 'kue.jpg', '--offering', 'a', '--business', 'b'], 2, /satu tujuan/],
    [['photo', 'kue.jpg', '--remove', 'a'], 2, /tanpa berkas/],
    [['photo', 'tiada.jpg', '--offering', 'a'], 1, /tidak ditemukan/],
    [['photo', '.', '--offering', 'a'], 1, /adalah folder.*foto/],
  ] as const) {
    const said = run(...args);
    assert.equal(said.code, code, args.join(' '));
    assert.match(said.err, pattern);
  }
  assert.ok(!existsSync(join(folder, 'guyub-data')));
});

test('puts a picture on a product, says in words what it cannot take, and removes it', () => {
  writeFileSync(join(folder, 'orang.csv'), 'Nama,Produk,Bersedia ditampilkan\nSari Contoh,Kue lapis,ya\n');
  assert.equal(run('import', 'orang.csv', '--region', '15.07').code, 0);
  const offerings = () => {
    assert.equal(run('snapshot', '--out', 'guyub.json').code, 0);
    const { records } = JSON.parse(readFileSync(join(folder, 'guyub.json'), 'utf8')) as {
      records: { offerings: { id: string; photos?: string[] }[] };
    };
    return records.offerings[0]!;
  };
  const { id } = offerings();
  const added = run('photo', 'kue.jpg', '--offering', id, '--alt', 'Kue lapis');
  assert.equal(added.code, 0, added.err);
  const photo = /^Foto terpasang: ((\w{12}):700x400:Kue lapis)$/m.exec(added.out)!;
  assert.deepEqual(offerings().photos, [photo[1]]);
  for (const [file, target, pattern] of [
    ['kecil.jpg', id, /terlalu kecil.*320/],
    ['teks.jpg', id, /bukan foto.*JPEG/],
    ['kue.jpg', 'tiada', /Tidak ada produk/],
  ] as const) {
    const said = run('photo', file, '--offering', target);
    assert.equal(said.code, 1);
    assert.match(said.err, pattern);
  }
  assert.match(run('photo', '--remove', photo[2]!).out, /dihapus/);
  assert.equal(offerings().photos, undefined);
  assert.match(run('photo', '--remove', photo[2]!).err, /Tidak ada/);
});
