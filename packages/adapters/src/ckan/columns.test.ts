import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapping } from '../fixtures/people.fixture.ts';
import { columnsLearner } from './columns.ts';
import { sourcesOf } from './sources.ts';

const source = (filters: Readonly<Record<string, string>> = {}) =>
  sourcesOf({
    url: 'https://opendata.example.go.id',
    mapping,
    resources: { people: { resourceId: '8de5', filters } },
  }).get('people')!;
/** A portal whose table has these columns; counts how often somebody looks. */
function table(...names: readonly string[]) {
  const asked: URL[] = [];
  const fields = ['_id', ...names].map((id) => ({ id, type: 'text' }));
  const ask = async (url: URL) => {
    asked.push(url);
    const body = { success: true, result: { fields, records: [] } };
    return { body, status: 200, headers: new Headers(), error: undefined };
  };
  return { asked, ask };
}
const learn = async (names: readonly string[], filters?: Readonly<Record<string, string>>) =>
  columnsLearner()(source(filters), table(...names).ask);

test('a column that is spelled exactly so goes before one in another case', async () => {
  const { filters, columns } = await learn(['KECAMATAN', 'kecamatan', 'ID'], { subdistrict: 'kecamatan' });
  assert.equal(filters.get('subdistrict'), 'kecamatan');
  assert.deepEqual(columns?.wanted, ['kecamatan', 'ID']);
});

test('where a name would be read as several, no columns are named', async () => {
  const odd = { ...source(), mapping: { ...mapping, resources: { people: { ...mapping.resources.people!, fields: { ...mapping.resources.people!.fields, name: 'nama, gelar' } } } } };
  const { columns } = await columnsLearner()(odd, table('id', 'nama, gelar').ask);
  assert.equal(columns?.wanted, undefined);
}); // prettier-ignore

test('what was learned is believed for ten minutes', async (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const { asked, ask } = table('id');
  const learner = columnsLearner();
  for (const [later, looks] of [[0, 1], [600_000 - 1, 1], [1, 2]] as const) {
    t.mock.timers.tick(later);
    await learner(source(), ask);
    assert.equal(asked.length, looks);
  }
}); // prettier-ignore
