import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

/** Planted in every backend: found nowhere outside. */
export const planted = {
  nik: '3527014107900001',
  secret: 'rahasia-tertanam-9f2c',
  phone: '081359814879',
  mother: 'Ibu Tertanam',
  home: 'Jalan Tertanam 12',
} as const;

export type Row = Readonly<Record<string, unknown>>;
const subdistricts = ['Omben', 'TORJUN', 'Kec. Kedungdung', 'Camplong'];
const skills = ['Menjahit', 'Las Listrik', 'Tata Boga'];

/** As a regency's application has its alumni: its own words, its own forms, and much that is nobody's business. */
export const alumni = (count = 12): readonly Row[] =>
  Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    nik: planted.nik,
    no_kk: 3527014107900002 + i,
    nama_lengkap: ['SITI CONTOH', 'Budi Contoh', 'Halimah Contoh, S.Pd'][i % 3],
    tgl_lahir: '01-07-1990',
    jenis_kelamin: i % 2 ? 'L' : 'P',
    agama: 'Rahasia',
    nama_ibu_kandung: planted.mother,
    api_token: planted.secret,
    alamat: { jalan: planted.home, kecamatan: subdistricts[i % 4], desa: 'Rapa Laok' },
    no_hp: planted.phone,
    pelatihan: [{ id: 3, nama: skills[i % 3], pivot: { alumni_id: i + 1 } }],
    tahun_lulus: 2019 + (i % 3),
    bersertifikat: i % 2 ? 'Ya' : 'Tidak',
    nama_usaha: i % 3 ? null : 'Contoh Jahit',
    setuju: { tampil: i % 4 ? 'Ya' : 'Tidak', kontak: i % 2 ? 'Ya' : 'Tidak' },
    lat: -7.1 - i / 12345,
    lng: 113.2 + i / 12345,
    is_publish: 1,
    created_at: '2025-01-02 03:04:05',
    updated_at: '2025-03-01T00:00:00.000000Z',
  }));

const resourceObject = ({ id, ...attributes }: Row) => ({ type: 'alumni', id: String(id), attributes });
const page = (rows: readonly Row[]) => ({
  current_page: 1,
  from: 1,
  per_page: 15,
  path: 'http://dalam/',
  to: rows.length,
});

/** How each kind wraps its rows. */
export const wrapped: Readonly<Record<string, (rows: readonly Row[]) => unknown>> = {
  laravel: (data) => ({ ...page(data), data, last_page: 3, links: [{ url: null, label: '1' }], total: 40 }),
  laravelResource: (data) => ({
    data,
    links: { first: 'http://dalam/?page=1', next: null },
    meta: { ...page(data), last_page: 1, total: data.length },
  }),
  laravelSimple: (data) => ({ ...page(data), data, next_page_url: null }),
  laravelCursor: (data) => ({ data, path: 'http://dalam/', per_page: 15, next_page_url: null, prev_page_url: null }),
  jsonApi: (rows) => ({
    data: rows.map(resourceObject),
    meta: { pagination: { total: 12, count: 12, per_page: 30, current_page: 1, total_pages: 1 } },
  }),
  crudbooster: (data) => ({ api_status: 1, api_message: 'success', data }),
  dataTables: (data) => ({ draw: 0, recordsTotal: data.length, recordsFiltered: data.length, data }),
  jabar: (data) => ({ message: 'Get data successful', error: 0, data, metadata: { total_record: 12 } }),
  codeigniter: (data) => ({ status: true, message: 'ok', data }),
  strapi: (data) => ({
    data: data.map((row, i) => ({ ...row, documentId: `ncrm${i}` })),
    meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 12 } },
  }),
}; // prettier-ignore

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A backend, one for each test file, that answers as it was told last. */
export interface Backend {
  readonly origin: string;
  /** What it was asked since. */
  readonly asked: IncomingMessage[];
  answer(next: Answer): void;
  /** The same JSON to everybody. */
  json(body: unknown, status?: number, headers?: Record<string, string>): void;
  text(body: string | Buffer, type: string, headers?: Record<string, string>): void;
}

export async function startBackend(): Promise<Backend> {
  let current: Answer = (_, response) => void response.end();
  const asked: IncomingMessage[] = [];
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    asked.push(request);
    current(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const answer = (next: Answer) => {
    asked.length = 0;
    current = next;
  };
  const text = (body: string | Buffer, type: string, headers: Record<string, string> = {}) =>
    answer((_, response) => void response.writeHead(200, { 'content-type': type, ...headers }).end(body));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer,
    text,
    json: (body, status = 200, headers = {}) =>
      answer(
        (_, response) =>
          void response
            .writeHead(status, { 'content-type': 'application/json', ...headers })
            .end(JSON.stringify(body)),
      ),
  };
}
