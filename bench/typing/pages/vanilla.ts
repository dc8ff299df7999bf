// The floor: what a careful person would write without libraries. The first twenty are shown.
import { card, count, load, searched } from './data.ts';

const people = await load();
const texts = people.map(searched);
const field = document.querySelector('input')!;
const list = document.querySelector('#list')!;

function show(): void {
  const wanted = field.value.toLowerCase().split(' ').filter(Boolean);
  const found = people.filter((_, n) => wanted.every((word) => texts[n]!.includes(word)));
  list.innerHTML = `<p>${count(found.length)}</p>${found.slice(0, 20).map(card).join('')}`;
}
field.addEventListener('input', show);
show();
