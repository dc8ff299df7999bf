import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { count, person } from '../testing/visitor.ts';
import type { Zoo } from '../../../demo/testing/zoo/zoo.ts';
import type { Shown } from './app.ts';
import { Inspector } from './left-over.ts';
import { react } from './page.ts';

const ROUNDS = 50;

interface Mounted {
  readonly tag: string;
  readonly script: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What the element opens and asks meanwhile; it is taken away in the midst of it. */
  readonly use: (page: Page) => Promise<unknown>;
}

// Not the element itself: the test would be holding on to it.
const drawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => Boolean(document.querySelector(name)?.shadowRoot?.querySelector('section, button')),
    tag,
  );
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

export async function visits(zoo: Zoo): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/app.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  zoo.files.set('/app/app.js', { body: outputFiles[0]!.text });
  const source = zoo.gateway;
  const { link } = zoo.demo.coordinators.find(({ region }) => region === 'kemendagri:35.27')!;
  const elements: readonly Mounted[] = [
    {
      tag: 'guyub-alumni-directory',
      script: 'guyub',
      attributes: { source, region: '35.27', 'deep-link': '' },
      async use(page) {
        await count(page).waitFor();
        await page.getByRole('searchbox').fill('jahit');
        await person(page).click();
        await page.getByRole('dialog').getByRole('term').first().waitFor();
      },
    },
    {
      tag: 'guyub-provider',
      script: 'guyub',
      attributes: { source },
      use: () => Promise.resolve(),
    },
    {
      tag: 'guyub-hire-local',
      script: 'guyub-hire-local',
      attributes: { source, region: '15.07', skill: 'kue' },
      async use(page) {
        await page.locator('guyub-hire-local').getByRole('button').first().click();
        await page.getByRole('dialog').getByRole('button', { name: 'Minta penawaran' }).click();
        await page.getByLabel('Apa yang Anda butuhkan?').fill('Kue');
      },
    },
    {
      tag: 'guyub-showcase',
      script: 'guyub-showcase',
      // Cakes have pictures.
      attributes: { source, region: '15.07', skill: 'kue' },
      use: (page) => press(page, /^Lainnya tentang/),
    },
    {
      tag: 'guyub-job-board',
      script: 'guyub-job-board',
      attributes: { source, region: '35.27', post: '', 'deep-link': '' },
      use: (page) => page.getByRole('searchbox').fill('jahit'),
    },
    {
      tag: 'guyub-inbox',
      script: 'guyub-inbox',
      attributes: { source },
      use: (page) => press(page, 'Pesanan baru'),
    },
    {
      tag: 'guyub-ledger',
      script: 'guyub-ledger',
      attributes: {},
      use: (page) => drawn(page, 'guyub-ledger'),
    },
    {
      tag: 'guyub-fair-split',
      script: 'guyub-fair-split',
      attributes: {},
      use: (page) => page.locator('guyub-fair-split input').first().waitFor(),
    },
  ];

  describe(`${ROUNDS} times`, () => {
    for (const { tag, script, attributes, use } of elements)
      test(`${tag}: nothing is left`, async () => {
        const module = `<script type="module" src="/guyub/${script}.js"></script>`;
        const { page, complaints } = await zoo.open(react.page(module, zoo));
        await page.getByText('Beranda').waitFor();
        await page.waitForFunction((name) => Boolean(customElements.get(name)), tag);
        const inspector = await Inspector.of(page);
        const global = await inspector.global();
        if (tag === 'guyub-inbox') await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
        const show = (next: Shown | undefined) =>
          page.evaluate((shown) => {
            // Where the one before was is not where the next one is.
            if (shown) history.replaceState(null, '', location.pathname + location.hash);
            (globalThis as unknown as { show(next: unknown): void }).show(shown);
          }, next);
        /** React keeps what it took away until it draws again. */
        const forget = async () => {
          await page.waitForLoadState('networkidle');
          await show({ tag: 'aside', attributes: {} });
          await show(undefined);
        };
        const round = async (meanwhile?: (page: Page) => Promise<unknown>) => {
          await show({ tag, attributes });
          await meanwhile?.(page);
          await show(undefined);
        };
        const isDrawn = tag === 'guyub-provider' ? undefined : () => drawn(page, tag);
        const rounds = async (many: number) => {
          for (let i = 0; i < many; i++) await round(i % 3 === 0 ? undefined : i % 5 === 1 ? use : isDrawn);
        };
        await rounds(12);
        // What is loaded and kept once for the whole page is there after one that was left alone.
        await round(async () => {
          await use(page);
          await page.waitForLoadState('networkidle');
        });
        await forget();
        const before = await inspector.held();
        await rounds(ROUNDS);
        await forget();
        const until = Date.now() + 20_000;
        let alive = await inspector.alive(tag);
        for (; alive > 0 && Date.now() < until; alive = await inspector.alive(tag))
          await page.waitForTimeout(500);
        const after = await inspector.held();
        assert.equal(alive, 0, `${alive} elements are in memory`);
        assert.deepEqual(await inspector.global(), global);
        assert.ok(after.nodes <= before.nodes, `${before.nodes} nodes became ${after.nodes}`);
        assert.ok(
          after.listeners <= before.listeners,
          `${before.listeners} listeners became ${after.listeners}`,
        );
        assert.ok(
          after.documents <= before.documents,
          `${before.documents} documents became ${after.documents}`,
        );
        assert.deepEqual(complaints, []);
        await page.context().close();
      });
  });
}
