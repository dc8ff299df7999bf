import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BackendsError, readBackends } from './config.ts';
import { openBackends } from './open-backends.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-backends-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'sumber.json');
const mapping = {
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'setuju' },
      fields: { id: 'id', name: 'nama', updatedAt: { default: '2025-03-01T00:00:00Z' } },
    },
  },
};
const disnaker = {
  name: 'disnaker',
  kind: 'rest',
  preset: 'laravel',
  mapping,
  resources: { people: { url: 'https://disnaker.example.go.id/api/alumni' } },
};
const secret = 'kunci-rahasia-7c1f';

/** @returns what is said of it; fails when nothing is wrong */
function wrong(content: unknown): string {
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  try {
    openBackends(readBackends(file), () => undefined);
  } catch (error) {
    assert.ok(error instanceof BackendsError, String(error));
    assert.ok(!error.message.includes(secret), 'the secret is repeated');
    return error.message;
  }
  return assert.fail('nothing was wrong');
}
const one = (change: object) => ({ backends: [{ ...disnaker, ...change }] });
const at = (url: string, more: object = {}) => one({ resources: { people: { url } }, ...more });

test('reads backends, with a mapping and a key from beside the file', async () => {
  writeFileSync(join(folder, 'pemetaan.json'), JSON.stringify(mapping));
  writeFileSync(join(folder, 'kunci'), `${secret}\n`);
  const backends = [
    { ...disnaker, mapping: 'pemetaan.json', token: { file: 'kunci' } },
    {
      name: 'provinsi',
      kind: 'guyub',
      url: 'http://10.1.2.3:8787',
      resources: ['offerings'],
      allowPrivate: true,
    },
    {
      name: 'komunitas',
      kind: 'sheet',
      url: 'https://docs.google.com/spreadsheets/d/e/contoh/pub?output=csv',
      mapping: {
        ...mapping,
        resources: { skills: { fields: { id: 'id', name: 'nama', updatedAt: 'diubah' } } },
      },
    },
    {
      name: 'dinas',
      kind: 'wordpress',
      url: 'https://dinas.example.go.id',
      mapping: {
        ...mapping,
        resources: { organisations: { fields: { id: 'id', name: 'title', updatedAt: 'modified' } } },
      },
      resources: { organisations: { type: 'posts', only: { categories: 'lembaga' } } },
      login: { user: 'pembaca', password: { file: 'kunci' } },
    },
    {
      name: 'blk',
      kind: 'postgrest',
      url: 'https://abcdefghij.supabase.co',
      mapping: {
        ...mapping,
        resources: {
          cohorts: { fields: { id: 'id', name: 'nama', programmeId: 'program', updatedAt: 'diubah' } },
        },
      },
      resources: { cohorts: { table: 'angkatan', only: { buka: true }, search: { column: 'cari' } } },
      apikey: 'sb_publishable_contoh',
      token: { file: 'kunci' },
    },
  ];
  writeFileSync(file, JSON.stringify({ backends }));
  const front = openBackends(readBackends(file), () => undefined);
  assert.deepEqual(
    ['people', 'offerings', 'jobs'].map((resource) => front.has(resource)),
    [true, true, false],
  );
  assert.deepEqual(front.described, [
    'Sumber "disnaker" (rest): people dari https://disnaker.example.go.id.',
    'Sumber "provinsi" (guyub): offerings dari http://10.1.2.3:8787. Lewat http: isinya dapat dibaca dan diubah di jalan. Alamat di jaringan dalam diizinkan ("allowPrivate").',
    'Sumber "komunitas" (sheet): skills dari https://docs.google.com, https://*.googleusercontent.com.',
    'Sumber "dinas" (wordpress): organisations dari https://dinas.example.go.id.',
    'Sumber "blk" (postgrest): cohorts dari https://abcdefghij.supabase.co.',
  ]);
  await front.close();
});

test('what cannot be used is said in words: what, where, and what to do', () => {
  const { preset: _, ...bare } = disnaker;
  const table: readonly (readonly [unknown, RegExp])[] = [
    ['{', /bukan JSON yang benar\. Contoh isinya: \{ "backends"/],
    [[], /isi berkas: tulis objek/],
    [{ backends: [] }, /backends: sebutkan sedikitnya satu sumber/],
    [{ backends: [bare] }, /Sumber "disnaker".*\n {2}preset: belum ada; tambahkan/],
    [one({ kind: 'wix' }), /backends → nomor 1 → kind: tulis salah satu dari: .*rest/],
    [one({ name: 'Dinas Tenaga Kerja' }), /nomor 1 → name: pakai huruf kecil/],
    [one({ preset: 'laravell' }), /preset: tulis salah satu dari: laravel, /],
    [one({ colour: 'red' }), /"colour" tidak dikenal di sini/],
    [one({ resources: [] }), /resources: tulis objek/],
    [at('disnaker.example.go.id/api'), /resources → people → url: tulis alamat lengkap/],
    [at(`https://a:${secret}@disnaker.example.go.id`), /url: tulis alamat lengkap.*tanpa nama pengguna/],
    [one({ token: secret }), /token: tulis \{"env": "NAMA_VARIABEL"\}.*jangan ditulis di berkas ini/],
    [one({ token: { env: 'GUYUB_TIDAK_ADA' } }), /rahasia di variabel lingkungan GUYUB_TIDAK_ADA kosong/],
    [one({ token: { file: 'tiada' } }), /berkas rahasia "tiada" tidak dapat dibuka/],
    [one({ mapping: 'tiada.json' }), /berkas pemetaan "tiada\.json" tidak dapat dibuka/],
    [one({ mapping: 7 }), /mapping: tulis nama berkas pemetaan/],
    [one({ mapping: { ...mapping, zone: 'WIS' } }), /"disnaker" belum dapat dipakai.*zone/s],
    [
      one({ resources: { jobs: { url: 'https://a.example.go.id' } } }),
      /"disnaker" belum dapat dipakai.*jobs/s,
    ],
    [{ backends: [disnaker, disnaker] }, /Ada dua sumber bernama "disnaker"/],
    [at('https://*.example.go.id/api'), /url: tulis alamat lengkap/],
    [at('http://127.0.0.1/api'), /127\.0\.0\.1 ada di jaringan dalam.*"allowPrivate": true/],
    [at('http://2130706433/api'), /jaringan dalam/],
    [at('http://[::ffff:10.0.0.1]/api'), /jaringan dalam/],
    [at('http://localhost:8000/api'), /jaringan dalam/],
    [at('http://169.254.169.254/api', { allowPrivate: true }), /tidak mungkin ada sumber data/],
    [at('http://disnaker.example.go.id/api', { token: { env: 'X' } }), /alamatnya http.*Pakai alamat https/],
    [
      {
        backends: [
          {
            name: 'blog',
            kind: 'wordpress',
            url: 'http://blk.example.go.id',
            mapping,
            resources: { people: { type: 'lulusan' } },
            login: { user: 'gerbang', password: { env: 'X' } },
          },
        ],
      },
      /alamatnya http.*Pakai alamat https/,
    ],
  ];
  for (const [content, pattern] of table) assert.match(wrong(content), pattern);
  assert.throws(() => readBackends(join(folder, 'tiada.json')), /tiada\.json" tidak dapat dibuka/);
});

test('what the doctor left open is asked for at the start: a column that is needed, and a consent', () => {
  const { people } = mapping.resources;
  const open = (fields: object, consents: object = people.consents) => ({
    ...mapping,
    resources: { people: { consents, fields: { ...people.fields, ...fields } } },
  });
  writeFileSync(
    join(folder, 'usulan.json'),
    JSON.stringify(open({ id: 'BELUM ADA: kolom id', name: { from: ['nama', 'BELUM ADA: kolom nama'] } })),
  );
  const said = wrong(one({ mapping: 'usulan.json' }));
  assert.match(said, /"disnaker" belum dapat dipakai: berkas pemetaan "usulan\.json" belum selesai/);
  assert.match(said, /people → fields → id masih "BELUM ADA: kolom id"\./);
  assert.match(said, /people → fields → name masih "BELUM ADA: kolom nama"\.\nGanti dengan nama kolomnya/);
  assert.match(wrong(one({ mapping: open({ id: 'BELUM ADA: kolom id' }) })), /pemetaannya belum selesai/);

  const unanswered = open({}, { publication: 'BELUM ADA: kolom persetujuan' });
  writeFileSync(file, JSON.stringify(one({ mapping: unanswered })));
  const front = openBackends(readBackends(file), () => undefined);
  assert.equal(front.described.length, 2);
  assert.match(
    front.described[1]!,
    /"disnaker": people → consents → publication .*tidak seorang pun akan tampil/,
  );
  return front.close();
});

test('a key that cannot be sent is not sent, nor shown', () => {
  writeFileSync(join(folder, 'dua-baris'), `${secret}\r\nX-Lain: ${secret}`);
  assert.match(wrong(one({ token: { file: 'dua-baris' } })), /spasi atau huruf yang tidak dapat dikirim/);
});
