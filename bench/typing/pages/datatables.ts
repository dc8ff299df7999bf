import DataTable from 'datatables.net';
import { cells, columns, load } from './data.ts';

new DataTable('#list', {
  data: (await load()).map(cells),
  columns: columns.map((title) => ({ title })),
  pageLength: 20,
  deferRender: true,
  autoWidth: false,
  order: [],
});
