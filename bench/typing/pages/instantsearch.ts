import type { PublishedPerson } from '@guyub/core';
import instantsearch from 'instantsearch.js/es';
import hits from 'instantsearch.js/es/widgets/hits/hits';
import pagination from 'instantsearch.js/es/widgets/pagination/pagination';
import refinementList from 'instantsearch.js/es/widgets/refinement-list/refinement-list';
import searchBox from 'instantsearch.js/es/widgets/search-box/search-box';
import stats from 'instantsearch.js/es/widgets/stats/stats';
import { load, searched } from './data.ts';

const SIZE = 20;
const people = load().then((all) => all.map((person) => ({ person, text: searched(person) })));

interface Asked {
  readonly params?: { readonly query?: string; readonly page?: number };
}

/** A backend in the page itself: looks at every record, and counts the fields of training of those that match. */
async function answer({ params: { query = '', page = 0 } = {} }: Asked) {
  const wanted = query.toLowerCase();
  const found = (await people).filter(({ text }) => text.includes(wanted)).map(({ person }) => person);
  const skills: Record<string, number> = {};
  for (const person of found) for (const skill of person.skills) skills[skill] = (skills[skill] ?? 0) + 1;
  return {
    hits: found.slice(page * SIZE, (page + 1) * SIZE).map((person) => ({ ...person, objectID: person.id })),
    nbHits: found.length,
    nbPages: Math.ceil(found.length / SIZE),
    hitsPerPage: SIZE,
    page,
    query,
    params: '',
    processingTimeMS: 1,
    exhaustiveNbHits: true,
    facets: { skills },
  };
}

const search = instantsearch({
  indexName: 'people',
  searchClient: {
    search: async (asked: readonly Asked[]) => ({ results: await Promise.all(asked.map(answer)) }),
  } as never,
});
search.addWidgets([
  searchBox({ container: '#field' }),
  stats({ container: '#count' }),
  refinementList({ container: '#skills', attribute: 'skills' }),
  hits<PublishedPerson & Record<string, unknown>>({
    container: '#list',
    templates: {
      item: ({ name, skills, subdistrict, offerings }, { html }) =>
        html`<article class="card"><h3>${name}</h3><p>${skills.join(', ')} · ${subdistrict}</p><p>${offerings.join(', ')}</p></article>`,
    },
  }),
  pagination({ container: '#pages' }),
]);
search.start();
