import type { Plain } from '@guyub/core/adapter';
import { mapping } from '../fixtures/people.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { directus } from './index.ts';

const row = (id: number, nama: string, more: Plain = {}): Plain => ({
  id,
  nama,
  kecamatan: ['Omben', 'Torjun'][id % 2],
  tahun: 2024,
  ...more,
});
const list = (rows: readonly Plain[], params: URLSearchParams) => {
  const [offset, limit] = [Number(params.get('offset')), Number(params.get('limit') ?? 100)];
  return { meta: { filter_count: rows.length }, data: rows.slice(offset, offset + limit) };
};

await describeTroubles('Directus', {
  adapter: (url) =>
    directus({
      url,
      mapping,
      resources: { people: { collection: 'lulusan', filters: { subdistrict: 'kecamatan' } } },
    }),
  resource: 'people',
  row,
  list,
  filter: { where: { op: 'eq', field: 'subdistrict', value: 'Torjun' }, fits: (id) => id % 2 === 1 },
});
