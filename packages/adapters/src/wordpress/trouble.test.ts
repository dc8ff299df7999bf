import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import { defineMapping } from '../mapping/index.ts';
import { call, idsOf, ten } from '../fixtures/people.fixture.ts';
import { rejected } from '../fixtures/rejected.fixture.ts';
import { asked, origin, serve } from '../fixtures/told-backend.fixture.ts';
import { describeTroubles } from '../fixtures/troubles.fixture.ts';
import type { Post } from './alumni.fixture.ts';
import { wordpress, type WordPressResource } from './index.ts';
import { failed, site, type Reply } from './site.fixture.ts';

// What goes wrong, and its one result, as the README has it.
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: { declared: 'yes', because: 'formulir tahun 2024, disimpan di BLK' } },
      fields: { id: 'id', name: 'title', skills: 'terms.kejuruan', updatedAt: 'modified' },
    },
  },
});
const people = (more: Partial<WordPressResource> = {}) =>
  wordpress({ url: origin, mapping, resources: { people: { type: 'lulusan', ...more } } });
const graduates = (count: number): readonly Post[] =>
  Array.from({ length: count }, (_, i) => ({
    post_type: 'lulusan',
    post_title: `Orang ${'abcdefghij'[i % 10]}`,
    terms: { kejuruan: [i % 3 ? 'Las' : 'Bordir'] },
  }));
const kejuruan = { names: ['Las', 'Bordir'] };

const send = (response: ServerResponse, { status, headers, body }: Reply) =>
  void response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));
/** A site, of whose answers to lists of people `change` makes something else. */
const living =
  (count: number, change: (reply: Reply, url: URL) => Reply = (reply) => reply): Answer =>
  ({ url = '' }, response) => {
    const whole = new URL(url, origin);
    const reply = site(graduates(count), { kejuruan })(whole);
    send(response, whole.searchParams.get('rest_route') === '/wp/v2/lulusan' ? change(reply, whole) : reply);
  };
const page = (status: number, html: string, headers: Record<string, string> = {}): Answer =>
  (_, response) => void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(html); // prettier-ignore
const ids = (adapter = people()) => idsOf(adapter);
const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i + 11));

await describeTroubles('wordpress', {
  adapter: (url) => wordpress({ url, mapping, resources: { people: { type: 'lulusan' } } }),
  resource: 'people',
  row: (id, name, more) => ({ id, title: { rendered: name }, modified_gmt: '2025-03-01T00:00:00', ...more }),
  list: (rows, params) => {
    const [page, size] = [Number(params.get('page') ?? 1), Number(params.get('per_page') ?? 100)];
    return rows.slice((page - 1) * size, page * size);
  },
  filter: { where: { op: 'eq', field: 'id', value: '7' }, fits: (id) => id === 7 },
});

for (const [what, next, code, status] of [
  ['the site’s own words for members only', (_, r) => send(r, failed(401, 'rest_login_required')), 'unauthenticated', 401],
  ['a wrong application password', (_, r) => send(r, failed(401, 'incorrect_password')), 'unauthenticated', 401],
  ['REST closed by a plugin', (_, r) => send(r, failed(403, 'rest_disabled')), 'forbidden', 403],
  ['a firewall’s page', page(403, '<h1>Rahasia: Wordfence</h1>'), 'forbidden', 403],
  ['a type that is not there', (_, r) => send(r, failed(404, 'rest_no_route')), 'not-found', 404],
  ['a page size that a plugin forbids', (_, r) => send(r, failed(400, 'rest_invalid_param')), 'invalid', 400],
  ['no REST at all', page(404, '<h1>Rahasia</h1>'), 'not-found', 404],
  ['a page to sign in', page(200, '<form>Rahasia</form>'), 'bad-response', 200],
  ['a warning of PHP in front of the list', page(200, '<br /><b>Warning</b>: rahasia<br />[]'), 'bad-response', 200],
  ['half a body', page(200, '[{"id":1,"title":{"ren'), 'bad-response', 200],
  ['sent elsewhere, and in circles', page(301, '', { location: '/?rest_route=/wp/v2/lulusan' }), 'bad-response', 301],
  ['closed for maintenance', page(503, '<h1>Rahasia</h1>', { 'retry-after': '600' }), 'unavailable', 503],
  ['a database that is gone', page(500, '<h1>Error establishing a database connection: rahasia</h1>'), 'unavailable', 500],
  ['posts without an id', (_, r) => send(r, { status: 200, headers: {}, body: [{ judul: 'Rahasia' }] }), 'bad-response', undefined],
] as const satisfies readonly (readonly [string, Answer, string, number | undefined])[])
  test(`${what} is "${code}"`, async () => {
    serve(next);
    const error = await rejected(people().list(ten, call));
    assert.deepEqual([error.code, error.status], [code, status]);
    assert.equal(asked.length, 1);
    assert.equal(error.retryAfterMs, status === 503 ? 600_000 : undefined);
  }); // prettier-ignore

test('terms that cannot be looked up are said, and not left out', async () => {
  serve(({ url = '' }, response) =>
    url.includes('kejuruan&') ? send(response, failed(403, 'rest_disabled')) : living(3)({ url } as never, response),
  );
  assert.equal((await rejected(people().list(ten, call))).code, 'forbidden');
}); // prettier-ignore

test('a page past the end is an empty page', async () => {
  serve((_, response) => send(response, failed(400, 'rest_post_invalid_page_number')));
  const { items, next } = await people().list(ten, call);
  assert.deepEqual([items, next], [[], null]);
});

test('where the counts are taken away, the page past the end tells', async () => {
  for (const count of [1, 100, 200, 250]) {
    serve(living(count, (reply) => ({ ...reply, headers: {} })));
    assert.deepEqual(await ids(), numbers(count), `${count} posts`);
  }
});

test('pages that are not known: what there is comes once', async () => {
  const first = living(30, (reply) => ({ ...reply, headers: {} }));
  serve(({ url = '' }, response) =>
    first({ url: url.replace(/([?&])page=\d+/, '$1page=1') } as IncomingMessage, response),
  );
  assert.deepEqual(await ids(), numbers(30));
});

test('a page that WordPress shortens, because somebody may not read a post, is not the last', async () => {
  for (const counts of [true, false]) {
    serve(
      living(250, (reply) => ({
        ...reply,
        ...(reply.status === 200 && { body: (reply.body as object[]).slice(1) }),
        ...(!counts && { headers: {} }),
      })),
    );
    assert.equal((await ids()).length, 247);
  }
});

test('a filter that is ignored changes nothing: who does not fit is left out', async () => {
  serve(({ url = '' }, response) => {
    const open = url.includes('lulusan') ? url.replace(/&kejuruan=\d+/, '') : url;
    living(60)({ url: open } as IncomingMessage, response);
  });
  const where = { op: 'eq', field: 'skills', value: 'Bordir' } as const;
  const { items, total } = await people().list({ ...ten, where }, call);
  assert.match(asked.at(-1)?.url ?? '', /kejuruan/);
  assert.ok(asked.some(({ url = '' }) => /&kejuruan=102/.test(url)));
  assert.deepEqual(items.map(({ id }) => id), numbers(60).filter((_, i) => i % 3 === 0).slice(0, 10));
  assert.equal(total, null);
}); // prettier-ignore

test('a taxonomy that the type does not have would be ignored, so it is refused', async () => {
  serve(({ url = '' }, response) =>
    url.includes('categories&')
      ? send(response, { status: 200, headers: {}, body: [{ id: 5, name: 'Lowongan' }] })
      : living(3)({ url } as IncomingMessage, response),
  );
  const error = await rejected(people({ only: { categories: 'lowongan' } }).list(ten, call));
  assert.deepEqual([error.code, /have no "categories"/.test(error.message)], ['invalid', true]);
});

test('a clock that is wrong moves nobody: a day of tomorrow is kept as it is written', async () => {
  const post = { id: 7, title: { rendered: 'Siti' }, modified_gmt: '2099-01-01T00:00:00', kejuruan: [] };
  serve((_, response) => send(response, { status: 200, headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT' }, body: [post] }));
  assert.equal((await people().get('people', '7', call)).value.updatedAt, '2099-01-01T00:00:00Z');
}); // prettier-ignore
