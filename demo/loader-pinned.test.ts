import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { integrityOf } from '../scripts/cdn-manifest.mjs';
import {
  DIV,
  drawn,
  LEDGER,
  LINK,
  LOADER,
  ours,
  rest,
  stage,
  TAGS,
  times,
  told,
  type Stage,
} from './testing/loader-stage.ts';

let at: Stage;
before(async () => {
  at = await stage();
});
after(() => at?.close());
beforeEach(() => at.reset());

describe('pinned', () => {
  const english = '<guyub-ledger locale="en"><a href="/kontak">Kontak</a></guyub-ledger>';
  const pinned = (origin = '', manifest = at.scripts['manifest.json']!) =>
    `<script async src="${origin}/guyub/guyub-loader.js" crossorigin="anonymous"
      integrity="${integrityOf(at.scripts['guyub-loader.js']!)}" data-manifest="${integrityOf(manifest)}"></script>`;
  const listOf = () => JSON.parse(at.scripts['guyub-ledger.json']!) as Record<string, object>;
  const names = () => JSON.parse(at.scripts['manifest.json']!).files['guyub-ledger.js'].imports as string[];
  /** A list is one still, of the same. */
  const harm = (name: string) =>
    at.cdn.files.set(`/guyub/${name}`, {
      body: name.endsWith('.json') ? `${at.scripts[name]} ` : `globalThis.harmed = true;${at.scripts[name]}`,
    });
  const harmed = (page: Page) => page.evaluate(() => 'harmed' in globalThis);

  test('everything that fits runs, also from another origin, also its parts', async () => {
    const { page, asked, complaints } = await at.open(pinned(at.cdn.url), english + DIV + LINK);
    for (const tag of TAGS) await drawn(page, tag);
    const words = Object.keys(listOf()).find((name) => name.startsWith('ledger-words-en'))!;
    assert.equal(times(asked, words), 1);
    assert.equal(times(asked, 'manifest.json'), 1);
    assert.equal(new Set(asked).size, asked.length, 'nothing is loaded twice');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [what, change] of [
    ['the list', () => harm('manifest.json')],
    ['a script', () => harm('guyub-ledger.js')],
    ['what a script imports', () => harm(names()[0]!)],
    ['the list of parts', () => harm('guyub-ledger.json')],
  ] as const)
    test(`changed: ${what}. It is refused in one line, and the link stays`, async () => {
      change();
      await refused(pinned(at.cdn.url));
    });

  test('a script that the list does not have is refused as well', async () => {
    const { files } = JSON.parse(at.scripts['manifest.json']!);
    delete files['guyub-ledger.js'];
    const manifest = JSON.stringify({ files });
    at.cdn.files.set('/guyub/manifest.json', { body: manifest });
    await refused(pinned(at.cdn.url, manifest));
  });

  async function refused(head: string): Promise<void> {
    const { page, complaints } = await at.open(head, english);
    await told(page, complaints);
    assert.equal(ours(complaints).length, 1, complaints.join('\n'));
    assert.match(ours(complaints)[0]!, /What the page has there itself stays\.$/);
    assert.equal(await harmed(page), false);
    assert.ok(await page.getByRole('link', { name: 'Kontak' }).isVisible());
    await page.close();
  }

  test('changed: a part that is imported later. It does not run, at the second try neither', async () => {
    harm(Object.keys(listOf()).find((name) => name.startsWith('ledger-words-en'))!);
    const { page, complaints } = await at.open(pinned(at.cdn.url), english);
    await page.waitForFunction(() => customElements.get('guyub-ledger'));
    await told(page, complaints);
    // Asked for again, it would be fetched again.
    for (const language of ['id', 'en']) {
      await page.evaluate(
        (to) => document.querySelector('guyub-ledger')!.setAttribute('locale', to),
        language,
      );
      await rest(page);
    }
    assert.match(ours(complaints).join(), /ledger-words-en\S+ is missing, blocked or changed/);
    assert.equal(await harmed(page), false);
    await page.close();
  });

  test('beside a script of the page itself, whose parts are the affair of the page', async () => {
    const own = '<script type="module" src="/guyub/guyub-ledger.js"></script>';
    const { page, complaints } = await at.open(pinned(at.cdn.url) + own, DIV);
    await drawn(page, 'guyub-fair-split');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), english);
    await page.getByText('Ledger of turns').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('the same change runs where nothing is pinned', async () => {
    harm('guyub-ledger.js');
    const { page } = await at.open(
      `<script async src="${at.cdn.url}/guyub/guyub-loader.js"></script>`,
      LEDGER,
    );
    await drawn(page, 'guyub-ledger');
    assert.equal(await harmed(page), true);
    await page.close();
  });

  const strict =
    "default-src 'none'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; " +
    "trusted-types guyub-loader lit-html 'allow-duplicates'; ";
  const all = english + DIV + LINK;

  for (const [what, head, policy] of [
    ["script-src 'self'", () => LOADER, `${strict}script-src 'self'`],
    ["script-src 'self', pinned", pinned, `${strict}script-src 'self'`],
    ['a nonce', () => LOADER.replace('script ', 'script nonce="abc" '), `${strict}script-src 'nonce-abc'`],
    [
      'a nonce, pinned',
      () => pinned().replace('script ', 'script nonce="abc" '),
      `${strict}script-src 'nonce-abc' 'strict-dynamic'`,
    ],
    [
      'a hash and strict-dynamic, pinned',
      pinned,
      () => `${strict}script-src '${integrityOf(at.scripts['guyub-loader.js']!)}' 'strict-dynamic'`,
    ],
  ] as const)
    test(`under a strict policy: ${what}`, async () => {
      const rules = typeof policy === 'string' ? policy : policy();
      const { page, complaints } = await at.open(head(), all.replace('locale="en"', ''), { policy: rules });
      for (const tag of TAGS) await drawn(page, tag);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  test('a policy that does not name guyub-loader: one line, and the link stays', async () => {
    const policy = `${strict.replace('guyub-loader ', '')}script-src 'self'`;
    const { page, asked, complaints } = await at.open(LOADER, LEDGER, { policy });
    await told(page, complaints);
    assert.deepEqual(asked, ['guyub-loader.js']);
    assert.equal(ours(complaints).length, 1);
    assert.ok(await page.getByRole('link', { name: 'Kontak' }).isVisible());
    await page.close();
  });
});
