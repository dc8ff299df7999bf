import type { RestShape } from '../shape.ts';

/** CRUDBooster's API generator. An empty list is written as a failure, and without `limit` comes the whole table. */
export const crudbooster: RestShape = {
  items: ['data'],
  item: ['data', ''],
  one: '{url}?id={id}',
  paging: { by: 'offset', offset: 'offset', size: 'limit' },
  max: 100,
  success: { path: 'api_status', is: ['1', 'true'] },
  empty: { path: 'api_message', says: ['There is no data found !'] },
  filter: { name: '{column}' },
};
