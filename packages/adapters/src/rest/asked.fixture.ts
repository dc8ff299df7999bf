import type { Call } from '@guyub/core/adapter';
import { defineMapping } from '../mapping/index.ts';

export const call: Call = { signal: new AbortController().signal, locale: 'id' };
export const ten = { resource: 'people', page: { size: 10 } } as const;

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

export const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    id: from + i,
    nama: `Orang ${from + i}`,
    kecamatan: 'Omben',
    tahun: 2024,
  }));
/** Their ids. */
export const first = (count: number) => Array.from({ length: count }, (_, i) => String(i));

interface Asked {
  readonly url?: string | undefined;
}
interface Answering {
  writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown };
}
export type Handler = (request: Asked, response: Answering) => void;

/** The same to everybody. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));

/** What `page` makes of the rows and of what is asked. */
export const table =
  (rows: readonly object[], page: (rows: readonly object[], params: URLSearchParams) => unknown): Handler =>
  ({ url = '' }, response) =>
    json(page(rows, new URL(url, 'https://backend.example').searchParams))({}, response);

/** Pages of `?page=` and `?per_page=`, with the number of the last. */
export const pages = (rows: readonly object[], more: object = {}): Handler =>
  table(rows, (all, params) => {
    const [page, size] = [Number(params.get('page')), Number(params.get('per_page'))];
    return {
      data: all.slice((page - 1) * size, page * size),
      last_page: Math.ceil(all.length / size),
      ...more,
    };
  });
