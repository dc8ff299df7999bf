import type { Mark, PublishedPerson } from '@guyub/core';
import type { html as Html } from 'lit';
import type { Telling } from '../person-card.ts';
import type { Shared } from './shared.ts';

/** Found by what it means, not by how it is written. */
const isByMeaning = ({ how }: Mark): boolean => how === 'meaning' || how === 'related';

/** How a card tells what was looked for. */
export function tell(
  { html, words }: Pick<Shared, 'html' | 'words'>,
  person: PublishedPerson,
  marks: readonly Mark[],
  text: string,
): Omit<Telling, 'distance'> {
  const of = (field: string, index: number) =>
    marks.filter((mark) => mark.field === field && mark.index === index);
  const [first] = marks;
  return {
    show(field, values, wrap = (value) => value) {
      if (!marks.some((mark) => mark.field === field)) return undefined;
      const shown = values.map((value, index) => ({ value, own: of(field, index) }));
      shown.sort((a, b) => Number(Boolean(b.own[0])) - Number(Boolean(a.own[0])));
      return shown.map(({ value, own }) => {
        const [before, after] = wrap('\n').split('\n');
        return own[0] ? html`${before}${marked(html, value, own)}${after}` : wrap(value);
      });
    },
    why: first && marks.every(isByMeaning) ? words().related(valueAt(person, first), text) : undefined,
  };
}

/** @param marks of this value, in order and apart */
function marked(html: typeof Html, value: string, marks: readonly Mark[]): readonly unknown[] {
  const parts = marks.flatMap((mark, index) => [
    value.slice(marks[index - 1]?.end ?? 0, mark.start),
    html`<mark class=${isByMeaning(mark) ? 'faint' : ''}>${value.slice(mark.start, mark.end)}</mark>`,
  ]);
  return [...parts, value.slice(marks.at(-1)?.end ?? 0)];
}

const valueAt = (person: PublishedPerson, { field, index }: Mark): string =>
  String([person[field as keyof PublishedPerson]].flat()[index] ?? '');
