import { Grid } from 'gridjs';
import { cells, columns, load } from './data.ts';

new Grid({
  columns,
  data: (await load()).map(cells),
  search: true,
  pagination: { limit: 20 },
}).render(document.querySelector('#list')!);
