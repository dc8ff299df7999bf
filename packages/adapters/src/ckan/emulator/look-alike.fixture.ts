import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plain } from '@guyub/core/adapter';

/** Most rows of an answer, whatever was asked. */
const MOST = 100;

/**
 * A program that only answers at CKAN's address, as at least one regency's does: a session for every visitor, ids of
 * version 1, no columns named, no condition, no order, and nothing else of the API.
 */
export async function startLookAlike(tables: Readonly<Record<string, readonly Plain[]>>) {
  const asked: string[] = [];
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    asked.push(request.url ?? '');
    const url = new URL(request.url ?? '', 'https://ckan.invalid');
    const cookie = { 'set-cookie': 'cookie-satudata_2024=0f9c; path=/; HttpOnly' };
    if (!url.pathname.endsWith('/api/3/action/datastore_search')) {
      response.writeHead(404, { ...cookie, 'content-type': 'text/html' }).end('<h1>404 Page Not Found</h1>');
      return;
    }
    const id = url.searchParams.get('resource_id') ?? '';
    const rows = tables[id] ?? [];
    const wished = Number(url.searchParams.get('limit'));
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const records = rows.slice(offset, offset + (wished > 0 ? Math.min(wished, MOST) : MOST));
    const result = { resource_id: id, records, total: String(rows.length) };
    response
      .writeHead(200, { ...cookie, 'content-type': 'application/json' })
      .end(JSON.stringify({ help: 'help_show', success: true, result }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
