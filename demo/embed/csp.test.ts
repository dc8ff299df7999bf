import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { elementNames, policyOf, scriptOf, writePolicy, type Embed, type Policy } from '@guyub/widgets/embed';
import type { Page } from 'playwright-core';
import { printed } from '../testing/printed.ts';
import { workshop } from '../../packages/widgets/src/ledger/ledger.fixture.ts';
import { openZoo } from '../testing/zoo/zoo.ts';

const zoo = await openZoo();
after(() => zoo.close());
const { gateway, site } = zoo;
zoo.files.set('/buku.json', { body: JSON.stringify(workshop()) });

/** What a visitor does with an element; it ends when all that was done. */
type Walk = (page: Page) => Promise<unknown>;
interface Case {
  readonly name: string;
  readonly embeds: readonly Embed[];
  readonly loader?: 'plain';
  readonly walk: Walk;
}

const find: Walk = async (page) => {
  await page.getByRole('searchbox').fill('jahit');
  await page.locator('mark').first().waitFor();
  await page.locator('.card .name').first().click();
  await page.getByRole('dialog').getByRole('term').first().waitFor();
};
const ask: Walk = async (page) => {
  await page.locator('guyub-hire-local').getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Minta penawaran' }).click();
  await page.getByLabel('Apa yang Anda butuhkan?').waitFor();
};
const show: Walk = async (page) => {
  await page.locator('guyub-showcase img').first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => {
    const picture = document.querySelector('guyub-showcase')!.shadowRoot!.querySelector('img');
    return Boolean(picture?.complete && picture.naturalWidth);
  });
  await page.getByRole('button', { name: 'Lainnya tentang Snack box rapat' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tampilkan kode QR' }).click();
  await dialog.locator('.qr').waitFor();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan kontak' }).click();
  assert.match((await download).suggestedFilename(), /\.vcf$/);
  assert.match((await printed(page, 'Cetak poster')).text, /Snack box/i);
};
const work: Walk = async (page) => {
  await page.getByRole('searchbox').waitFor();
  await page.locator('guyub-job-board').getByRole('button', { name: /jahit/i }).first().click();
  await page.getByRole('dialog').getByText('Uraian pekerjaan').waitFor();
};
const { link } = zoo.demo.coordinators.find(({ name }) => name.includes('Tanjung Jabung Timur'))!;
const enter: Walk = async (page) => {
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await page.getByText('Belum ada permintaan').waitFor();
};
const deal: Walk = async (page) => {
  await page.locator('#example').click();
  await page.locator('#print').waitFor();
};
const read: Walk = async (page) => {
  await page.getByRole('button', { name: 'Hitung ulang' }).click();
  await page
    .getByText(/Cocok: semua/)
    .first()
    .waitFor();
};

const directory = (source: string): Embed => ({
  element: 'alumni-directory',
  attributes: { source, region: '35.27' },
});
const button: Embed = {
  element: 'hire-local',
  attributes: { source: gateway, region: '15.07', skill: 'kue' },
};
const showcase: Embed = {
  element: 'showcase',
  attributes: { source: gateway, region: '15.07', skill: 'snack' },
};
const split: Embed = { element: 'fair-split', attributes: {} };
const cases: readonly Case[] = [
  { name: 'the directory over a gateway', embeds: [directory(gateway)], walk: find },
  { name: 'the directory over a file', embeds: [directory('snapshot:/guyub.json')], walk: find },
  { name: 'the directory over signed files', embeds: [directory(zoo.shards)], walk: find },
  { name: 'the button, its dialog and its form', embeds: [button], walk: ask },
  { name: 'the showcase, its codes, files and posters', embeds: [showcase], walk: show },
  {
    name: 'the job board',
    embeds: [{ element: 'job-board', attributes: { source: gateway, region: '35.27' } }],
    walk: work,
  },
  {
    name: 'the inbox of a coordinator',
    embeds: [{ element: 'inbox', attributes: { source: gateway } }],
    walk: enter,
  },
  { name: 'a share without a server', embeds: [split], walk: deal },
  {
    name: 'a book that anybody can check',
    embeds: [{ element: 'ledger', attributes: { src: '/buku.json' } }],
    walk: read,
  },
  {
    name: 'two of the scripts',
    embeds: [button, showcase],
    walk: async (page) => [await page.locator('guyub-showcase img').first().waitFor(), await ask(page)],
  },
  { name: 'the loader', embeds: [directory(gateway)], loader: 'plain', walk: find },
];

/** A page with nothing but these, under that policy. */
function pageOf({ embeds, loader }: Case, policy: Policy) {
  const scripts = loader
    ? '<script src="/guyub/guyub-loader.js"></script>'
    : [...new Set(embeds.map(scriptOf))]
        .map((name) => `<script type="module" src="/guyub/${name}"></script>`)
        .join('');
  const body = embeds
    .map(({ element, attributes }) => {
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<guyub-${element}${written.join('')}><a href="/kontak">Kontak</a></guyub-${element}>`;
    })
    .join('');
  return {
    headers: { 'Content-Security-Policy': `default-src 'none'; ${writePolicy(policy)}` },
    body: `<!doctype html><html lang="id"><head><title>Halaman</title>${scripts}</head><body>${body}</body></html>`,
  };
}

/**
 * The policy with one source less, for each. That scripts are looked at (`require-trusted-types-for`) forbids and allows
 * nothing, so nothing fails without it.
 */
function* lessOf(policy: Policy): Generator<readonly [name: string, policy: Policy]> {
  for (const [directive, sources] of Object.entries(policy)) {
    if (directive === 'require-trusted-types-for') continue;
    for (const source of sources) {
      const left = sources.filter((one) => one !== source);
      const none = directive === 'trusted-types' ? { [directive]: ["'none'"] } : {};
      const { [directive]: _, ...rest } = policy;
      yield [
        `${directive} ${source.replace(gateway, '(gateway)')}`,
        { ...rest, ...(left[0] ? { [directive]: left } : none) },
      ];
    }
  }
}

test('what is published is what is tried', () => {
  const guide = readFileSync(new URL('../../docs/guides/csp.md', import.meta.url), 'utf8');
  const places = { page: 'https://example.go.id/', scripts: '/guyub/' };
  for (const element of elementNames) {
    const tried = cases.find(({ embeds: [one, other] }) => one!.element === element && !other)!.embeds[0]!;
    const attributes = {
      ...tried.attributes,
      ...(tried.attributes['source'] && { source: 'https://guyub.example.go.id' }),
    };
    const line = writePolicy(policyOf([{ element, attributes }], places));
    assert.ok(guide.includes(`${`guyub-${element}`.padEnd(24)}${line}\n`), `${element}: ${line}`);
  }
});

for (const one of cases) {
  const policy = policyOf(one.embeds, {
    page: `${site}/halaman.html`,
    scripts: `${site}/guyub/`,
    ...(one.loader && { loader: one.loader }),
  });

  describe(one.name, () => {
    test('works under what is published, and nothing is violated', async () => {
      const { page, complaints } = await zoo.open(pageOf(one, policy));
      await one.walk(page);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });

    for (const [name, less] of lessOf(policy))
      test(`fails without ${name}`, async () => {
        const { page, complaints } = await zoo.open(pageOf(one, less));
        const [directive] = name.split(' ') as [string];
        // Whether it works is one thing; that the browser stops something is what is looked for.
        const done = one.walk(page).catch(() => {});
        assert.ok(await heard(complaints, directive), `${name} is not needed`);
        await page.context().close();
        await done;
      });
  });
}

/** Also a while after the walk has ended: what is stopped late is stopped. */
async function heard(complaints: readonly string[], directive: string): Promise<boolean> {
  const until = Date.now() + 30_000;
  const isHeard = () => complaints.some((text) => text.includes(directive));
  while (!isHeard() && Date.now() < until) await new Promise((resume) => setTimeout(resume, 50));
  return isHeard();
}
