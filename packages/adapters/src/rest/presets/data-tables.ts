import type { RestShape } from '../shape.ts';

/** What an admin's table asks, as Yajra answers it. Cells may hold HTML: read them `as: 'prose'`. */
export const dataTables: RestShape = {
  items: ['data', 'aaData'],
  item: [],
  total: ['recordsFiltered', 'iTotalDisplayRecords'],
  paging: { by: 'offset', offset: 'start', size: 'length' },
  max: 100,
  query: { draw: '1' },
  filter: { name: '{column}' },
  search: 'search[value]',
};
