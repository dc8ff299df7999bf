import type { Plain } from '@guyub/core/adapter';
import { mapping } from '../fixtures/people.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import { strapi } from './index.ts';

const row = (id: number, nama: string, more: Plain = {}): Plain => ({
  id,
  documentId: `d-${id}`,
  nama,
  kecamatan: ['Omben', 'Torjun'][id % 2],
  tahun: 2024,
  ...more,
});
const list = (rows: readonly Plain[], params: URLSearchParams) => {
  const [page, pageSize] = [Number(params.get('pagination[page]') ?? 1), Number(params.get('pagination[pageSize]') ?? 25)];
  const pagination = { page, pageSize, pageCount: Math.ceil(rows.length / pageSize), total: rows.length };
  return { data: rows.slice((page - 1) * pageSize, page * pageSize), meta: { pagination } };
}; // prettier-ignore

await describeTroubles('Strapi', {
  adapter: (url) =>
    strapi({
      url,
      mapping,
      resources: { people: { type: 'lulusans', filters: { subdistrict: 'kecamatan' } } },
    }),
  resource: 'people',
  row,
  list,
  filter: { where: { op: 'eq', field: 'subdistrict', value: 'Torjun' }, fits: (id) => id % 2 === 1 },
});
