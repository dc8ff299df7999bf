import type { RestShape } from '../shape.ts';

/** Open Data Jabar and its likes: conditions as JSON, exact to the letter. */
export const jabar: RestShape = {
  items: ['data'],
  item: [],
  total: ['meta.total_record', 'metadata.total_record', 'meta.total'],
  paging: { by: 'offset', offset: 'skip', size: 'limit' },
  max: 1000,
  success: { path: 'error', is: ['0', 'false'] },
  filter: { json: 'where' },
};
