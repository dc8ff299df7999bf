import type { PublishedPerson } from '@guyub/core';
import * as pagefind from 'pagefind';
import { openBrowser, serve, shell } from '../browser.ts';

export interface PagefindCost {
  /** Index, filters and the first 20 results; and the same with its script. */
  readonly bytes: readonly number[];
  readonly withScript: readonly number[];
  readonly requests: readonly number[];
}

interface Pagefind {
  filters(): Promise<unknown>;
  search(text: string): Promise<{ results: readonly { data(): Promise<unknown> }[] }>;
}

/** Index and scripts of Pagefind, by address. */
export async function pagefindFiles(people: Iterable<PublishedPerson>): Promise<Record<string, Uint8Array>> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error('Pagefind made no index.');
  for (const person of people) await index.addCustomRecord(recordOf(person));
  const { files } = await index.getFiles();
  await pagefind.close();
  return Object.fromEntries(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
}

/** What Pagefind's own script loads for the first results of a text, each in a browser that has nothing yet. */
export async function pagefindCost(
  people: Iterable<PublishedPerson>,
  texts: readonly string[],
): Promise<PagefindCost> {
  const site = await serve({ '/index.html': shell(''), ...(await pagefindFiles(people)) });
  const browser = await openBrowser();
  const cost = { bytes: [] as number[], withScript: [] as number[], requests: [] as number[] };
  for (const text of texts) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded = new Map<string, number>();
    page.on('response', (response) => {
      const size = Number(response.headers()['content-length'] ?? 0);
      loaded.set(new URL(response.url()).pathname, size);
    });
    await page.goto(`${site.origin}/index.html`);
    loaded.clear();
    await page.evaluate(async (wanted) => {
      const address = '/pagefind/pagefind.js';
      const { filters, search } = (await import(address)) as Pagefind;
      await filters();
      const { results } = await search(wanted);
      await Promise.all(results.slice(0, 20).map((result) => result.data()));
    }, text);
    const isScript = (path: string) => /\.js$|\/wasm\./.test(path);
    const sum = (keep: (path: string) => boolean) =>
      [...loaded].reduce((so, [path, size]) => so + (keep(path) ? size : 0), 0);
    cost.bytes.push(sum((path) => !isScript(path)));
    cost.withScript.push(sum(() => true));
    cost.requests.push(loaded.size);
    await context.close();
  }
  await browser.close();
  site.close();
  return cost;
}

const recordOf = ({
  id,
  name,
  skills,
  subdistrict,
  cohorts,
  businessName,
  offerings,
  region,
  certified,
}: PublishedPerson) => ({
  url: `/${id}/`,
  content: [name, ...skills, subdistrict, ...cohorts, businessName, ...offerings].filter(Boolean).join('. '),
  language: 'id',
  meta: { title: name },
  filters: {
    skills: [...skills],
    region: [region],
    subdistrict: [subdistrict ?? ''],
    certified: [String(certified)],
  },
});
