import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readBackends } from './config.ts';
import { openBackends } from './open-backends.ts';

const folder = mkdtempSync(join(tmpdir(), 'guyub-backends-'));
after(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'kunci'), 'kunci-contoh');
const mapping = {
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: { organisations: { fields: { id: 'id', name: 'nama', updatedAt: 'diubah' } } },
};
const url = 'https://desa.example.id';
const because = 'kesepakatan pelapak, Maret 2026';
const token = { file: 'kunci' };

for (const [options, expected] of [
  [
    {
      kind: 'directus',
      mapping,
      resources: { organisations: { collection: 'lembaga', only: { status: 'published' } } },
      token,
    },
    'organisations',
  ],
  [{ kind: 'strapi', mapping, resources: { organisations: { type: 'lembagas' } }, token }, 'organisations'],
  [{ kind: 'opensid', region: 'kemendagri:35.27', zone: 'WITA', because }, 'offerings'],
  [
    { kind: 'opendk', region: 'kemendagri:35.27', subdistrict: 'Omben', categories: [2], because },
    'businesses',
  ],
] as const) {
  const file = join(folder, `${options.kind}.json`);
  const write = (more: object) =>
    writeFileSync(file, JSON.stringify({ backends: [{ name: 'desa', url, ...options, ...more }] }));

  test(`${options.kind} is opened as it is written, and visits that address alone`, async () => {
    write({});
    const front = openBackends(readBackends(file), () => undefined);
    assert.deepEqual(front.described, [`Sumber "desa" (${options.kind}): ${expected} dari ${url}.`]);
    await front.close();
  });

  test(`${options.kind} is not opened with what it does not know`, () => {
    write({ telepon: true });
    assert.throws(() => readBackends(file), /telepon/);
  });
}

test('without how it is known that sellers agreed, a village is not opened', () => {
  const file = join(folder, 'tanpa.json');
  writeFileSync(
    file,
    JSON.stringify({ backends: [{ name: 'desa', kind: 'opensid', url, region: 'kemendagri:35.27' }] }),
  );
  assert.throws(() => readBackends(file), /because/);
});
