import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createClient, type Client } from '@guyub/core';
import type { Plain, PublishedRecords } from '@guyub/core/adapter';
import { call, ten } from '../../src/fixtures/people.fixture.ts';
import { rejected } from '../../src/fixtures/rejected.fixture.ts';
import { unseenOf } from '../../src/fixtures/unseen.fixture.ts';
import type { Fetch } from '../../src/shared/fetch-json.ts';
import { wordpress, type WordPressOptions } from '../../src/wordpress/index.ts';
import { nik, secret } from '../../src/wordpress/alumni.fixture.ts';
import { alumni, plugin, posts, unpublished, vacancies } from './office.fixture.ts';
import { startWordPress } from './start.ts';

const unseen = unseenOf(secret, nik);
const sites = await startWordPress({ types: {}, posts, plugin, planted: `${secret} ${nik}` });
after(() => sites.stop());
const auth = { user: 'petugas', applicationPassword: sites.passwords.pretty };

/** What the site was asked, and what it said. */
const sent: { readonly url: URL; readonly body: string }[] = [];
const heard: Fetch = async (url, init) => {
  const answer = await fetch(url, init);
  sent.push({ url: new URL(url), body: await answer.clone().text() });
  return answer;
};
/** A site that has trouble, of a kind that the plugin of this test knows. */
const troubled =
  (trouble: string): Fetch =>
  (url, init) =>
    fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'x-trouble': trouble } });

const people = (more: Partial<WordPressOptions> & { readonly fetch?: Fetch } = {}) =>
  wordpress({
    url: sites.pretty,
    mapping: alumni,
    resources: { people: { type: 'lulusan' } },
    fetch: heard,
    ...more,
  });
const jobs = (more: object) =>
  wordpress({
    url: sites.pretty,
    mapping: vacancies,
    resources: { jobs: { type: 'posts', ...more } },
    fetch: heard,
  });
const client = (adapter = people()) => createClient({ adapter, retries: 0, maxAgeMs: 0 });
async function everybody(over: Client<PublishedRecords>): Promise<PublishedRecords['people'][]> {
  const found: PublishedRecords['people'][] = [];
  for await (const person of over.all('people', {}, { limit: 1000 })) found.push(person);
  return found;
}
const raw = async (path: string, init: RequestInit = {}): Promise<readonly Plain[]> =>
  (await (await fetch(`${sites.pretty}/wp-json/wp/v2/${path}`, init)).json()) as readonly Plain[];

test('the plugin and the mapping of the guide give a directory', async () => {
  for (const url of [
    sites.pretty,
    sites.plain,
    `${sites.pretty}/wp-json`,
    `${sites.pretty}/wp-json/wp/v2/`,
  ]) {
    const all = await everybody(client(people({ url })));
    assert.equal(all.length, 122, url);
    const { id, ...first } = all.find(({ name }) => name.startsWith('Ma'))!;
    assert.match(id, /^\d+$/);
    assert.deepEqual(first, {
      name: 'Ma’ruf & Siti “Ani”',
      roles: [],
      skills: ['Menjahit', 'Tata boga'],
      subdistrict: 'Omben',
      region: 'kemendagri:35.27',
      cohorts: [],
      year: 2024,
      certified: false,
      hasBusiness: false,
      offerings: [],
      telephone: '+6281200000009',
      updatedAt: '2025-02-28T23:30:00Z',
    });
    assert.ok(!('telephone' in all.find(({ name }) => name === 'Dewi Contoh')!));
  }
});

test('with the guide’s plugin WordPress itself gives the number of nobody who did not agree', async () => {
  const [said] = await raw('lulusan?search=Dewi');
  assert.ok(!JSON.stringify(said).includes('0000-0001'));
  const [own] = await raw('lulusan?search=Siti');
  assert.match(JSON.stringify(own), /0812-0000-0009/);
});

test('nothing travels but what the mapping names, and accounts are never asked for', async () => {
  sent.length = 0;
  await everybody(client());
  const [post] = JSON.parse(sent[0]!.body) as Plain[];
  assert.deepEqual(post!['content'], { protected: false });
  assert.deepEqual(
    Object.keys(post!).toSorted(),
    ['content', 'id', 'kejuruan', 'meta', 'modified_gmt', 'status', 'title'],
  );
  assert.deepEqual(
    Object.keys(post!['meta'] as Plain).toSorted(),
    ['bersedia_ditampilkan', 'boleh_dihubungi', 'kecamatan', 'no_hp', 'tahun_lulus'],
  );
  for (const { url } of sent) assert.match(String(url.searchParams.get('rest_route')), /^\/wp\/v2\/(lulusan|kejuruan)$/);
}); // prettier-ignore

test('what is not published is not shown, with a password that may read it either', async () => {
  const any = `status=${unpublished.map(({ post_status }) => post_status).join(',')}&per_page=100`;
  const headers = { authorization: `Basic ${btoa(`petugas:${auth.applicationPassword}`)}` };
  assert.equal((await raw(`lulusan?${any}&context=edit`, { headers })).length, unpublished.length);
  const hidden = sites.query(
    `select id from pretty_posts where post_type = 'lulusan' and (post_status <> 'publish' or post_password <> '')`,
  );
  assert.equal(hidden.length, unpublished.length + 1);
  for (const adapter of [people(), people({ auth })]) {
    const shown = new Set((await everybody(client(adapter))).map(({ id }) => id));
    assert.equal(shown.size, 122);
    for (const id of hidden) {
      assert.ok(!shown.has(id));
      assert.equal((await rejected(adapter.get('people', id, call))).code, 'not-found');
    }
  }
});

test('a course is asked for by the number of its term', async () => {
  const over = client();
  for (const [skill, count] of [
    ['Las', 120],
    // The terms are called otherwise; the mapping reads them so.
    ['Menjahit', 2],
    ['Tata boga', 1],
  ] as const) {
    sent.length = 0;
    const { items } = await over.list('people', { refine: { skills: [skill] }, page: { size: 200 } });
    assert.equal(items.length, count);
    const asked = sent.filter(({ url }) => url.searchParams.get('rest_route') === '/wp/v2/lulusan');
    assert.match(String(asked[0]?.url.searchParams.get('kejuruan')), /^\d+$/);
    assert.equal((JSON.parse(asked[0]!.body) as Plain[]).length, Math.min(100, count === 2 ? 4 : count));
  }
  sent.length = 0;
  const { items } = await over.list('people', { refine: { skills: ['Tidak ada'] }, page: { size: 10 } });
  assert.deepEqual(items, []);
  assert.ok(sent.every(({ url }) => url.searchParams.get('rest_route') === '/wp/v2/kejuruan'));
});

test('a filter that WordPress ignores without a word is core’s', async () => {
  assert.equal((await raw('lulusan?kecamatan=Torjun&per_page=100')).length, 100);
  const { items } = await client().list('people', {
    where: { op: 'eq', field: 'subdistrict', value: 'Torjun' },
    page: { size: 100 },
  });
  assert.deepEqual(items.map(({ name }) => name), ['Dewi Contoh']);
}); // prettier-ignore

test('posts of a category are vacancies, with what stands below it; an unknown slug holds nobody', async () => {
  const titles = async (only: object) =>
    (await client(jobs({ only })).list('jobs', { page: { size: 10 } })).items.map(({ title }) => title).toSorted();
  assert.deepEqual(await titles({ categories: 'lowongan' }), ['Magang di Jepang', 'Penjahit & pemotong']);
  assert.deepEqual(await titles({ categories: 'luar-negeri' }), ['Magang di Jepang']);
  assert.deepEqual(await titles({ categories: 'tidak-ada' }), []);
  assert.deepEqual(await titles({ categories: 'lowongan', tags: 'menjahit' }), ['Penjahit & pemotong']);
  assert.equal((await titles({})).length, 4);
  const pages = jobs({ type: 'pages', only: { categories: 'lowongan' } });
  assert.match((await rejected(pages.list({ resource: 'jobs', page: { size: 10 } }, call))).message, /have no "categories"/);
  const news = await jobs({}).list({ resource: 'jobs', text: 'upacara', page: { size: 10 } }, call);
  const { id } = news.items.find(({ title }) => title === 'Berita dinas')!;
  const error = await rejected(jobs({ only: { categories: 'lowongan' } }).get('jobs', id, call));
  assert.equal(error.code, 'not-found');
}); // prettier-ignore

test('texts come without HTML, days in the office’s zone, fields of ACF where there are any', async () => {
  const { items } = await jobs({ only: { categories: 'lowongan' } }).list({ resource: 'jobs', page: { size: 10 } }, call);
  const [sewing, abroad] = items.map(({ id: _, ...own }) => own);
  assert.deepEqual(sewing, {
    kind: 'vacancy',
    title: 'Penjahit & pemotong',
    employer: 'CV Contoh',
    description: 'Rapi & teliti.\nGaji 2 jt',
    skill: 'Menjahit',
    openings: 1,
    subdistrict: 'Omben',
    region: 'kemendagri:35.27',
    filled: false,
    validThrough: '2098-12-31',
    postedOn: '2025-03-01',
    updatedAt: '2025-03-01T16:30:00Z',
  });
  assert.deepEqual([abroad?.employer, abroad?.validThrough], ['Dinas Contoh', '2099-12-31']);
}); // prettier-ignore

test('WordPress’s own search decides, where that is wanted', async () => {
  const search = wordpress({
    url: sites.plain,
    mapping: alumni,
    resources: { people: { type: 'lulusan', search: true } },
    fetch: heard,
  });
  sent.length = 0;
  const { items } = await search.list({ ...ten, text: '"dewi" -contoh' }, call);
  assert.deepEqual(items.map(({ name }) => name), ['Dewi Contoh']);
  assert.equal(sent[0]?.url.searchParams.get('search'), 'dewi contoh');
}); // prettier-ignore

test('pages of seven give everybody once, and a page past the end is empty', async () => {
  const found: string[] = [];
  const over = people();
  for (let after: string | null | undefined; after !== null;) {
    const page = await over.list({ resource: 'people', page: { size: 7, ...(after && { after: after as never }) } }, call);
    found.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  assert.deepEqual([found.length, new Set(found).size], [122, 122]);
  const late = people({ fetch: (url, init) => heard(url.replace('&page=1', '&page=99'), init) });
  sent.length = 0;
  assert.deepEqual(await late.list(ten, call), { items: [], next: null, total: null, facets: [] });
  assert.match(sent[0]!.body, /rest_post_invalid_page_number/);
}); // prettier-ignore

test('where a proxy takes the counts away, everybody still comes once', async () => {
  const proxied: Fetch = async (url, init) => {
    const answer = await heard(url, init);
    const headers = new Headers([...answer.headers].filter(([name]) => !/^x-wp-|^link$/.test(name)));
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
  };
  const all = await everybody(client(people({ fetch: proxied })));
  assert.deepEqual([all.length, new Set(all.map(({ id }) => id)).size], [122, 122]);
});

test('a site for members is read with an application password, and with no other', async () => {
  const fetch = troubled('members');
  assert.equal((await everybody(client(people({ auth, fetch })))).length, 122);
  for (const given of [undefined, { ...auth, applicationPassword: 'salah' }]) {
    const error = await rejected(people({ fetch, ...(given && { auth: given }) }).list(ten, call));
    assert.deepEqual([error.code, error.status], ['unauthenticated', 401]);
  }
});

/** What goes wrong on the real one, and its one result. */
for (const [what, more, code, status] of [
  ['REST for members only, said with 403', { fetch: troubled('members-403') }, 'forbidden', 403],
  ['REST switched off', { fetch: troubled('disabled') }, 'forbidden', 403],
  ['a firewall’s web page', { fetch: troubled('firewall') }, 'forbidden', 403],
  ['sent to sign in', { fetch: troubled('login') }, 'bad-response', 302],
  ['a plugin that prints in front of the list', { fetch: troubled('printing') }, 'bad-response', 200],
  ['a critical error', { fetch: troubled('fatal') }, 'unavailable', 500],
  ['a type that is not registered', { resources: { people: { type: 'alumni' } } }, 'not-found', 404],
  ['/wp-json/ with plain permalinks', { url: `${sites.plain}/wp-json` }, 'bad-response', 200],
] as const)
  test(`${what} is "${code}"`, async () => {
    const error = await rejected(people(more).list(ten, call));
    assert.deepEqual([error.code, error.status], [code, status]);
  });

test('a page of any origin may ask', async () => {
  const { headers } = await fetch(`${sites.plain}/?rest_route=/wp/v2/lulusan`, { headers: { origin: 'https://contoh.example' } });
  assert.equal(headers.get('access-control-allow-origin'), 'https://contoh.example');
}); // prettier-ignore

test('what was planted is in this WordPress, its headers and its failures, and nowhere outside', async (t) => {
  const printed: unknown[] = [];
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    t.mock.method(console, way, (...words: unknown[]) => void printed.push(words));
  for (const trouble of ['members', 'disabled', 'firewall', 'printing']) {
    const body = await (await troubled(trouble)(`${sites.pretty}/wp-json/wp/v2/lulusan`, {})).text();
    assert.ok(body.includes(secret) && body.includes(nik), trouble);
  }
  const answer = await fetch(`${sites.pretty}/wp-json/wp/v2/posts`);
  assert.ok(answer.headers.get('x-petugas')?.includes(nik));
  assert.ok((await answer.text()).includes(secret));
  const [held] = sites.query(
    `select count(*) from pretty_postmeta where meta_value in ('${nik}', '${secret}')`,
  );
  assert.ok(Number(held) > 100);

  const over = [client(), client(jobs({}))] as const;
  const all = await everybody(over[0]);
  unseen([all, await over[1].list('jobs', { page: { size: 10 } }), await over[0].get('people', all[0]!.id)]);
  for (const text of [secret, nik])
    assert.deepEqual((await over[0].list('people', { text, page: { size: 5 } })).items, []);
  unseen(printed);
});
