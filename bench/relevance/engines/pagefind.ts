import { fold, type PublishedPerson } from '@guyub/core';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, serve, shell, type Site } from '../../browser.ts';
import { textOf, type Engine, type Refine } from './engine.ts';

/** Its own index of language `id`, asked by its own script in a browser, where it runs. */
export function pagefindSearch(): Engine {
  let browser: Browser;
  let site: Site;
  let page: Page;
  return {
    name: 'Pagefind',
    async build(people) {
      const { index } = await pagefind.createIndex({ forceLanguage: 'id' });
      if (!index) throw new Error('Pagefind made no index.');
      for (const person of people) await index.addCustomRecord(recordOf(person));
      const { files } = await index.getFiles();
      await pagefind.close();
      site = await serve({
        '/index.html': shell(''),
        ...Object.fromEntries(files.map(({ path, content }) => [`/pagefind/${path}`, content])),
      });
      browser = await openBrowser();
      page = await browser.newPage();
      await page.goto(`${site.origin}/index.html`);
    },
    search: (text, refine, limit) =>
      page.evaluate(
        async ({ wanted, filters, most }) => {
          const address = '/pagefind/pagefind.js';
          const { search } = (await import(address)) as Pagefind;
          const { results } = await search(wanted, { filters });
          const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
          return found.map(({ url }) => url.replaceAll('/', ''));
        },
        { wanted: fold(text), filters: filtersOf(refine), most: limit },
      ),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

interface Pagefind {
  search(
    text: string,
    options: { filters: object },
  ): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

const recordOf = (person: PublishedPerson) => ({
  url: `/${person.id}/`,
  content: textOf(person),
  language: 'id',
  meta: { title: person.name },
  filters: {
    skills: [...person.skills],
    subdistrict: [person.subdistrict ?? ''],
    certified: [String(person.certified)],
    hasBusiness: [String(person.hasBusiness)],
    year: [String(person.year)],
  },
});

const filtersOf = (refine: Refine) =>
  Object.fromEntries(Object.entries(refine).map(([field, chosen]) => [field, { any: chosen.map(String) }]));
