import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { audiences, type Resource } from '../model/field.ts';
import * as board from '../model/private-outline/board.ts';
import * as hiring from '../model/private-outline/hiring.ts';
import * as sharing from '../model/private-outline/sharing.ts';
import { privateResources, type PrivateName } from '../model/private-records.ts';
import { resources } from '../model/records.ts';
import { allowPublished, publishedFields } from './allow-published.ts';
import { isMinor, project, projectPrivate } from './project.ts';

const nik = '3527014107900001';
const privateOutline = { ...hiring, ...board, ...sharing };
const today = '2025-03-01';
const states = ['unknown', 'yes', 'no', 'withdrawn', undefined] as const;
const consents = fc.record({ publication: fc.constantFrom(...states), contact: fc.constantFrom(...states) });
/** Any record of a resource, with any value in each field: projecting does not depend on forms. */
const recordOf = (resource: Resource) =>
  fc.record(
    {
      ...Object.fromEntries(
        Object.keys(resource.fields).map((name) => [
          name,
          fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.constant(`x ${nik}`)),
        ]),
      ),
      birthDate: fc.constantFrom('1990-01-01', '2010-01-01'),
      consents,
      nik: fc.constant(nik),
      disability: fc.constant('x'),
    },
    { requiredKeys: [] },
  );

test('nobody ever sees a field above them, one that the model does not have, or an identity number', () => {
  for (const [name, resource] of Object.entries<Resource>({ ...resources, ...privateResources }))
    for (const viewer of audiences)
      fc.assert(
        fc.property(recordOf(resource), (record) => {
          const seen =
            name in privateOutline
              ? projectPrivate(privateOutline[name as PrivateName], record, viewer)
              : project(name, record, viewer, today);
          for (const field of Object.keys(seen ?? {})) {
            const meta = resource.fields[field]?.meta;
            assert.ok(meta, `${name}.${field} is not in the model`);
            const allowed = audiences.indexOf(meta.audience) <= audiences.indexOf(viewer);
            const agreed =
              meta.consent !== undefined &&
              (record['consents'] as Record<string, unknown>)?.[meta.consent] === 'yes';
            assert.ok(allowed || agreed, `${viewer} sees ${name}.${field}`);
          }
          assert.ok(!JSON.stringify(seen).includes(nik));
        }),
        { numRuns: 30 },
      );
});

const person = {
  id: 'p-1',
  name: 'Siti',
  telephone: '+6281200000001',
  address: 'Jl. 1',
  consents: { publication: 'yes', contact: 'no' },
};

test('without a clear yes the public and members see nothing', () => {
  for (const publication of ['unknown', 'no', 'withdrawn', undefined, true, 'YES'])
    for (const viewer of ['public', 'member'] as const)
      assert.equal(project('people', { ...person, consents: { publication } }, viewer, today), null);
  const { consents: _, ...unasked } = person;
  assert.equal(project('people', unasked, 'public', today), null);
  assert.equal(project('people', { ...person, consents: null }, 'public', today), null);
  assert.ok(project('people', unasked, 'office', today));
});

test('a telephone needs a yes of its own, and that yes alone does not publish', () => {
  assert.deepEqual(project('people', person, 'public', today), { id: 'p-1', name: 'Siti' });
  const open = { ...person, consents: { publication: 'yes', contact: 'yes' } };
  assert.equal(project('people', open, 'public', today)?.telephone, person.telephone);
  const onlyContact = { ...person, consents: { publication: 'no', contact: 'yes' } };
  assert.equal(project('people', onlyContact, 'public', today), null);
});

test('where a certificate is checked is for everybody, once its holder is listed; its number is for members', () => {
  const certificate = {
    id: 'k-1',
    name: 'Operator jahit',
    number: 'A-12345',
    verificationUrl: 'https://contoh.example/cek/9f3c',
    consents: { publication: 'yes' },
  };
  const { number, consents, ...open } = certificate;
  assert.deepEqual(project('credentials', certificate, 'public', today), open);
  assert.deepEqual(project('credentials', certificate, 'member', today), { ...open, number });
  assert.equal(project('credentials', { ...certificate, consents: {} }, 'public', today), null);
  const planted = { ...certificate, verificationUrl: `https://contoh.example/cek?nik=${nik}` };
  for (const said of [
    project('credentials', planted, 'owner', today),
    allowPublished('credentials', planted),
  ])
    assert.ok(!JSON.stringify(said).includes(nik));
});

test('minors are not published until the day they are 18', () => {
  const born = (birthDate: string) => project('people', { ...person, birthDate }, 'public', today);
  assert.equal(born('2007-03-02'), null);
  assert.ok(born('2007-03-01'));
  assert.ok(isMinor({ birthDate: '2008-02-29' }, '2026-02-28'));
  assert.ok(!isMinor({ birthDate: '2008-02-29' }, '2026-03-01'));
  assert.ok(!isMinor({}, today));
  assert.ok(
    project('people', { ...person, birthDate: '2010-01-01' }, 'office', today),
    'the office keeps its records',
  );
});

test('what is not about a person needs no consent', () => {
  assert.deepEqual(project('regions', { id: 'kemendagri:35.27', name: 'Sampang' }, 'public'), {
    id: 'kemendagri:35.27',
    name: 'Sampang',
  });
});

test('an unknown resource, also one named like a part of every object, is nothing', () => {
  for (const name of ['dogs', 'constructor', '__proto__', 'toString', '']) {
    assert.equal(project(name, person, 'owner'), null);
    assert.deepEqual(allowPublished(name, person), {});
    assert.deepEqual(publishedFields(name), []);
  }
});

test('the record itself is not changed, nor are lists of it shared', () => {
  const skills = ['Las', nik];
  const record = Object.freeze({ ...person, skills });
  const seen = project('people', record, 'public', today) as typeof record;
  assert.deepEqual(seen.skills, ['Las']);
  assert.notEqual(seen.skills, skills);
  assert.deepEqual(skills, ['Las', nik]);
});

test('of what a backend has published, the allow-list takes published fields only', () => {
  const given = {
    id: 'p-1',
    name: `Siti ${nik}`,
    telephone: '+6281200000001',
    address: 'Jl. 1',
    nik,
    religion: 'x',
    year: null,
  };
  assert.deepEqual(allowPublished('people', given), { id: 'p-1', name: 'Siti', telephone: '+6281200000001' });
  for (const odd of [null, undefined, 7, 'x', []]) assert.deepEqual(allowPublished('people', odd), {});
});
