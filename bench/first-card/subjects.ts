import type { PublishedPerson } from '@guyub/core';
import { bundle, shell } from '../browser.ts';
import { pagefindFiles } from '../shards/pagefind.ts';
import { card, count } from '../typing/pages/data.ts';

/** One page whose first person is waited for. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** Holds the first person's name once it is there. */
  readonly card: string;
  /** What it is held against, with the aim; none: it is there to compare. */
  readonly rival?: { readonly name: string; readonly aim: number };
}

const PLAIN = 'server HTML, no script';
const HAND = 'hand-written, preloaded';

const rivals: readonly (Subject & {
  readonly body?: string;
  readonly entry?: string;
  readonly head?: string;
})[] = [
  { name: PLAIN, address: '/plain.html', card: '.card h3' },
  {
    name: HAND,
    address: '/hand-preloaded.html',
    card: '.card h3',
    head: '<link rel="preload" as="fetch" href="/people.json" crossorigin><link rel="modulepreload" href="/hand.js">',
    body: '<div id="list">Memuat…</div>',
    entry: 'first-card/hand.ts',
  },
  {
    name: 'hand-written',
    address: '/hand.html',
    card: '.card h3',
    body: '<div id="list">Memuat…</div>',
    entry: 'first-card/hand.ts',
  },
  {
    name: 'list.js',
    address: '/list-js.html',
    card: '.card h3',
    body: '<div id="list"><input type="search" class="search"><p id="count"></p><div class="list"></div></div>',
    entry: 'typing/pages/list-js.ts',
  },
  {
    name: 'InstantSearch.js',
    address: '/instantsearch.html',
    card: '.card h3',
    body: '<div id="field"></div><div id="count"></div><div id="skills"></div><div id="list"></div><div id="pages"></div>',
    entry: 'typing/pages/instantsearch.ts',
  },
  {
    name: 'DataTables 3',
    address: '/datatables.html',
    card: 'tbody td:not(.dt-empty)',
    body: '<table id="list"></table>',
    entry: 'typing/pages/datatables.ts',
  },
  {
    // It shows nobody before something is searched, so it is searched at once.
    name: 'Pagefind UI, "menjahit"',
    address: '/pagefind.html',
    card: '.pagefind-ui__result-link',
    body: '<div id="search"></div>',
    entry: 'first-card/pagefind-ui.ts',
  },
];

const ours: readonly Subject[] = [
  { name: 'guyub directory', address: '/guyub.html', card: '.card .name' },
  {
    name: 'guyub directory, inlined',
    address: '/guyub-inlined.html',
    card: '.card .name',
    rival: { name: HAND, aim: 1.05 },
  },
  {
    name: 'guyub page of the gateway',
    address: '/pages/alumni-directory',
    card: '.card .name',
    rival: { name: PLAIN, aim: 1.05 },
  },
];

export const subjects: readonly Subject[] = [...rivals, ...ours];

/** Pages of the rivals, by address. */
export async function rivalFiles(
  people: readonly PublishedPerson[],
): Promise<Record<string, string | Uint8Array>> {
  const files: Record<string, string | Uint8Array> = {
    '/people.json': JSON.stringify(people),
    '/plain.html': shell(`<p>${count(people.length)}</p>${people.slice(0, 20).map(card).join('')}`),
    ...(await pagefindFiles(people)),
  };
  for (const { address, head = '', body, entry } of rivals) {
    if (body === undefined || entry === undefined) continue;
    const script = entry.replace(/^.*\/|\.ts$/g, '');
    files[address] = shell(`${head}${body}<script type="module" src="/${script}.js"></script>`);
    Object.assign(files, await bundle(entry, script));
  }
  return files;
}
