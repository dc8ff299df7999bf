// Backends in a process of their own, so that their work is not counted as the adapters'.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rows } from './rows.ts';

const data = rows(100);
const flat = data.map(({ alamat, pelatihan, ...row }) => ({
  ...row,
  kecamatan: alamat.kecamatan,
  keahlian: pelatihan[0]!.nama,
}));
const posts = flat.map((row) => ({
  id: row.id,
  status: 'publish',
  modified_gmt: '2025-03-01T02:30:00',
  title: { rendered: row.nama_lengkap },
  content: { protected: false },
  meta: row,
}));
const columns = [{ id: '_id', type: 'int' }, ...Object.keys(flat[0]!).map((id) => ({ id, type: 'text' }))];
const found = { fields: columns, total: 100, limit: 100, offset: 0 };
const answers: readonly (readonly [path: RegExp, body: unknown])[] = [
  [/^\/laravel/, { current_page: 1, data, last_page: 1, per_page: 100, total: 100 }],
  [/^\/wordpress/, posts],
  [/^\/ckan.*[?&]limit=0(&|$)/, { success: true, result: { ...found, records: [] } }],
  [/^\/ckan/, { success: true, result: { ...found, records: flat } }],
  [/^\/postgrest/, flat],
];
const bodies = answers.map(([path, body]) => [path, JSON.stringify(body)] as const);
const server = createServer(({ url = '' }, response) => {
  const body = bodies.find(([path]) => path.test(url))?.[1];
  const headers = { 'content-type': 'application/json', 'x-wp-total': '100', 'x-wp-totalpages': '1' };
  response.writeHead(body ? 200 : 404, headers).end(body ?? '{}');
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
