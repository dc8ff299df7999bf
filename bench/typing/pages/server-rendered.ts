// All cards stand in the page; the script hides those that do not match.
import { count } from './data.ts';

const field = document.querySelector('input')!;
const told = document.querySelector('#count')!;
const cards = [...document.querySelectorAll<HTMLElement>('.card')];
const texts = cards.map(({ textContent }) => textContent.toLowerCase());

field.addEventListener('input', () => {
  const wanted = field.value.toLowerCase();
  let shown = 0;
  for (const [n, one] of cards.entries()) {
    const matches = texts[n]!.includes(wanted);
    if (matches) shown++;
    if (one.hidden === matches) one.hidden = !matches;
  }
  told.textContent = count(shown);
});
