import type { PublishedPerson } from '@guyub/core';
// @ts-expect-error It has no types.
import List from 'list.js';
import { count, load } from './data.ts';

const people = await load();
const options = {
  valueNames: ['name', 'skills', 'place', 'offerings', 'business', 'cohorts'],
  item: '<article class="card"><h3 class="name"></h3><p class="skills"></p><p class="place"></p><p class="offerings"></p></article>',
  page: 20,
};
const values = people.map((person: PublishedPerson) => ({
  name: person.name,
  skills: person.skills.join(', '),
  place: person.subdistrict ?? '',
  offerings: person.offerings.join(', '),
  business: person.businessName ?? '',
  cohorts: person.cohorts.join(', '),
}));
const list = new (List as new (id: string, options: object, values: object[]) => ListJs)(
  'list',
  options,
  values,
);
const told = document.querySelector('#count')!;
list.on('updated', () => {
  told.textContent = count(list.matchingItems.length);
});

interface ListJs {
  readonly matchingItems: readonly object[];
  on(event: 'updated', heard: () => void): void;
}
