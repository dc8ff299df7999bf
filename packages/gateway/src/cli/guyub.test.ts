import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'guyub-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
const data = join(folder, 'data');

function guyub(args: string[], env: Record<string, string> = {}) {
  const { DATABASE_URL: _, ...rest } = process.env;
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, ...args], {
    cwd: folder,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  const said = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(err);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`ended: ${err}`);
      await once(child.stderr, 'data');
    }
  };
  return { child, ended, said };
}
const run = (args: string[], env?: Record<string, string>) => guyub(args, env).ended;

/** One sentence or two for a person: no stack, no English, no secret. */
const kind = (text: string) => assert.doesNotMatch(text, /\n\s+at |Error:|undefined|kata-sandi-rahasia/);

test('says what it can do, and its version', async () => {
  const help = await run(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /guyub serve/);
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  assert.match((await run(['serve', '--help'])).out, /--allow-origin/);
  assert.equal((await run([])).code, 2);
});

test('a command or an option that is not there, in words', async () => {
  for (const args of [
    ['dance'],
    ['serve', '--colour'],
    ['serve', '--port', 'abc'],
    ['snapshot'],
    ['serve', '--port'],
  ]) {
    const { code, err } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.ok(err.length > 20);
    kind(err);
  }
  assert.ok(!existsSync(data), 'nothing was opened');
});

test('a database out of reach, with the password kept out of the words', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  for (const args of [
    ['serve', '--port', '0'],
    ['import', 'tiada.csv'],
  ]) {
    const { code, err } = await run(args, {
      DATABASE_URL: `postgres://guyub:kata-sandi-rahasia@127.0.0.1:${port}/guyub`,
    });
    assert.equal(code, 1);
    assert.match(err, /tidak dapat dihubungi.*DATABASE_URL/s);
    kind(err);
  }
  const unreadable = await run(['serve'], { DATABASE_URL: 'guyub:kata-sandi-rahasia@localhost/guyub' });
  assert.equal(unreadable.code, 1);
  assert.match(unreadable.err, /DATABASE_URL tidak dapat dibaca/);
  kind(unreadable.err);
});

test('a folder that cannot hold data', async () => {
  const file = join(folder, 'berkas');
  writeFileSync(file, 'bukan folder');
  const { code, err } = await run(['serve', '--port', '0', '--data', file]);
  assert.equal(code, 1);
  assert.match(err, /folder/i);
  kind(err);
});

test('takes in middles of places, and says which rows it did not', async () => {
  const own = join(folder, 'tempat');
  writeFileSync(join(folder, 'satu.csv'), 'Nama,Kecamatan,Bersedia ditampilkan\nSari Contoh,Omben,ya\n');
  assert.equal((await run(['import', 'satu.csv', '--region', '35.27', '--data', own])).code, 0);
  writeFileSync(
    join(folder, 'titik.csv'),
    '\ufeffkode;lintang;bujur\n35.27.05;-7,0913;113,3188\n35.27.01;7,2;113,08\n',
  );
  const { code, out, err } = await run(['places', 'titik.csv', '--data', own]);
  assert.equal(code, 0, err);
  assert.match(out, /^1 titik dimuat, 1 baris ditolak; 1 orang dan 0 usaha mengikuti\.$/m);
  assert.match(err, /Baris 3: .*di luar Indonesia.*periksa/);
  const file = join(folder, 'tempat.json');
  assert.equal((await run(['snapshot', '--out', file, '--data', own])).code, 0);
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as {
    records: { people: { latitude: number; longitude: number }[] };
  };
  assert.deepEqual(
    records.people.map(({ latitude, longitude }) => [latitude, longitude]),
    [[-7.09, 113.32]],
  );
});

test('a list of places that cannot be used, in words', async () => {
  writeFileSync(join(folder, 'buruk.csv'), 'kode;lintang;bujur\n35.27.05;7,09;113,32\n');
  writeFileSync(join(folder, 'lain.csv'), 'nama;umur\nSari;20\n');
  for (const [args, wanted, pattern] of [
    [['places'], 2, /guyub places titik/],
    [['places', 'satu.csv', 'dua.csv'], 2, /satu berkas/],
    [['places', 'tiada.csv'], 1, /tidak ditemukan/],
    [['places', 'lain.csv'], 1, /kolom kode, lintang, dan bujur/],
    [['places', 'buruk.csv'], 1, /Baris 2: .*Tidak ada titik yang dapat dimuat/s],
  ] as const) {
    const { code, err } = await run([...args]);
    assert.equal(code, wanted, args.join(' '));
    assert.match(err, pattern);
    kind(err);
  }
  assert.match((await run(['places', '--help'])).out, /kode, lintang, bujur/);
  assert.ok(!existsSync(join(folder, 'guyub-data')), 'nothing was opened');
});

test('serves, refuses a second process and a used port, writes a snapshot, and stops in order under load', async () => {
  writeFileSync(
    join(folder, 'orang.csv'),
    'Nama,Kecamatan,Pelatihan,Tahun,Bersedia ditampilkan\nSari Contoh,Omben,Menjahit,2019,ya\nBudi Contoh,Omben,Las,2019,tidak\n',
  );
  const imported = await run(['import', 'orang.csv', '--region', '35.27', '--data', data]);
  assert.equal(imported.code, 0, imported.err);

  const out = join(folder, 'guyub.json');
  const written = await run(['snapshot', '--out', out, '--data', data]);
  assert.equal(written.code, 0, written.err);
  const snapshot = JSON.parse(readFileSync(out, 'utf8')) as {
    guyub: number;
    region: string;
    records: { people: { name: string }[] };
  };
  assert.deepEqual([snapshot.guyub, snapshot.region], [1, 'kemendagri:35.27']);
  assert.deepEqual(
    snapshot.records.people.map(({ name }) => name),
    ['Sari Contoh'],
  );
  assert.ok(!readdirSync(folder).some((name) => name.endsWith('.tmp')));
  const nowhere = await run(['snapshot', '--out', join(folder, 'tidak-ada', 'x.json'), '--data', data]);
  assert.equal(nowhere.code, 1);
  kind(nowhere.err);
  const other = await run(['snapshot', '--out', out, '--region', '11.01', '--data', data]);
  assert.equal(other.code, 2);
  assert.match(other.err, /35\.27/);

  const server = guyub(['serve', '--port', '0', '--data', data]);
  const [, url, port] = await server.said(/(http:\/\/127\.0\.0\.1:(\d+))/);
  assert.equal((await fetch(`${url}/healthz`)).status, 200);

  for (const args of [
    ['serve', '--port', '0'],
    ['import', 'orang.csv', '--region', '35.27'],
  ]) {
    const locked = await run([...args, '--data', data]);
    assert.equal(locked.code, 1);
    assert.match(locked.err, new RegExp(`nomor ${server.child.pid}`));
    kind(locked.err);
  }

  const second = join(folder, 'lain');
  const taken = await run(['serve', '--port', port!, '--data', second]);
  assert.equal(taken.code, 1);
  assert.match(taken.err, /sedang dipakai program lain.*--port/s);
  kind(taken.err);
  assert.ok(!existsSync(join(second, 'guyub.lock')), 'and lets go of the folder');

  let cut = 0;
  let answered = 0;
  const asking = Array.from({ length: 8 }, async () => {
    for (let i = 0; ; i++) {
      let answer: Response;
      try {
        answer = await fetch(`${url}/v1/people?limit=${1 + (i % 90)}`);
      } catch {
        return;
      }
      try {
        await answer.json();
        answered++;
      } catch {
        cut++;
      }
    }
  });
  while (answered < 40) await new Promise((resolve) => setTimeout(resolve, 5));
  server.child.kill('SIGTERM');
  const { code, out: log } = await server.ended;
  await Promise.all(asking);
  assert.equal(code, 0);
  assert.equal(cut, 0, 'no answer was cut off');
  assert.ok(!existsSync(join(data, 'guyub.lock')));
  assert.ok(!log.includes('Contoh'));
  const lines = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: number });
  assert.ok(lines.length >= answered && lines.every(({ status }) => status === 200));
});
