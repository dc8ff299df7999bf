import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shards } from '@guyub/adapters/shards';

const folder = mkdtempSync(join(tmpdir(), 'guyub-cli-shards-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));

function run(args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['--conditions=@guyub/source', command, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, err: stderr };
}

test('a key is made once, for its owner alone, and never overwritten', () => {
  const made = run(['snapshot', '--new-key', 'kunci.pem']);
  assert.equal(made.code, 0, made.err);
  assert.match(made.err, /ed25519-[\w-]{43}/);
  assert.equal(statSync(join(folder, 'kunci.pem')).mode & 0o777, 0o600);
  const before = readFileSync(join(folder, 'kunci.pem'), 'utf8');
  assert.match(before, /^-----BEGIN PRIVATE KEY-----/);
  const again = run(['snapshot', '--new-key', 'kunci.pem']);
  assert.equal(again.code, 1);
  assert.match(again.err, /sudah ada/);
  assert.equal(readFileSync(join(folder, 'kunci.pem'), 'utf8'), before);
});

test('what is missing or wrong is said before anything is opened', () => {
  writeFileSync(join(folder, 'bukan.pem'), 'rahasia-9f3c');
  for (const [args, words] of [
    [['--shards', 'situs'], /--new-key/],
    [['--shards', 'situs', '--out', 'x.json', '--key', 'kunci.pem'], /Sebutkan tujuannya/],
    [['--out', 'x.json', '--all'], /--all hanya/],
    [['--shards', 'situs', '--all', '--region', '35.27', '--key', 'kunci.pem'], /tanpa --region/],
    [['--shards', 'situs', '--key', 'tiada.pem'], /tidak ditemukan/],
    [['--shards', 'situs', '--key', 'bukan.pem'], /bukan kunci Ed25519/],
  ] as const) {
    const { code, err } = run(['snapshot', ...args]);
    assert.ok(code === 1 || code === 2, err);
    assert.match(err, words);
    assert.doesNotMatch(err, /rahasia-9f3c|\n\s+at /);
  }
  assert.ok(!existsSync(join(folder, 'guyub-data')));
});

test('a workbook becomes a signed folder that a page reads', async () => {
  writeFileSync(
    join(folder, 'orang.csv'),
    'Nama,Kecamatan,Pelatihan,Tahun,Bersedia ditampilkan\nSari Contoh,Omben,Menjahit,2019,ya\nBudi Contoh,Omben,Las,2019,tidak\n',
  );
  for (const region of ['35.27', '35.26']) {
    const imported = run(['import', 'orang.csv', '--region', region]);
    assert.equal(imported.code, 0, imported.err);
  }
  const written = run(['snapshot', '--shards', 'situs', '--all', '--key', 'kunci.pem']);
  assert.equal(written.code, 0, written.err);
  assert.match(written.err, /^2 orang terbit/);
  const key = /source="shards:\/data\/#(ed25519-[\w-]{43})"/.exec(written.err)![1]!;

  const fetch = async (address: string) =>
    new Response(readFileSync(join(folder, 'situs', new URL(address).pathname)));
  const adapter = shards({ url: 'https://situs.example/', key, fetch });
  const call = { signal: new AbortController().signal, locale: 'id' };
  const page = await adapter.list({ resource: 'people', text: 'penjahit', page: { size: 5 } }, call);
  assert.deepEqual(page.items.map(({ region }) => region).toSorted(), [
    'kemendagri:35.26',
    'kemendagri:35.27',
  ]);
  const tree = await adapter.list(
    {
      resource: 'regions',
      where: { op: 'in', field: 'id', values: ['kemendagri:35', 'kemendagri:35.27'] },
      sort: [{ field: 'id', order: 'asc' }],
      page: { size: 5 },
    },
    call,
  );
  assert.deepEqual(
    tree.items.map(({ level }) => level),
    ['province', 'regency'],
  );
  const said = readdirSync(join(folder, 'situs'), { recursive: true, encoding: 'utf8' }).join('\n');
  assert.doesNotMatch(said, /pem|key/);

  const one = run(['snapshot', '--shards', 'situs', '--region', '35.26', '--key', 'kunci.pem']);
  assert.match(one.err, /^1 orang terbit/);
});
