import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { sql } from 'kysely';
import { openDatabase, openStore } from '../store/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-token-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('guyub.ts', import.meta.url));
const data = join(folder, 'data');
const inboxUrl = 'https://contoh.go.id/kotak-masuk.html';

async function run(args: string[], env: Record<string, string> = {}) {
  const { DATABASE_URL: _, ...rest } = process.env;
  const child = spawn(process.execPath, ['--conditions=@guyub/source', command, 'token', ...args], {
    cwd: folder,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  assert.doesNotMatch(err, /\n\s+at |Error:/);
  return { code, out, err };
}
const make = (...args: string[]) => run([...args, '--data', data, '--inbox', inboxUrl]);
const linkIn = (out: string) => out.split('\n')[0]!;

const withStore = async <T>(
  use: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> => {
  const store = await openStore({ directory: data });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};
const exchange = (link: string) =>
  withStore(async (store) => {
    const hiring = await store.hiring({ inboxUrl });
    try {
      return (await hiring.doors.exchange(link.slice(link.indexOf('=') + 1), '192.0.2.1')).door;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await hiring.close();
    }
  });

test('links for a coordinator and a person open their doors, until they are revoked', async () => {
  const person = await withStore(async (store) => {
    const source = { name: 'orang.csv', sha256: '00', region: 'kemendagri:35.27' };
    await store.sink.file(source, (transaction) =>
      transaction.upsert([
        {
          name: 'Siti Contoh',
          telephone: '+6281200000001',
          obstacles: [],
          offerings: [],
          consents: { publication: 'yes', contact: 'unknown' },
          matchKeys: { strong: ['siti'], weak: [] },
        },
      ]),
    );
    const { items } = await store.list({ resource: 'people', page: { size: 1 } });
    return String(items[0]!['id']);
  });

  const made = await make('--coordinator', 'Bu Contoh', '--region', '35.27', '--days', '3');
  assert.equal(made.code, 0, made.err);
  const link = linkIn(made.out);
  assert.ok(link.startsWith(`${inboxUrl}#guyub=`));
  const { exp, iat, sub } = decodeJwt(link.slice(link.indexOf('=') + 1));
  assert.equal(exp! - iat!, 3 * 86_400);
  assert.match(made.out, new RegExp(`guyub token --revoke ${sub}`));
  const door = { kind: 'coordinator', region: 'kemendagri:35.27', subject: sub, name: 'Bu Contoh' };
  assert.deepEqual(await exchange(link), door);
  const again = await make('--coordinator', ' Bu Contoh ', '--region', '35.27');
  assert.deepEqual(await exchange(linkIn(again.out)), door, 'the same coordinator');

  const one = await make('--person', person);
  assert.equal(one.code, 0, one.err);
  assert.match(one.out, /https:\/\/wa\.me\/\?text=Halo%20Siti%20Contoh/);
  assert.doesNotMatch(one.out, /62812/);
  assert.equal(((await exchange(linkIn(one.out))) as { subject: string }).subject, person);

  const revoked = await run(['--revoke', String(sub), '--data', data]);
  assert.equal(revoked.code, 0, revoked.err);
  assert.equal(await exchange(linkIn(again.out)), 'unauthenticated');
  assert.equal(((await exchange(linkIn(one.out))) as { subject: string }).subject, person);
  const { db, close } = await openDatabase({ directory: data });
  const { rows } = await sql<{ said: string }>`
    select action || ' ' || record_id as said from audit where resource = 'links' order by id`.execute(db);
  await close();
  assert.deepEqual(
    rows.map(({ said }) => said),
    [`create ${sub}`, `create ${sub}`, `create ${person}`, `revoke ${sub}`],
  );
  assert.equal((await run(['--new-key', '--data', data])).code, 0);
  assert.equal(await exchange(linkIn(one.out)), 'unauthenticated');
});

test('what is missing or wrong is said in words, before anything is made', async () => {
  const wrong: [string[], RegExp, Record<string, string>?][] = [
    [[], /Pilih satu/],
    [['--person', 'a', '--new-key'], /Pilih satu/],
    [['--person', 'a'], /--inbox/],
    [['--person', 'a', '--inbox', 'kotak-masuk.html'], /Alamat kotak masuk/],
    [['--person', 'tidakada', '--inbox', inboxUrl], /Tidak ada orang/],
    [['--request', 'tidakada', '--inbox', inboxUrl], /Tidak ada permintaan/],
    [['--revoke', 'tidakada'], /Belum pernah ada tautan/],
    [['--coordinator', 'Bu Contoh', '--inbox', inboxUrl], /--region/],
    [['--coordinator', 'Bu Contoh', '--region', '99.99', '--inbox', inboxUrl], /99\.99/],
    [['--person', 'a', '--days', '0', '--inbox', inboxUrl], /--days/],
    [['--new-key'], /GUYUB_DOOR_KEY/, { GUYUB_DOOR_KEY: 'kunci.pem' }],
    [['--person', 'a', '--inbox', inboxUrl], /kunci\.pem/, { GUYUB_DOOR_KEY: 'kunci.pem' }],
    [['--colour'], /tidak dikenal/],
  ];
  for (const [args, said, env] of wrong) {
    const { code, out, err } = await run([...args, '--data', data], env);
    assert.notEqual(code, 0, args.join(' '));
    assert.match(err, said, args.join(' '));
    assert.equal(out, '');
  }
  assert.match((await run(['--help'])).out, /--coordinator/);
  assert.match(
    (await run(['--person', 'x', '--data', data], { GUYUB_INBOX_URL: inboxUrl })).err,
    /Tidak ada orang/,
  );
});
