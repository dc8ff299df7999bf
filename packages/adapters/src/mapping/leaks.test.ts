import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resources } from '@guyub/core';
import { hasIdentityNumber } from '@guyub/core/privacy';
import fc from 'fast-check';
import { readRecord, type MappedResource, type Mapping } from './index.ts';
import { shapes, type Shape } from './shapes.ts';

const names = Object.keys(shapes) as MappedResource[];
const shapesOf = (resource: MappedResource) => Object.entries<Shape>(shapes[resource]);

/** Every field of every resource, each from a column of its own name, read in the `nth` of its ways. */
function everything(nth: number): Mapping {
  const resourcesOf = names.map((resource) => {
    const fields = shapesOf(resource).map(([field, { as }]) => [
      field,
      {
        from: [field, 'any.*'],
        as: as[nth % as.length],
        ...(as[0] === 'region' && { scheme: 'kemendagri' }),
      },
    ]);
    const consents = {
      publication: { declared: 'yes', because: 'for the test' },
      contact: 'contact',
      licence: 'contact',
    };
    const gated = 'birthDate' in shapes[resource];
    return [resource, { fields: Object.fromEntries(fields), ...(gated && { consents }) }];
  });
  return { region: 'kemendagri:35.27', zone: 'WITA', resources: Object.fromEntries(resourcesOf) };
}

const nik = fc
  .tuple(fc.integer({ min: 11, max: 94 }), fc.nat(9999), fc.integer({ min: 1, max: 71 }).filter((d) => d <= 31 || d > 40), fc.integer({ min: 1, max: 12 }), fc.nat(99), fc.nat(9999))
  .map(([a, b, d, m, y, s]) => [a, String(b).padStart(4, '0'), ...[d, m, y].map((n) => String(n).padStart(2, '0')), String(s).padStart(4, '0')].join('')); // prettier-ignore
/** As people and programs write it. */
const planted = fc
  .tuple(nik, fc.constantFrom('', ' ', '.', '-', '\u00ad', '\u200b', '<b></b>', '&#8203;', '</td><td>'), fc.constantFrom(/^$/, /(\d{4})(?=\d)/g, /(\d{6})(?=\d)/g), fc.constantFrom(['', ''], ['NIK ', ''], ['Siti (', ')'], ['0812 3456 7890, ', ''], ['https://contoh.example/', ''], ['x'.repeat(190), ' x'], ['a; ', '; b'], ['&lt;p&gt;', '&lt;/p&gt;']))
  .map(([number, gap, groups, [before, after]]) => ({ number, written: `${before}${number.replace(groups, `$1${gap}`)}${after}` })); // prettier-ignore

const good: Readonly<Record<string, unknown>> = {
  id: 'r-1', personId: 'p-1', cohortId: 'c-1', programmeId: 'pr-1', name: 'Siti Aminah', title: 'Penjahit', employer: 'CV Contoh', description: 'Rapi',
  kind: 'vacancy', scheme: 'kemendagri', level: 'regency', code: '35.27', validThrough: '2099-01-31', postedOn: '2025-03-01', updatedAt: '2025-03-01T00:00:00Z', contact: 'ya',
}; // prettier-ignore
const rowOf = (resource: MappedResource) => ({ ...good, ...(resource === 'regions' && { id: '35.27' }) });

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.string({ unit: 'binary' }),
  fc.string(),
  planted.map(({ written }) => written),
  fc.constantFrom<unknown>('ya', 'Rp 75.000', '75rb', '0812-3456-7890', 'SITI, S.PD', '17-08-1990', 43679, '35.27', 'Senin-Jumat 8-16', 'https://contoh.example/a', 'siti@contoh.example', '<p>a&amp;b</p>', '2 lusin', '2019', 1e300, -0, '-', '🧵', '\ud83e'),
); // prettier-ignore
const row = (resource: MappedResource) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(shapes[resource]), 'any'), value)
    .map((own) => ({ ...rowOf(resource), ...own }));
const asked = fc
  .tuple(fc.constantFrom(...names), fc.nat(2))
  .chain(([resource, nth]) => fc.tuple(fc.constant(resource), fc.constant(nth), row(resource)));

test('the table of shapes has the options that the model has', () => {
  for (const resource of names)
    for (const [field, { of }] of shapesOf(resource)) {
      if (!of) continue;
      const { schema } = (
        resources[resource].fields as Record<
          string,
          { schema: { safeParse(value: unknown): { success: boolean } } }
        >
      )[field]!;
      for (const option of [...of, 'tidak ada', undefined])
        assert.equal(
          schema.safeParse(option).success || schema.safeParse([option]).success,
          option === undefined ? schema.safeParse(undefined).success : option !== 'tidak ada',
          `${resource}.${field} ${option}`,
        );
    }
});

test('whatever the row is, it does not throw, and what comes out the model accepts', () => {
  fc.assert(
    fc.property(asked, ([resource, nth, given]) => {
      const { record } = readRecord(everything(nth), resource, given);
      for (const [field, held] of Object.entries(record ?? {})) {
        const { schema } = (
          resources[resource].fields as Record<
            string,
            { schema: { safeParse(value: unknown): { success: boolean } } }
          >
        )[field]!;
        assert.ok(schema.safeParse(held).success, `${resource}.${field}: ${JSON.stringify(held)}`);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no row at all is no record', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.oneof(fc.anything(), fc.jsonValue()), (resource, given) => {
      readRecord(everything(0), resource, given);
    }),
  );
  for (const given of [null, undefined, 7, 'text', [], {}, [[1]], Object.create(null)])
    assert.equal(readRecord(everything(0), 'people', given).record, null);
});

test('an identity number comes out of no field, however it was typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(2),
      planted,
      fc.boolean(),
      (resource, nth, { number, written }, deep) => {
        for (const [field] of shapesOf(resource)) {
          const held = deep ? [{ x: written }, written] : written;
          const { record, issues } = readRecord(everything(nth), resource, {
            ...rowOf(resource),
            [field]: held,
          });
          const said = JSON.stringify([record, issues]);
          assert.ok(!said.replace(/<[^>]*>|\D/g, '').includes(number), `${resource}.${field}: ${said}`);
          for (const text of Object.values(record ?? {}).flat())
            assert.ok(typeof text !== 'string' || !hasIdentityNumber(text), `${resource}.${field}: ${text}`);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a secret in a column that nobody named comes out nowhere', () => {
  fc.assert(
    fc.property(asked, fc.string({ minLength: 1 }), ([resource, nth, given], key) => {
      const secret = 'rahasia-9f3c';
      const hidden = {
        [`_${key}`]: secret,
        agama: { sakit: [secret] },
        consents: { note: secret },
        photos: [secret],
      };
      const read = readRecord(everything(nth), resource, { ...given, ...hidden });
      assert.ok(!JSON.stringify(read).includes(secret));
    }),
  );
});

test('what was read is read again as the same', () => {
  fc.assert(
    fc.property(asked, ([resource, nth, given]) => {
      const mapping = everything(nth);
      const { record } = readRecord(mapping, resource, given);
      if (!record) return;
      const again = readRecord(mapping, resource, { ...record, contact: 'ya' }).record;
      assert.deepEqual(again, record);
    }),
    { numRuns: 1000 },
  );
});
