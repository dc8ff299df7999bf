import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PGlite } from '@electric-sql/pglite';
import { dump } from './dump.fixture.ts';
import { notValid, Refused } from './refused.fixture.ts';
import { datastoreSearch } from './search.fixture.ts';
import { wordOf, type SearchSettings } from './site.fixture.ts';
import { fieldTypes, identifier } from './tables.fixture.ts';

export interface Site extends SearchSettings {
  /** Tables of datasets that are not public, and the tokens that may read them. */
  readonly privates?: readonly string[];
  readonly tokens?: readonly string[];
}
export interface Ckan {
  readonly origin: string;
  /** Path and query of what was asked, and the headers. */
  readonly asked: readonly { readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  stop(): Promise<void>;
}

/** A portal over a DataStore's database. */
export async function startCkan(db: PGlite, site: Site): Promise<Ckan> {
  const asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    void answer(db, site, request).then(({ status, type, body }) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
} // prettier-ignore

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json;charset=utf-8',
  body: JSON.stringify(body),
});
const page = (status: number, title: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!DOCTYPE html><title>${title} - CKAN</title>`,
});

const writing = ['datastore_create', 'datastore_upsert', 'datastore_delete'];
const reading = ['datastore_search', 'datastore_info', 'status_show', 'help_show'];

/** ckan/views/api.py, `action` and `_get_request_data`. */
async function answer(db: PGlite, site: Site, request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url ?? '', 'https://ckan.invalid');
  const table = /^(?:\/(?:id|en))?\/datastore\/dump\/([^/]+)$/.exec(url.pathname)?.[1];
  const may = (id: string, user: string) => !site.privates?.includes(id) || user !== '';
  if (table !== undefined) {
    // Whoever may not see a table learns nothing of it.
    if (!may(table, userOf(site, request))) return page(404, 'Not Found');
    return dump(db, site, table, url.searchParams).then(
      (body) => ({ status: 200, type: 'application/json; charset=utf-8', body }),
      (error: unknown) => page(error instanceof Refused ? error.status : 500, 'Error'),
    );
  }
  const [, locale, name] = /^(?:\/(id|en))?\/api\/(?:3\/)?action\/(\w+)$/.exec(url.pathname) ?? [];
  if (name === undefined) return page(404, '404 Not Found');
  const badly = (what: string) => json(400, `${locale === 'id' ? 'Permintaan buruk' : 'Bad request'} - ${what}`);
  if (![...writing, ...reading].includes(name)) return badly(`Action name not known: ${name}`);
  const byGet = request.method === 'GET';
  // `datastore_info` was not free of side effects before 2.11.1.
  const old = site.version === '2.9' || site.version === '2.10';
  if (byGet && (writing.includes(name) || (name === 'datastore_info' && old)))
    return badly('JSON Error: Invalid request. Please use POST method for your request');
  let given: Record<string, unknown>;
  try {
    given = byGet ? mixed(url.searchParams) : (JSON.parse(await text(request)) as Record<string, unknown>);
  } catch {
    return badly('JSON Error: Error decoding JSON data.');
  }
  // JSONP: whoever asks is a stranger then, whatever token came along.
  const { callback, ...params } = given;
  const user = callback === undefined ? userOf(site, request) : '';
  const help = `${url.origin}/api/3/action/help_show?name=${name}`;
  try {
    const result = await act(db, site, name, params, { user, may, current: `${url.pathname}${url.search}` });
    const success = json(200, { help, success: true, result });
    return callback === undefined ? success : { ...success, type: 'application/javascript;charset=utf-8', body: `${wordOf(callback)}(${success.body});` };
  } catch (error) {
    if (!(error instanceof Refused)) return json(500, { help, error: { __type: 'Internal Server Error', message: 'Internal Server Error' }, success: false });
    return json(error.status, { help, error: locale === 'id' ? inIndonesian(error.error) : error.error, success: false });
  }
} // prettier-ignore

interface Who {
  readonly user: string;
  readonly may: (id: string, user: string) => boolean;
  readonly current: string;
}

async function act(
  db: PGlite,
  site: Site,
  name: string,
  params: Record<string, unknown>,
  { user, may, current }: Who,
): Promise<unknown> {
  if (name === 'status_show') return { ckan_version: `${site.version}.4`, site_title: 'Open Data Contoh' };
  if (name === 'help_show') return 'Search a DataStore resource.';
  const id = wordOf(params['resource_id'] ?? params['id']);
  if (id === '') throw notValid({ resource_id: ['Missing value'] });
  if (writing.includes(name) || !may(id, user))
    throw new Refused(403, 'Authorization Error', { message: `Access denied: User ${user} not authorized to read resource ${id}` });
  if (name === 'datastore_search') return datastoreSearch(db, params, site, current);
  const types = await fieldTypes(db, id);
  if (!types) throw new Refused(404, 'Not Found Error', { message: `Not found: Resource "${id}" was not found.` });
  const { rows } = await db.query<{ count: number }>(`select count(*)::int as count from ${identifier(id)}`);
  return { meta: { id, count: rows[0]!.count }, fields: [...types].map(([field, type]) => ({ id: field, type })) };
} // prettier-ignore

/** `_get_user_for_apikey`: what has a space in it is taken for a password of the web server, and forgotten. */
function userOf({ version, tokens = [] }: Site, { headers }: IncomingMessage): string {
  const key = (version === '2.9' && headers['x-ckan-api-key']) || (headers.authorization ?? '');
  return tokens.includes(String(key)) && !String(key).includes(' ') ? 'petugas' : '';
}

/** Of a parameter that comes twice, a list. */
const mixed = (params: URLSearchParams): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );

/** CKAN's own sentences are translated; what PostgreSQL and the validators of the DataStore say is not. */
function inIndonesian(error: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const message = error['message'];
  if (typeof message !== 'string') return error;
  return { ...error, message: message.replace('Access denied', 'Akses ditolak').replace('Not found', 'Tidak ditemukan') }; // prettier-ignore
}
