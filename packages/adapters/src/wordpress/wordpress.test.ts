import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@guyub/core';
import { parseMapping } from '../mapping/index.ts';
import { call, ten } from '../fixtures/people.fixture.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import type { Post } from './alumni.fixture.ts';
import { wordpress } from './index.ts';
import { site, type Reply } from './site.fixture.ts';

const mapping = parseMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'meta.bersedia' },
      fields: { id: 'id', name: 'title', skills: 'terms.kejuruan', updatedAt: 'modified' },
    },
  },
});
const graduate = (post_title: string, kejuruan: readonly string[], more: Partial<Post> = {}): Post => ({
  post_type: 'blk_lulusan',
  post_title,
  meta: { bersedia: 'ya' },
  terms: { kejuruan },
  ...more,
});
const posts = [
  graduate("Ma'ruf Contoh", ['Menjahit dasar', 'Las']),
  graduate('Siti Contoh', ['Las']),
  graduate('Dewi Contoh', []),
];
const kejuruan = { names: ['Menjahit dasar', 'Las'], nests: true } as const;

/** What was asked: the list's name, and its parameters. */
const asked: (readonly [string, URLSearchParams])[] = [];
const over =
  (answer: (url: URL) => Reply): Fetch =>
  async (given) => {
    const url = new URL(given);
    asked.push([url.searchParams.get('rest_route')!.split('/').at(-1)!, url.searchParams]);
    const { status, headers, body } = answer(url);
    return new Response(JSON.stringify(body), { status, headers });
  };
const adapter = (all: readonly Post[] = posts, more: Partial<Parameters<typeof wordpress>[0]> = {}) => {
  asked.length = 0;
  return wordpress({
    url: 'https://blk.example.go.id',
    mapping,
    resources: { people: { type: 'lulusan' } },
    fetch: over(site(all, { kejuruan })),
    ...more,
  });
};
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

test('terms are looked up once, and only those that posts have', async (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  const people = adapter();
  for (const times of [1, 2]) {
    const { items } = await people.list(ten, call);
    assert.deepEqual(items.map(({ skills }) => skills), [['Menjahit', 'Las'], ['Las'], []]);
    assert.equal(asked.filter(([name]) => name === 'kejuruan').length, 1, `after ${times}`);
  }
  assert.equal(asked.find(([name]) => name === 'kejuruan')?.[1].get('include'), '101,102');
  t.mock.timers.tick(300_001);
  await people.list(ten, call);
  assert.equal(asked.filter(([name]) => name === 'kejuruan').length, 2, 'after five minutes');
}); // prettier-ignore

test('what a list is kept to is looked up once', async () => {
  const people = adapter(posts, { resources: { people: { type: 'lulusan', only: { kejuruan: 'las' } } } });
  for (const _ of [1, 2]) assert.deepEqual(names((await people.list(ten, call)).items), ['Ma’ruf Contoh', 'Siti Contoh']);
  assert.equal(asked.filter(([, params]) => params.has('slug')).length, 1);
}); // prettier-ignore

test('a term that is gone has no name, and is not asked for again', async () => {
  const people = adapter(posts, {
    fetch: over((url) =>
      url.searchParams.get('rest_route') === '/wp/v2/kejuruan'
        ? { status: 200, headers: {}, body: [] }
        : site(posts, { kejuruan })(url),
    ),
  });
  for (const _ of [1, 2]) assert.deepEqual((await people.list(ten, call)).items[1]?.skills, []);
  assert.equal(asked.filter(([name]) => name === 'kejuruan').length, 1);
});

test('terms come in pages as the site cuts them, counted or not', async () => {
  const many = { names: Array.from({ length: 130 }, (_, i) => `Kursus ${i}`) };
  for (const counted of [true, false]) {
    const people = adapter([graduate('Siti Contoh', ['Kursus 129']), graduate('Dewi Contoh', ['Kursus 7'])], {
      fetch: over((url) => {
        const isTerms = url.searchParams.get('rest_route') === '/wp/v2/kejuruan' && url.searchParams.has('page');
        if (isTerms) url.searchParams.set('per_page', '50');
        const reply = site([graduate('Siti Contoh', ['Kursus 129']), graduate('Dewi Contoh', ['Kursus 7'])], { kejuruan: many })(url);
        return isTerms ? { ...reply, headers: counted ? { 'x-wp-totalpages': '3' } : {} } : reply;
      }),
    });
    const where = { op: 'eq', field: 'skills', value: 'Kursus 129' } as const;
    assert.deepEqual(names((await people.list({ ...ten, where }, call)).items), ['Siti Contoh']);
    const asks = asked.filter(([name, params]) => name === 'kejuruan' && params.has('page'));
    assert.equal(asks.length, counted ? 3 : 4);
  }
}); // prettier-ignore

test('of more than a thousand terms none is asked for by its name, and who fits is still found', async () => {
  const many = { names: Array.from({ length: 1001 }, (_, i) => `Kursus ${i}`) };
  const [one] = [graduate('Siti Contoh', ['Kursus 1000']), graduate('Dewi Contoh', ['Kursus 7'])];
  const people = adapter(posts, { fetch: over(site([one, graduate('Dewi Contoh', ['Kursus 7'])], { kejuruan: many })) });
  const where = { op: 'eq', field: 'skills', value: 'Kursus 1000' } as const;
  for (const _ of [1, 2]) assert.deepEqual(names((await people.list({ ...ten, where }, call)).items), ['Siti Contoh']);
  assert.equal(asked.filter(([, params]) => params.has('page') && !params.has('order')).length, 10);
  assert.ok(asked.every(([, params]) => !params.has('kejuruan')));
}); // prettier-ignore

test('what stands under a password, and what is not published, is left out', async () => {
  const all = [
    graduate('Dengan Sandi', [], { post_password: 'buka' }),
    graduate('Siti Contoh', []),
    graduate('Belum Terbit', [], { post_status: 'private' }),
  ];
  assert.deepEqual(names((await adapter(all).list(ten, call)).items), ['Siti Contoh']);
});

test('an excerpt under a password closes the post as its text does, and texts have WordPress’s own names, too', async () => {
  const post = (id: number, excerpt: object) => ({ id, status: 'publish', title: { rendered: 'Siti &amp; Dewi' }, excerpt, date_gmt: '2025-03-01T00:00:00', meta: { bersedia: 'ya' } });
  const named = { id: 'id', name: 'title.rendered', updatedAt: 'date_gmt' };
  const own = parseMapping({ ...mapping, resources: { people: { consents: { publication: 'meta.bersedia' }, fields: named } } });
  const body = [post(1, { protected: true }), post(2, { protected: false })];
  const { items } = await adapter([], { mapping: own, fetch: over(() => ({ status: 200, headers: { 'x-wp-totalpages': '1' }, body })) }).list(ten, call);
  assert.deepEqual(items.map(({ id, name, updatedAt }) => [id, name, updatedAt]), [['2', 'Siti & Dewi', '2025-03-01T00:00:00Z']]);
}); // prettier-ignore

test('one record is asked for by its number among what is published', async () => {
  const people = adapter();
  assert.equal((await people.get('people', '12', call)).value.name, 'Siti Contoh');
  assert.equal(asked[0]?.[1].get('include'), '12');
  await assert.rejects(people.get('people', '99', call), { code: 'not-found' });
  asked.length = 0;
  await assert.rejects(people.get('people', 'siti', call), { code: 'not-found' });
  assert.deepEqual(asked, []);
});

test('a meta that WordPress writes as an empty list, or not at all, says nothing', async () => {
  const { items } = await adapter([graduate('Siti Contoh', [], { meta: [] as never })]).list(ten, call);
  assert.deepEqual(items, []);
});

test('a password goes as Basic, over https or within this machine, and never from a page', async (t) => {
  const auth = { user: 'petugas', applicationPassword: 'abcd efgh ïjkl' };
  let sent: RequestInit | undefined;
  const fetch: Fetch = async (_, init) => {
    sent = init;
    return Response.json([]);
  };
  for (const url of ['https://blk.example.go.id', 'http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:80']) {
    await adapter(posts, { url, auth, fetch, userAgent: 'guyub' }).list(ten, call);
    const headers = new Headers(sent?.headers);
    assert.equal(Buffer.from(headers.get('authorization')!.replace('Basic ', ''), 'base64').toString(), 'petugas:abcd efgh ïjkl');
    assert.equal(headers.get('user-agent'), 'guyub');
  }
  const refused = (url: string, message: RegExp) =>
    assert.throws(() => adapter(posts, { url, auth }), (error: Error) => {
      assert.ok(!error.message.includes('abcd'));
      return message.test(error.message);
    });
  refused('http://blk.example.go.id', /over https only/);
  refused('http://127.0.0.1.example.go.id', /over https only/);
  Object.assign(globalThis, { document: {} });
  t.after(() => Reflect.deleteProperty(globalThis, 'document'));
  refused('https://blk.example.go.id', /cannot be used in a page/);
  refused('https://petugas:abcd@blk.example.go.id', /must not hold a password/);
}); // prettier-ignore

test('options that cannot be meant so are refused with what to do', () => {
  for (const [resources, message] of [
    [{ people: { type: 'users' } }, /Accounts are never read/],
    // WordPress takes either for the same.
    [{ people: { type: 'Users' } }, /Accounts are never read/],
    [{ people: { type: 'lulusan', only: { users: 'admin' } } }, /names "users", which WordPress cannot/],
    [{ people: { type: 'lulusan/7' } }, /rest_base/],
    [{ jobs: { type: 'posts' } }, /jobs is not in the mapping/],
    [{ people: { type: 'lulusan', only: { 'a b': 'c' } } }, /cannot be asked for/],
  ] as const)
    assert.throws(() => adapter(posts, { resources }), { code: 'invalid', message });
});

test('through a client the course is asked for by its number, and the rest is core’s', async () => {
  const client = createClient({ adapter: adapter(), retries: 0 });
  const { items } = await client.list('people', { refine: { skills: ['Menjahit'] }, page: { size: 5 } });
  assert.deepEqual(names(items), ['Ma’ruf Contoh']);
  assert.equal(asked.find(([name]) => name === 'lulusan')?.[1].get('kejuruan'), '101');
}); // prettier-ignore
