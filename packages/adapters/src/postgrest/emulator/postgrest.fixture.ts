import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { askedBy, preferred, type Preferences } from './asked.fixture.ts';
import { identifier, literal } from './database.fixture.ts';
import { Refused, statusOf } from './refused.fixture.ts';
import { readRows, writeRows, type Answer, type As } from './rows.fixture.ts';
import { claimsIn } from './token.fixture.ts';

export interface ServerSettings {
  /** `db-max-rows`: more are cut off without a word. */
  readonly maxRows?: number;
  readonly secret?: string;
  /** As at Supabase: a gateway in front, which wants one of these. */
  readonly apikeys?: readonly string[];
}
interface Asking {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
export interface Postgrest {
  readonly origin: string;
  readonly asked: Asking[];
  stop(): Promise<void>;
}

const exposed = 'Content-Encoding, Content-Location, Content-Range, Content-Type, Date, Location, Server, Transfer-Encoding, Range-Unit'; // prettier-ignore

/** PostgREST over a real database: its grammar, roles, row policies, counts, ranges and errors. */
export async function startPostgrest(db: PGlite, settings: ServerSettings = {}): Promise<Postgrest> {
  const asked: Asking[] = [];
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    void text(request)
      .then((body) => {
        const { method = 'GET', url = '', headers } = request;
        if (method !== 'OPTIONS') asked.push({ method, url, headers, body });
        return answered(db, settings, { method, url, headers, body }, response);
      })
      .catch((error: unknown) => {
        response.writeHead(599).end(String(error));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answered(db: PGlite, settings: ServerSettings, request: Asking, response: ServerResponse): Promise<void> {
  const { method, headers } = request;
  if (headers.origin !== undefined) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', exposed);
  }
  if (method === 'OPTIONS') {
    response.setHeader('access-control-allow-methods', 'GET, POST, PATCH, PUT, DELETE, OPTIONS, HEAD');
    response.setHeader('access-control-allow-headers', `Authorization, ${headers['access-control-request-headers'] ?? ''}`);
    response.setHeader('access-control-max-age', '86400');
    return void response.writeHead(200).end();
  }
  let anonymous = true;
  try {
    const { apikeys, secret = 'rahasia-server' } = settings;
    if (apikeys && !apikeys.includes(String(headers['apikey'])))
      return sent(response, 401, { message: 'No API key found in request', hint: 'No `apikey` request header or url param was found.' });
    const claims = claimsIn(headers.authorization, secret);
    anonymous = claims.role === undefined || claims.role === 'anon';
    const as = asRole(db, claims.role ?? 'anon', claims);
    const prefer = preferred([headers['prefer']].flat().join(','));
    const answer = await rowsFor(db, as, request, prefer, settings.maxRows ?? Infinity);
    const single = headers.accept?.includes('application/vnd.pgrst.object+json') && answer.body !== '';
    const rows = single ? (JSON.parse(answer.body) as unknown[]) : [];
    if (single && rows.length !== 1)
      throw new Refused(406, 'PGRST116', 'Cannot coerce the result to a single JSON object', `The result contains ${rows.length} rows`);
    response.setHeader('content-range', answer.range);
    const applied = [...prefer].filter(([name]) => name !== 'max-affected' || prefer.get('handling') === 'strict');
    if (applied.length > 0) response.setHeader('preference-applied', applied.map((pair) => pair.join('=')).join(', '));
    if (answer.body === '') return void response.writeHead(answer.status).end();
    response.setHeader('content-type', single ? 'application/vnd.pgrst.object+json; charset=utf-8' : 'application/json; charset=utf-8');
    const body = single ? JSON.stringify(rows[0]) : answer.body;
    response.writeHead(answer.status).end(method === 'HEAD' ? undefined : body);
  } catch (error) {
    refused(response, error, anonymous);
  }
} // prettier-ignore

function rowsFor(db: PGlite, as: As, { method, url, headers, body }: Asking, prefer: Preferences, maxRows: number): Promise<Answer> {
  const { pathname, searchParams } = new URL(url, 'https://postgrest.invalid');
  const [, table = '', more] = pathname.replace(/^\/rest\/v1(?=\/)/, '').split('/').map(decodeURIComponent);
  const profile = headers['accept-profile'] ?? headers['content-profile'];
  if (profile !== undefined && profile !== 'public')
    throw new Refused(406, 'PGRST106', `Invalid schema: ${String(profile)}`, null, 'Only the following schemas are exposed: public');
  if (table === '' || more !== undefined) throw new Refused(404, 'PGRST125', 'Invalid path specified in request URL');
  const asked = askedBy(searchParams);
  if (method === 'GET' || method === 'HEAD')
    return readRows(db, as, table, asked, { prefer, range: headers.range, maxRows });
  if (method === 'POST' || method === 'PATCH') return writeRows(db, as, table, asked, { method, prefer, body });
  throw new Refused(405, 'PGRST117', `Unsupported HTTP method: ${method}`);
} // prettier-ignore

/** In a transaction, which an error undoes. */
const asRole =
  (db: PGlite, role: string, claims: object): As =>
  (run) =>
    db.transaction(async (tx: Transaction) => {
      await tx.exec(`set local role ${identifier(role)}`);
      await tx.query(`select set_config('request.jwt.claims', ${literal(JSON.stringify(claims))}, true)`);
      return run(tx);
    }) as never;

/** PostgreSQL's own words go out with their details, which may hold a whole row. */
function refused(response: ServerResponse, error: unknown, anonymous: boolean): void {
  if (error instanceof Refused) return sent(response, error.status, error.body);
  const { code, message, detail = null, hint = null } = error as Partial<Record<string, string>>;
  if (code === undefined) throw error;
  if (code === '42501' && anonymous) response.setHeader('www-authenticate', 'Bearer');
  sent(response, statusOf(code, anonymous), { code, details: detail, hint, message });
}

const sent = (response: ServerResponse, status: number, body: object): void =>
  void response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));
