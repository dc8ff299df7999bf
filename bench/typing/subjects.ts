import type { PublishedPerson } from '@guyub/core';
import { bundle, shell } from '../browser.ts';
import { card, count } from './pages/data.ts';

/** One page that shows the people and lets them be searched. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly body: string;
  /** Its script, and where it is loaded from. */
  readonly entry: string;
  /** The search field. */
  readonly field: string;
  /** Holds the first person's name once it is there. */
  readonly card: string;
  /** Says things to screen readers; nobody sees it change. */
  readonly unseen?: string;
}

const input = '<input type="search" class="search">';

export const subjects = (people: readonly PublishedPerson[]): readonly Subject[] => [
  {
    name: 'vanilla, 20 shown',
    path: 'vanilla',
    body: `${input}<div id="list"></div>`,
    entry: 'typing/pages/vanilla.ts',
    field: 'input',
    card: '.card h3',
  },
  {
    name: 'guyub directory',
    path: 'guyub',
    body: '<guyub-alumni-directory source="snapshot:/guyub.json">Memuat…</guyub-alumni-directory>',
    entry: '../packages/widgets/src/cdn-snapshot.ts',
    field: '#text',
    card: '.card .name',
    unseen: '.spoken',
  },
  {
    name: 'list.js, 20 shown',
    path: 'list-js',
    body: `<div id="list">${input}<p id="count"></p><div class="list"></div></div>`,
    entry: 'typing/pages/list-js.ts',
    field: 'input',
    card: '.card h3',
  },
  {
    name: 'InstantSearch, 20 shown',
    path: 'instantsearch',
    body: '<div id="field"></div><div id="count"></div><div id="skills"></div><div id="list"></div><div id="pages"></div>',
    entry: 'typing/pages/instantsearch.ts',
    field: 'input[type=search]',
    card: '.card h3',
  },
  {
    name: 'Grid.js, 20 shown',
    path: 'grid-js',
    body: '<div id="list"></div>',
    entry: 'typing/pages/grid-js.ts',
    field: 'input',
    card: 'td.gridjs-td:not(.gridjs-message)',
  },
  {
    name: 'DataTables 3, 20 shown',
    path: 'datatables',
    body: '<table id="list"></table>',
    entry: 'typing/pages/datatables.ts',
    field: 'input',
    card: 'tbody td:not(.dt-empty)',
  },
  {
    name: 'server-rendered, all shown',
    path: 'server-rendered',
    body: `${input}<p id="count">${count(people.length)}</p>${people.map(card).join('')}`,
    entry: 'typing/pages/server-rendered.ts',
    field: 'input',
    card: '.card h3',
  },
];

/** All files of all pages, by address. */
export async function filesOf(
  all: readonly Subject[],
  people: readonly PublishedPerson[],
): Promise<Record<string, string>> {
  const files: Record<string, string> = {
    '/people.json': JSON.stringify(people),
    '/guyub.json': JSON.stringify({
      guyub: 1,
      asOf: new Date().toISOString(),
      region: 'kemendagri:35.27',
      records: { people },
    }),
  };
  for (const { path, body, entry } of all) {
    files[`/${path}.html`] = shell(`${body}<script type="module" src="/${path}.js"></script>`);
    Object.assign(files, await bundle(entry, path));
  }
  return files;
}
