import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { audiences, type Resource } from './field.ts';
import { privateGroups, privateResources } from './private-records.ts';
import { resources } from './records.ts';
import { renderOutline, renderPrivateOutline, renderPublished, renderSearched } from './render-outline.ts';
import { skillList } from './skill-list.ts';
import { fold } from '../text/fold.ts';

const everything = { ...resources, ...privateResources };
const all: readonly Resource[] = Object.values(everything);

test('the outline is what the schemas say; run "pnpm outline" when it is not', () => {
  const written = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  assert.equal(written('outline.ts'), renderOutline(resources));
  for (const [name, group] of Object.entries(privateGroups))
    assert.equal(written(`private-outline/${name}.ts`), renderPrivateOutline(group));
  assert.equal(written('published.ts'), renderPublished(resources));
  assert.equal(written('searched.ts'), renderSearched(resources));
});

test('every field has an audience, an Indonesian label, and no name of an identity number', () => {
  for (const { name, fields } of all)
    for (const [field, { meta }] of Object.entries(fields)) {
      assert.ok(audiences.includes(meta.audience), `${name}.${field}: audience`);
      assert.match(meta.label, /\p{L}{2}/u, `${name}.${field}: label`);
      assert.doesNotMatch(field, /nik|npwp|(^|[a-z])KK|^kk|identity/i, `${name}.${field}`);
    }
});

test('resources are called by their names, and each has an id that everybody may see or none', () => {
  for (const [key, { name, fields }] of Object.entries<Resource>(everything)) {
    assert.equal(key, name);
    assert.ok(fields['id'], name);
  }
});

test('of private records the public sees nothing', () => {
  for (const { name, fields } of Object.values<Resource>(privateResources))
    for (const [field, { meta }] of Object.entries(fields)) {
      assert.notEqual(meta.audience, 'public', `${name}.${field}`);
      assert.equal(meta.consent, undefined, `${name}.${field}`);
    }
});

test('what is about a person is withheld until that person says yes', () => {
  for (const { name, fields, gated } of Object.values<Resource>(resources))
    if ('personId' in fields || name === 'people') {
      assert.ok(gated, name);
      assert.equal(fields['consents']?.meta.audience, 'office', name);
    }
});

test('the search looks into nothing that everybody may not see', () => {
  for (const { name, fields } of all)
    for (const [field, { meta }] of Object.entries(fields))
      if (meta.searched) assert.equal(meta.audience, 'public', `${name}.${field}`);
});

test('schemas refuse what they do not know, identity numbers with it', () => {
  const region = {
    id: 'kemendagri:35.27',
    scheme: 'kemendagri',
    code: '35.27',
    name: 'Sampang',
    level: 'regency',
    updatedAt: '2025-03-01T00:00:00Z',
  };
  assert.ok(resources.regions.schema.safeParse(region).success);
  assert.ok(!resources.regions.schema.safeParse({ ...region, nik: '3527014107900001' }).success);
  assert.ok(
    !resources.regions.schema.safeParse({ ...region, id: '35.27' }).success,
    'a code without its scheme',
  );
});

test('a place is kept to two decimals: a middle, never a house', () => {
  const { latitude, longitude } = resources.people.fields;
  for (const fine of [-7.19, 0, 5.55, -11, 0.07, 0.29])
    assert.ok(latitude.schema.safeParse(fine).success, `${fine}`);
  for (const finer of [-7.187, 0.001, 5.5501, 91, NaN])
    assert.ok(!latitude.schema.safeParse(finer).success, `${finer}`);
  assert.ok(longitude.schema.safeParse(113.24).success);
  assert.ok(!longitude.schema.safeParse(113.2394).success);
});

test('no word leads to two fields of training', () => {
  const seen = new Map<string, string>();
  for (const { name, synonyms } of skillList)
    for (const word of new Set([fold(name), ...synonyms])) {
      assert.equal(word, fold(word), `"${word}" must be folded`);
      assert.equal(seen.get(word), undefined, `"${word}" is ${seen.get(word)} and ${name}`);
      seen.set(word, name);
    }
});
