// What a careful person would write without libraries: one script, one request, the same cards.
import { card, count, load } from '../typing/pages/data.ts';

const people = await load();
document.querySelector('#list')!.innerHTML =
  `<p>${count(people.length)}</p>${people.slice(0, 20).map(card).join('')}`;
