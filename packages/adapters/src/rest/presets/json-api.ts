import type { RestShape } from '../shape.ts';

/** JSON:API as Fractal writes it: OpenDK, API-Database-Gabungan. Give the mapping `path: 'attributes'`. */
export const jsonApi: RestShape = {
  items: ['data'],
  item: ['data'],
  one: '{url}/{id}',
  total: ['meta.pagination.total', 'meta.page.total', 'meta.total'],
  paging: {
    by: 'page',
    page: 'page[number]',
    size: 'page[size]',
    first: 1,
    last: ['meta.pagination.total_pages', 'meta.page.lastPage', 'meta.last_page'],
  },
  // OpenDK's; what is above is cut off without a word.
  max: 30,
  filter: { name: 'filter[{column}]', join: ',' },
  search: 'search',
  sort: { name: 'sort', descending: '-', join: ',' },
};
