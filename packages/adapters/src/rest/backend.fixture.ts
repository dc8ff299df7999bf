import type { Plain } from '@guyub/core/adapter';
import type { PresetName } from './presets/presets.ts';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** What a backend of this kind answers to `/resource?…` and `/resource/id`. */
export function reply(kind: PresetName, rows: Readonly<Record<string, readonly Plain[]>>, url: URL): Reply {
  const [, resource = '', written] = url.pathname.split('/');
  const all = rows[resource] ?? [];
  const id = written === undefined ? (url.searchParams.get('id') ?? undefined) : decodeURIComponent(written);
  if (id !== undefined)
    return oneReply(
      kind,
      all.find((row) => row['id'] === id),
    );
  return listReply(kind, asked(kind, all, url.searchParams), url);
}

/** `filter[name]=a,b` and `sort=-year,id`, as Spatie's query builder does it, for what it was told to allow. */
function asked(kind: PresetName, rows: readonly Plain[], params: URLSearchParams): readonly Plain[] {
  if (!kind.startsWith('laravel')) return rows;
  const filters = [...params].flatMap(([name, value]) => {
    const column = /^filter\[(\w+)\]$/.exec(name)?.[1];
    return column ? [{ column, values: value.split(',') }] : [];
  });
  const found = rows.filter((row) =>
    filters.every(({ column, values }) => values.includes(String(row[column]))),
  );
  const orders = params.get('sort')?.split(',') ?? [];
  return found.toSorted((a, b) => {
    for (const order of orders) {
      const column = order.replace('-', '');
      const [x, y] = [a[column], b[column]] as [string, string];
      if (x === y) continue;
      if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
      return (x < y ? -1 : 1) * (order.startsWith('-') ? -1 : 1);
    }
    return 0;
  });
}

function oneReply(kind: PresetName, row: Plain | undefined): Reply {
  if (kind === 'crudbooster')
    return row
      ? { status: 200, body: { api_status: 1, api_message: 'success', ...row } }
      : { status: 200, body: { api_status: 0, api_message: 'There is no data found !' } };
  if (!row) {
    const message = 'No query results for model [App\\Models\\Alumni] 999';
    return {
      status: 404,
      body: kind === 'codeigniter' ? { status: false, message: 'Data tidak ditemukan' } : { message },
    };
  }
  if (kind === 'codeigniter') return { status: 200, body: { status: true, message: 'ok', data: row } };
  if (kind === 'jsonApi') return { status: 200, body: { data: resourceObject(row) } };
  return { status: 200, body: kind === 'laravel' ? row : { data: row } };
}

const resourceObject = ({ id, ...attributes }: Plain) => ({ type: 'alumni', id, attributes });

function listReply(kind: PresetName, rows: readonly Plain[], { origin, pathname, searchParams: params }: URL): Reply {
  const number = (name: string, instead: number) => Number(params.get(name) ?? instead);
  const path = `${origin}${pathname}`;
  if (kind === 'crudbooster' || kind === 'dataTables' || kind === 'jabar' || kind === 'codeigniter') {
    const [offset, size] = { crudbooster: ['offset', 'limit'], dataTables: ['start', 'length'], jabar: ['skip', 'limit'], codeigniter: ['offset', 'limit'] }[kind] as [string, string]; // prettier-ignore
    const data = rows.slice(number(offset, 0)).slice(0, number(size, rows.length));
    if (kind === 'dataTables')
      return { status: 200, body: { draw: number('draw', 0), recordsTotal: rows.length, recordsFiltered: rows.length, data } };
    if (kind === 'jabar')
      return { status: 200, body: { message: 'Get data successful', error: 0, data, metadata: { total_record: rows.length } } };
    if (kind === 'codeigniter')
      return data.length > 0
        ? { status: 200, body: { status: true, message: 'ok', data } }
        : { status: 404, body: { status: false, message: 'Data tidak ditemukan.' } };
    return data.length > 0
      ? { status: 200, body: { api_status: 1, api_message: 'success', data } }
      : { status: 200, body: { api_status: 0, api_message: 'There is no data found !', data: [] } };
  }
  if (kind === 'jsonApi') {
    const size = Math.min(30, number('page[size]', 10)); // what is above is clamped, whatever the documentation says
    const page = number('page[number]', 1);
    const data = rows.slice((page - 1) * size, page * size).map(resourceObject);
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const pagination = { total: rows.length, count: data.length, per_page: size, current_page: page, total_pages: pages };
    return { status: 200, body: { data, meta: { pagination }, links: { self: path } } };
  }
  const size = number('per_page', 15);
  if (kind === 'laravelCursor') {
    const from = Number(atob(params.get('cursor') ?? btoa('0')));
    const data = rows.slice(from, from + size);
    const next = from + size < rows.length ? btoa(String(from + size)) : null;
    const links = { next_page_url: next && `http://backend.internal/?cursor=${encodeURIComponent(next)}`, prev_page_url: null };
    return { status: 200, body: { data, path, per_page: size, ...links } };
  }
  const page = number('page', 1);
  const data = rows.slice((page - 1) * size, page * size);
  const last = Math.max(1, Math.ceil(rows.length / size));
  // As they come from behind a proxy that ends TLS.
  const to = (n: number) => (n >= 1 && n <= last ? `http://backend.internal/?page=${n}` : null);
  const counts = { current_page: page, from: data.length > 0 ? (page - 1) * size + 1 : null, per_page: size, path };
  if (kind === 'laravelSimple') return { status: 200, body: { ...counts, data, next_page_url: to(page + 1) } };
  const buttons = [{ url: null, label: '&laquo; Previous', active: false }];
  if (kind === 'laravelResource')
    return {
      status: 200,
      body: { data, links: { first: to(1), last: to(last), prev: to(page - 1), next: to(page + 1) }, meta: { ...counts, last_page: last, links: buttons, total: rows.length } },
    };
  return { status: 200, body: { ...counts, data, first_page_url: to(1), last_page: last, links: buttons, next_page_url: to(page + 1), total: rows.length } };
} // prettier-ignore
