import type { RestShape } from '../shape.ts';

/** `Model::paginate()`: everything beside `data`. */
export const laravel: RestShape = {
  items: ['data'],
  item: ['data', ''],
  one: '{url}/{id}',
  total: ['total'],
  paging: { by: 'page', page: 'page', size: 'per_page', first: 1, last: ['last_page'] },
  max: 100,
  // As Spatie's query builder reads it; a plain controller takes `?column=`.
  filter: { name: 'filter[{column}]', join: ',' },
  search: 'search',
  sort: { name: 'sort', descending: '-', join: ',' },
};

/** `Resource::collection(…->paginate())`: counts in `meta`. */
export const laravelResource: RestShape = {
  ...laravel,
  total: ['meta.total'],
  paging: { by: 'page', page: 'page', size: 'per_page', first: 1, last: ['meta.last_page'] },
};

const { total: _, ...uncounted } = laravel;

/** `simplePaginate()`: whether there are more, and not how many. */
export const laravelSimple: RestShape = {
  ...uncounted,
  paging: { by: 'page', page: 'page', size: 'per_page', first: 1, more: ['next_page_url', 'links.next'] },
};

/** `cursorPaginate()`. */
export const laravelCursor: RestShape = {
  ...uncounted,
  paging: {
    by: 'cursor',
    cursor: 'cursor',
    size: 'per_page',
    next: ['next_cursor', 'meta.next_cursor', 'next_page_url', 'links.next'],
  },
};
