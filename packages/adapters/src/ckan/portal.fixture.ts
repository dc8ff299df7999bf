import { listening, type Answer } from '../fixtures/listening.fixture.ts';
import { mapping } from '../fixtures/people.fixture.ts';
import { ckan, type CkanResource } from './index.ts';

let answer: Answer;
let looks: Answer | undefined;
/** What the portal was asked since it was last told how to answer; looks at the table are not counted. */
export const asked: string[] = [];
/** Tells a portal, one for each test file, how to answer from now on, and what to who only looks at the table. */
export const serve = (
  next: Answer,
  toLooks: Answer | undefined = envelope({ fields: columns, records: [] }),
) => {
  asked.length = 0;
  [answer, looks] = [next, toLooks];
};
const origin = await listening((request, response) => {
  const url = request.url ?? '';
  if (looks && /[?&]limit=0(?:&|$)/.test(url)) return looks(request, response);
  asked.push(url);
  answer(request, response);
});

export const columns = [
  ['_id', 'int'],
  ['id', 'int4'],
  ['nama', 'text'],
  ['kecamatan', 'text'],
  ['tahun', 'int4'],
].map(([id, type]) => ({ id, type }));

export const envelope =
  (result: unknown, more: object = {}): Answer =>
  (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ help: '', success: true, result, ...more }));

/** Pages of `limit` and `offset`, of the site's own most. */
export const pages =
  (rows: readonly object[], most = 32_000, total?: number): Answer =>
  (request, response) => {
    const { searchParams } = new URL(request.url ?? '', origin);
    const limit = Math.min(Number(searchParams.get('limit')), most);
    const offset = Number(searchParams.get('offset'));
    const result = { fields: columns, limit, offset, records: rows.slice(offset, offset + limit) };
    envelope({ ...result, ...(total !== undefined && { total }) })(request, response);
  };

export const failing =
  (status: number, error: object): Answer =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json;charset=utf-8' })
      .end(JSON.stringify({ help: '', success: false, error }));

export const adapter = (more: Partial<CkanResource> = {}, others: object = {}) =>
  ckan({ url: origin, mapping, resources: { people: { resourceId: '8de5', ...more } }, ...others });
