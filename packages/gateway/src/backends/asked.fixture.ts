import type { IncomingMessage, ServerResponse } from 'node:http';
import { defineMapping } from '@guyub/adapters/mapping';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: { declared: 'yes', because: 'formulir tahun 2024, disimpan di BLK' } },
      fields: {
        id: 'id',
        name: { from: 'nama', as: 'text' },
        subdistrict: { from: 'kecamatan', as: 'text' },
        year: 'tahun',
        updatedAt: { default: '2025-03-01T00:00:00Z' },
      },
    },
  },
});

export const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: i, nama: `Orang ${i}`, kecamatan: 'Omben', tahun: 2024 }));

/** The same to everybody. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));

/** Pages of `?page=` and `?per_page=`, with the number of the last. */
export const pages =
  (rows: readonly object[], more: object = {}): Answering =>
  (request, response) => {
    const params = new URL(request.url ?? '', 'https://backend.example').searchParams;
    const [page, size] = [Number(params.get('page')), Number(params.get('per_page'))];
    const data = rows.slice((page - 1) * size, page * size);
    json({ data, last_page: Math.ceil(rows.length / size), ...more })(request, response);
  };
