import type { SplitWords } from '../locales/split-words.ts';
import type { Draft } from './order-form.ts';

// Invented people.
const people: readonly (readonly string[])[] = [
  ['Aminah', '20', '30', '01/09/2026'],
  ['Budi', '35', '18', '03/10/2026'],
  ['Citra', '10', '12', '11/08/2026'],
  ['Dewi', '10', '20', '20/10/2026'],
  ['Eka', '50', '40', '10/10/2026'],
  ['Fitri', '28', '9', '20/09/2026'],
  ['Gita', '15', '45', '02/09/2026'],
];

/** An order of 120 uniforms among eight, one of them on leave. */
export const exampleDraft = ({
  columns,
  onLeave,
  exampleOrder,
  exampleCommunity,
  usualUnit,
}: SplitWords): Draft => ({
  community: exampleCommunity,
  order: exampleOrder,
  pieces: '120',
  unit: usualUnit,
  lot: '5',
  people: [
    [columns.name, columns.level, columns.capacity, columns.turn],
    ...people,
    ['Hana', '40', onLeave, '28/09/2026'],
  ]
    .map((row) => row.join('\t'))
    .join('\n'),
});
