import type { Answer } from '../fixtures/listening.fixture.ts';
import { mapping } from '../fixtures/people.fixture.ts';
import { origin } from '../fixtures/told-backend.fixture.ts';
import { postgrest } from './index.ts';

/** Pages of `limit` and `offset`, cut at `most` without a word. */
export const table =
  (rows: readonly object[], most = Infinity, headers: Record<string, string> = {}): Answer =>
  (request, response) => {
    const { searchParams } = new URL(request.url ?? '', origin);
    const [limit, offset] = [Number(searchParams.get('limit')), Number(searchParams.get('offset'))];
    const page = rows.slice(offset, offset + Math.min(limit, most));
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(page));
  };
/** As PostgREST says that something went wrong, with words that must not be repeated. */
export const failing =
  (status: number, code: string): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(
      JSON.stringify({
        code,
        details: 'Failing row contains (7, rahasia, 3527014107900001).',
        hint: null,
        message: 'column lulusan.rahasia does not exist',
      }),
    );

export const adapter = (more: object = {}, others: object = {}) =>
  postgrest({ url: origin, mapping, resources: { people: { table: 'lulusan', ...more } }, ...others });
