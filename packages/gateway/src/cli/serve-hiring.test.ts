import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dateThere, type Desk, type HiringTerms, type SentRequest, type Session } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';

const folder = mkdtempSync(join(tmpdir(), 'guyub-hiring-'));
const running = new Set<ReturnType<typeof guyub>['child']>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
const data = join(folder, 'data');
const region = 'kemendagri:35.27';

function guyub(args: string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return { child, ended, err: () => err };
}
const run = (...args: string[]) => guyub([...args, '--data', data]).ended;

async function serve(...args: string[]) {
  const server = guyub(['serve', '--port', '0', '--data', data, ...args]);
  running.add(server.child);
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(server.err())?.[0];
    if (url) return { ...server, url };
    if (server.child.exitCode !== null) throw new Error(`ended: ${server.err()}`);
    await once(server.child.stderr, 'data');
  }
}
const inbox = ['--inbox', 'https://contoh.example/kotak-masuk.html'];

async function post<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  assert.equal(answer.status, 201, `${url} ${answer.status}`);
  return (await answer.json()) as T;
}

async function send(url: string, key: string): Promise<SentRequest> {
  const { puzzle } = (await (await fetch(`${url}/v1/hiringTerms/${region}`)).json()) as HiringTerms;
  const inDays = (days: number) => dateThere(Date.now() + days * 86_400_000, region);
  const request = {
    region,
    title: 'Seragam',
    skill: 'jahit',
    items: [{ name: 'Seragam', quantity: 2, unit: 'potong' }],
    neededOn: inDays(20),
    replyBy: inDays(10),
    buyerKind: 'household',
    buyerName: 'Keluarga Contoh',
    contactName: 'Bu Contoh',
    email: 'pembeli@contoh.example',
    sharesContact: false,
  };
  const proof = await solve(puzzle, new AbortController().signal);
  return post(`${url}/v1/quoteRequests`, request, { 'Idempotency-Key': key, 'Guyub-Proof': proof });
}

/** What the buyer's own page shows, once people were asked. */
async function deskOf(url: string, { link }: SentRequest): Promise<Desk> {
  const { token } = await post<Session>(`${url}/v1/sessions`, { token: link.split('#guyub=')[1]! });
  for (;;) {
    const answer = await fetch(`${url}/v1/desks/first`, { headers: { Authorization: `Bearer ${token}` } });
    const desk = (await answer.json()) as Desk;
    if (desk.matters[0]!.request.status !== 'submitted') return desk;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a gateway that is killed has lost nothing that it took, and does nothing twice', async () => {
  const people = Array.from({ length: 6 }, (_, i) => `Warga ${i},Omben,Menjahit,2019,ya`);
  writeFileSync(
    join(folder, 'orang.csv'),
    ['Nama,Kecamatan,Pelatihan,Tahun,Bersedia ditampilkan', ...people].join('\n'),
  );
  assert.equal((await run('import', 'orang.csv', '--region', '35.27')).code, 0);

  const key = randomUUID();
  let server = await serve(...inbox);
  const sent = await send(server.url, key);
  // Perhaps before anybody was asked, perhaps in the middle of it.
  server.child.kill('SIGKILL');
  await server.ended;
  server = await serve(...inbox);
  const again = await send(server.url, key);
  assert.equal(again.request.id, sent.request.id, 'the same wish again is answered, not done');
  const desk = await deskOf(server.url, sent);
  assert.equal(desk.matters.length, 1);
  const asked = desk.matters[0]!.invitations.map(({ personId }) => personId);
  assert.deepEqual([asked.length, new Set(asked).size], [5, 5]);
  server.child.kill('SIGTERM');
  const { code, out } = await server.ended;
  assert.equal(code, 0);
  for (const secret of ['Contoh', 'Warga', sent.request.id, key]) assert.ok(!out.includes(secret));
});

test('a region has its own limits; what cannot be used is said in words', async () => {
  const file = join(folder, 'batas.json');
  const own = {
    validFrom: '2026-01-01',
    source: 'Perbup Contoh 1/2026',
    rules: [{ paper: 'receipt', upTo: 5_000_000 }, { paper: 'procurement-unit' }],
  };
  writeFileSync(file, JSON.stringify(own));
  const server = await serve(...inbox, '--papers', file);
  const terms = (await (await fetch(`${server.url}/v1/hiringTerms/${region}`)).json()) as HiringTerms;
  assert.deepEqual(terms.papers, own);
  server.child.kill('SIGTERM');
  await server.ended;

  writeFileSync(file, JSON.stringify({ ...own, rules: [{ paper: 'receipt', upTo: 5 }] }));
  for (const [args, pattern] of [
    [['--papers', file], /batas\.json" keliru pada "rules".*aturan terakhir/s],
    [['--papers', 'tiada.json'], /tidak dapat dibaca.*Contoh isinya/s],
    [['--inbox', 'kotak-masuk'], /Alamat kotak masuk "kotak-masuk".*--inbox https/s],
    [['--inbox', 'https://contoh.example/#x'], /tanpa "#"/],
  ] as const) {
    const { code, err } = await run('serve', '--port', '0', ...args);
    assert.equal(code, 2);
    assert.match(err, pattern);
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

test('without a page for the inbox nothing is taken', async () => {
  const server = await serve();
  const answer = await fetch(`${server.url}/v1/quoteRequests`, { method: 'POST', body: '{}' });
  assert.deepEqual([answer.status, ((await answer.json()) as { code: string }).code], [404, 'unsupported']);
  server.child.kill('SIGTERM');
  assert.equal((await server.ended).code, 0);
});
