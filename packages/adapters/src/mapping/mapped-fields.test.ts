import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import { publishedFields, type Plain, type Query } from '@guyub/core/adapter';
import fc from 'fast-check';
import { json } from '../fixtures/answers.fixture.ts';
import { origin, serve } from '../fixtures/told-backend.fixture.ts';
import { rest } from '../rest/index.ts';
import { isUntold, untold } from '../shared/untold.ts';
import { mappedFields, readRecord, type MappedResource, type Mapping } from './index.ts';
import { shapes, type Kind, type Shape } from './shapes.ts';

const resources = Object.keys(shapes) as MappedResource[];
const shapesOf = (resource: MappedResource) => Object.entries<Shape>(shapes[resource]);
const isGated = (resource: MappedResource) => 'birthDate' in shapes[resource];

/** As a backend may write it; each says something. */
const written: Readonly<Record<Kind, string>> = {
  'text': 'Contoh', 'prose': 'Contoh', 'name': 'Siti Aminah', 'skill': 'Menjahit', 'subdistrict': 'Omben',
  'telephone': '081200000011', 'email': 'siti@contoh.example', 'date': '2099-08-17', 'since': '2019', 'instant': '2025-03-01T00:00:00Z',
  'year': '2024', 'number': '5', 'days': '3 hari', 'quantity': '10', 'rupiah': '100000', 'degrees': '-7.1', 'yes-no': 'Ya', 'choice': '',
  'code': '7531', 'licence': '1234567890123', 'hours': 'Senin-Jumat 08.00-16.00', 'id': 'a-1', 'region': '3528', 'url': 'https://contoh.example/x',
}; // prettier-ignore
const special: Readonly<Record<string, string>> = { longitude: '113.2', kbli: '2020:14111', birthDate: '1990-01-01' }; // prettier-ignore
const columnsOf = (resource: MappedResource): Plain => ({
  setuju: 'Ya',
  ...Object.fromEntries(shapesOf(resource).map(([field, shape]) => [`k_${field}`, special[field] ?? (shape.of?.[0] || written[shape.as[0]!])])),
}); // prettier-ignore

const place = (shape: Shape, from: unknown) =>
  shape.as[0] === 'region' ? { from, scheme: 'kemendagri' } : from;
const consents = { publication: 'setuju', contact: 'setuju', licence: 'setuju' };
const mappingOf = (resource: MappedResource, fields: object, yes: object) =>
  ({
    region: 'kemendagri:35.27',
    zone: 'WIB',
    resources: { [resource]: { fields, ...(isGated(resource) && { consents: yes }) } },
  }) as unknown as Mapping;

/** Everything is mapped, and so known in our words. */
function wholeOf(resource: MappedResource): Plain {
  const fields = shapesOf(resource).map(([field, shape]) => [field, place(shape, `k_${field}`)]);
  const mapping = mappingOf(resource, Object.fromEntries(fields), consents);
  const { record, issues } = readRecord(mapping, resource, columnsOf(resource));
  assert.deepEqual(issues, [], resource);
  return record as unknown as Plain;
}

/** Each field left out, looked for in one place or several, or the same for all. */
function mappings(resource: MappedResource): fc.Arbitrary<Mapping> {
  const whole = wholeOf(resource);
  const rules = shapesOf(resource).map(([field, shape]) => {
    const at = `k_${field}`;
    const places = [place(shape, at), place(shape, ['tidak_ada', at])];
    const same = field in whole && field !== 'id' ? [{ default: whole[field] }] : [];
    const nothing = shape.blank === undefined ? [] : [{ default: shape.blank }];
    const left = shape.needed ? [] : [undefined, ...nothing];
    return fc.constantFrom<unknown>(...places, ...same, ...left).map((rule) => [field, rule] as const);
  });
  const yes = fc.record(
    { publication: fc.constant('setuju'), contact: fc.constant('setuju'), licence: fc.constant('setuju') },
    { requiredKeys: ['publication'] },
  );
  return fc.tuple(fc.tuple(...rules), yes).map(([named, given]) => {
    const fields = Object.fromEntries(named.filter(([, rule]) => rule !== undefined));
    return mappingOf(resource, fields, given);
  });
}

test('what a mapping does not fill is not there, and a number only where a yes to it can be', () => {
  const fields = { id: 'no', name: 'nama', telephone: 'hp', birthDate: 'lahir', year: 'tahun', skills: { default: [] }, updatedAt: { default: 'x' } };
  const told = (resource: MappedResource, yes: object) => mappedFields(mappingOf('people', fields, yes), resource);
  assert.deepEqual(told('people', { publication: 'ya' }), ['id', 'name', 'region', 'year', 'updatedAt']);
  assert.ok(told('people', { publication: 'ya', contact: 'wa' }).includes('telephone'));
  assert.deepEqual(told('jobs', {}), []);
}); // prettier-ignore

test('what stands for nothing is what the model says', () => {
  for (const resource of resources)
    for (const [field, { blank }] of shapesOf(resource))
      assert.equal(blank !== undefined && !Array.isArray(blank), field in untold && isUntold(field, blank));
});

for (const resource of resources)
  test(`${resource}: of a random mapping, what may be asked some record answers, and nothing else may be`, async () => {
    await fc.assert(
      fc.asyncProperty(mappings(resource), async (mapping) => {
        serve(json({ data: [columnsOf(resource)], last_page: 1 }));
        const adapter = rest({ preset: 'laravel', mapping, resources: { [resource]: { url: `${origin}/x` } } });
        const client = createClient({ adapter, retries: 0 });
        const ask = (query: Omit<Query, 'resource' | 'page'>) =>
          client.list(resource, { ...query, page: { size: 5 } } as never) as Promise<{ items: readonly unknown[] }>;
        const [record] = (await ask({})).items as readonly Plain[];
        const { fields, near } = client.capabilities[resource]!;
        for (const field of publishedFields(resource)) {
          const value = record![field];
          const exists = { op: 'exists', field, value: true } as const;
          const [one] = [value].flat() as readonly string[];
          if (Object.hasOwn(fields, field)) {
            assert.ok(value !== undefined && (!isUntold(field, value) || field === 'openings'), field);
            for (const query of [{ where: exists }, { refine: { [field]: [one!] } }, { sort: [{ field, order: 'asc' as const }] }, { facets: [{ field, limit: 5 }] }])
              assert.equal((await ask(query)).items.length, 1, field);
          } else {
            assert.ok(value === undefined || isUntold(field, value), field);
            for (const query of [{ where: exists }, { refine: { [field]: [true] } }, { sort: [{ field, order: 'asc' as const }] }, { facets: [{ field, limit: 5 }] }])
              await assert.rejects(ask(query), { code: 'unsupported' }, field);
          }
        }
        const asked = ask({ near: { latitude: -7.1, longitude: 113.2, withinKm: 5 } });
        if (near) assert.equal((await asked).items.length, 1);
        else await assert.rejects(asked, { code: 'unsupported' });
      }),
      { numRuns: 30 },
    );
  }); // prettier-ignore
