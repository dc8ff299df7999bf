import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGuyubError } from '@guyub/core';
import fc from 'fast-check';
import { parseMapping, readRecord } from './index.ts';

const good = {
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'tampil', contact: { from: 'wa', values: { P: 'yes' } } },
      fields: {
        id: 'id',
        name: ['nama_lengkap', 'nama'],
        region: { from: 'kode', scheme: 'bps' },
        skills: { from: 'pelatihan', as: 'text', values: { JHT: 'Menjahit' }, nothing: ['?'] },
        certified: { from: 'sertifikat', values: { L: true } },
        updatedAt: { default: '2025-03-01T00:00:00Z' },
      },
    },
  },
};
type Good = typeof good;
const changed = (change: (copy: any) => void): Good => {
  const copy = structuredClone(good);
  change(copy);
  return copy;
};
const fields = 'resources → people → fields';

test('a good one is used as it is', () => {
  const mapping = parseMapping(JSON.parse(JSON.stringify(good)));
  const { record } = readRecord(mapping, 'people', {
    id: 1,
    nama: 'Siti',
    tampil: 'ya',
    kode: '9471',
    pelatihan: 'jht',
  });
  assert.deepEqual([record?.region, record?.skills], ['bps:9471', ['Menjahit']]);
});

for (const [value, message] of [
  [null, /everything.*write an object/],
  [changed((m) => (m.region = '35.27')), /region: write the Kemendagri code/],
  [changed((m) => (m.zone = 'Asia/Jakarta')), /zone: write one of WIB, WITA, WIT, UTC/],
  [changed((m) => (m.resources = {})), /resources: name at least one/],
  [changed((m) => (m.resources.orang = {})), /resources → orang: there is no such resource\. There are people,/],
  [changed((m) => (m.note = 'x')), /note: this is not known here/],
  [changed((m) => delete m.resources.people.consents), /consents → publication: nobody is shown without it/],
  [changed((m) => (m.resources.people.consents = { publication: { declared: 'yes' } })), /because: write how you know/],
  [changed((m) => (m.resources.people.consents.contact = { declared: 'yes', because: 'they all said so' })), /contact: this cannot be declared/],
  [changed((m) => (m.resources.people.consents.publication = { from: 'x', values: { a: 'maybe' } })), /values: write \{ "their word": "yes" \}/],
  [changed((m) => delete m.resources.people.fields.name), new RegExp(`${fields} → name: a record needs this`)],
  [changed((m) => (m.resources.people.fields.nik = 'nik')), new RegExp(`${fields} → nik: there is no such field\\. There are id, name,`)],
  [changed((m) => (m.resources.people.fields.region = 'kode')), /region: say whose code it is/],
  [changed((m) => delete m.resources.people.fields.region.scheme), /scheme: write "kemendagri" or "bps"/],
  [changed((m) => (m.resources.people.fields.skills.as = 'date')), /skills → as: this field is read as skill, text, prose/],
  [changed((m) => (m.resources.people.fields.skills.split = ';')), /skills → split: this is not known here/],
  [changed((m) => (m.resources.people.fields.certified.values.B = 'tidak')), /certified → values → B: write true or false/],
  [changed((m) => (m.resources.people.fields.year = { from: 'x', default: 19 })), /year → default: write a number from 1945 to 2100/],
  [changed((m) => (m.resources.people.fields.roles = { default: 'graduate' })), /roles → default: write a list/],
  [changed((m) => (m.resources.people.fields.roles = { default: ['siswa'] })), /roles → default: write a list; of each: write one of graduate, mentor, instructor/],
  [changed((m) => (m.resources.people.fields.updatedAt = { default: '2025' })), /updatedAt → default: write a moment/],
  [changed((m) => (m.resources.people.fields.year = {})), /year: write "from", "default", or both/],
  [changed((m) => (m.resources.people.fields.year = 7)), /year: write where it is/],
  [changed((m) => (m.resources.jobs = { consents: {}, fields: {} })), /jobs → consents: these records speak of nobody/],
] as const)
  test(`it is said what is wrong, where, and what to write: ${message.source.slice(0, 60)}`, () =>
    assert.throws(
      () => parseMapping(value, 'people.json'),
      (error) => {
        assert.ok(isGuyubError(error));
        assert.equal(error.code, 'invalid');
        assert.match(error.message, /^people\.json cannot be used:\n/);
        assert.match(error.message, message);
        return error.issues.length > 0;
      },
    )); // prettier-ignore

test('every mistake is named at once', () => {
  const twice = changed((m) => {
    m.zone = 'x';
    m.resources.people.fields.nik = 'nik';
  });
  assert.throws(
    () => parseMapping(twice),
    (error) => isGuyubError(error) && error.issues.length === 2,
  );
});

test('anything at all is either refused in words or safe to read with', () => {
  const part = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>('id', ['id', 'nama'], { from: 'a.*.b' }, { default: 'x' }),
  );
  const rules = fc.dictionary(
    fc.constantFrom('id', 'name', 'region', 'skills', 'certified', 'nik', '__proto__'),
    part,
  );
  const entry = fc.record(
    { fields: fc.oneof(rules, part), consents: part, path: part },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        entry.map((people) => ({ ...good, resources: { people } })),
      ),
      (value) => {
        let mapping;
        try {
          mapping = parseMapping(value);
        } catch (error) {
          assert.ok(isGuyubError(error) && error.code === 'invalid', String(error));
          return;
        }
        readRecord(mapping, 'people', { id: 1, nama: 'Siti', a: [{ b: 1 }] });
      },
    ),
    { numRuns: 1000 },
  );
});
