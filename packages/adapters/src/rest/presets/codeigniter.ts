import type { RestShape } from '../shape.ts';

/** CodeIgniter with the common REST controllers: a status of many forms, and 404 for an empty list. */
export const codeigniter: RestShape = {
  items: ['data', 'result', 'results'],
  item: ['data', 'result', ''],
  one: '{url}/{id}',
  total: ['total', 'total_rows', 'recordsTotal'],
  paging: { by: 'offset', offset: 'offset', size: 'limit' },
  max: 100,
  success: { path: 'status', is: ['true', '1', '200', 'success', 'ok'] },
  empty: {
    path: 'message',
    says: [
      'Data tidak ditemukan',
      'Data kosong',
      'Tidak ada data',
      'Data not found',
      'No data found',
      'No users were found',
    ],
  },
  filter: { name: '{column}' },
};
