import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from '../../../demo/testing/browser.ts';
import { openZoo } from '../../../demo/testing/zoo/zoo.ts';
import { plugin } from '../../../packages/adapters/backends/wordpress/office.fixture.ts';
import { startWordPress } from '../../../packages/adapters/backends/wordpress/start.ts';
import { CONTACT, findTailor, followContact } from '../testing/visitor.ts';
import { wordpress } from './page.ts';

const WORDPRESS = '/usr/share/wordpress';
const zoo = await openZoo();
const sites = await startWordPress({
  types: {},
  posts: [],
  plugin: plugin + readFileSync(join(import.meta.dirname, 'plugin.php'), 'utf8'),
  planted: 'x',
});
after(async () => {
  await sites.stop();
  await zoo.close();
});
const site = sites.pretty;
const made = await fetch(`${site}/wp-json/contoh/v1/akun`, { method: 'POST' });
const passwords = (await made.json()) as Readonly<Record<string, string>>;

const source = 'snapshot:/guyub.json';
const transports = {
  'the tag and its script': `<script type="module" src="/guyub/guyub-snapshot.js"></script>\n<guyub-alumni-directory source="${source}" region="35.27">${CONTACT}</guyub-alumni-directory>`,
  'the mark': `<div data-guyub="alumni-directory" data-source="${source}" data-region="35.27">${CONTACT}</div>`,
  'the marked link': `<p>Butuh kue? ${CONTACT.replace('<a ', `<a data-guyub="hire-local" data-source="${source}" data-region="35.27" data-skill="kue" `)}</p>`,
};
const { 'the tag and its script': tag, 'the mark': mark, 'the marked link': link } = transports;

interface Post {
  readonly link: string;
  readonly status: string;
  readonly content: { readonly raw: string; readonly rendered: string };
}

/** As the block editor saves a Custom HTML block. */
async function save(role: string, html: string, status = 'publish'): Promise<{ status: number; post: Post }> {
  const answer = await fetch(`${site}/wp-json/wp/v2/posts`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${btoa(`contoh-${role}:${passwords[role]}`)}`,
    },
    body: JSON.stringify({
      title: 'Lulusan',
      status,
      content: `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
    }),
  });
  return { status: answer.status, post: (await answer.json()) as Post };
}
const saved = ({ post }: { readonly post: Post }) =>
  post.content.raw.replace('<!-- wp:html -->\n', '').replace('\n<!-- /wp:html -->', '');

/** What the office has beside WordPress: the folder of scripts, the file, and WordPress's own files. */
async function serve(page: Page): Promise<void> {
  await page.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const sent = zoo.files.get(pathname);
    const file = join(WORDPRESS, normalize(pathname));
    if (sent && pathname !== '/') {
      const type = pathname.endsWith('.json')
        ? 'application/json'
        : pathname.endsWith('.js')
          ? 'text/javascript'
          : 'text/html';
      return route.fulfill({ body: Buffer.from(sent.body), contentType: type });
    }
    if (/^\/wp-(includes|admin)\/.+\.(js|css|svg|png|gif|woff2?)$/.test(pathname) && existsSync(file))
      return route.fulfill({ path: file });
    return route.continue();
  });
}
async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await visit(zoo.browser, 'about:blank');
  await serve(page);
  await page.goto(address);
  return { page, complaints };
}

describe(`${wordpress.name}, the block editor`, () => {
  for (const role of ['administrator', 'editor'])
    test(`what an ${role} saves stays as it is, and is the directory`, async () => {
      for (const html of Object.values(transports)) assert.equal(saved(await save(role, html)), html);
      const { post } = await save(role, tag);
      const { page } = await open(post.link);
      await findTailor(page);
      await page.context().close();
    });

  for (const [role, status] of [
    ['author', 'publish'],
    ['contributor', 'pending'],
  ] as const)
    test(`what ${role === 'author' ? 'an' : 'a'} ${role} saves keeps marks and links, and of a tag the link`, async () => {
      assert.equal(saved(await save(role, mark, status)), mark);
      assert.equal(saved(await save(role, link, status)), link);
      const left = saved(await save(role, tag, status));
      assert.doesNotMatch(left, /guyub-|<script/);
      assert.ok(left.includes(CONTACT));
    });

  test('a subscriber saves nothing', async () => {
    const { status } = await save('subscriber', mark);
    assert.equal(status, 403);
  });

  test('an author’s mark is the directory for visitors, an author’s tag is its link', async () => {
    const { page, complaints } = await open((await save('author', mark)).post.link);
    await findTailor(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
    const other = await open((await save('author', tag)).post.link);
    await followContact(other.page);
    await other.page.context().close();
  });

  test('an author’s marked link is the button', async () => {
    const { page } = await open((await save('author', link)).post.link);
    await page.locator('guyub-hire-local').getByRole('button', { name: 'Hubungi BLK' }).waitFor();
    await page.context().close();
  });
});

describe(`${wordpress.name}, the classic editor`, () => {
  /** Writes it in Text, looks at it in Visual, and goes back. */
  async function roundTrip(page: Page, html: string): Promise<string> {
    const mode = (name: 'html' | 'tmce') =>
      page.evaluate((chosen) => {
        (globalThis as unknown as { switchEditors: { go(id: string, mode: string): void } }).switchEditors.go(
          'isi',
          chosen,
        );
      }, name);
    await mode('html');
    await page.locator('textarea#isi').fill(html);
    await mode('tmce');
    await page.frameLocator('#isi_ifr').locator('#tinymce[contenteditable=true]').waitFor();
    await mode('html');
    return page.locator('textarea#isi').inputValue();
  }

  test('through Visual and back marks and links stay; of a tag the link does', async () => {
    const { page } = await open(`${site}/?editor=1`);
    await page.waitForFunction(() =>
      Boolean(
        (globalThis as { tinymce?: { get(id: string): { initialized?: boolean } | null } }).tinymce?.get(
          'isi',
        )?.initialized,
      ),
    );
    const [marked, linked, tagged] = [
      await roundTrip(page, mark),
      await roundTrip(page, link),
      await roundTrip(page, tag),
    ];
    for (const attribute of [
      'data-guyub="alumni-directory"',
      `data-source="${source}"`,
      'data-region="35.27"',
      CONTACT,
    ])
      assert.ok(marked.includes(attribute), marked);
    for (const attribute of ['data-guyub="hire-local"', 'data-skill="kue"', 'href="/kontak"'])
      assert.ok(linked.includes(attribute), linked);
    assert.ok(tagged.includes(CONTACT), tagged);
    assert.doesNotMatch(tagged, /<guyub-/);
    await page.context().close();
    // What came out is still an element for visitors when an author saves it.
    const seen = await open((await save('author', marked)).post.link);
    await findTailor(seen.page);
    await seen.page.context().close();
  });
});
