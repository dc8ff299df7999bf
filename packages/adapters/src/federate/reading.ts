import type { Plain, TextReport } from '@guyub/core/adapter';
import type { Stream } from './stream.ts';

/** How the text was understood, where it was understood best. */
export type Reading = Omit<TextReport, 'marks'>;

/**
 * Each member reads a text among its own people. Who has all the words as they were typed has what was meant; then
 * who has them with typing errors mended; then who has most of them. The others would only blur it, and are left out.
 */
export function bestReading(streams: readonly Stream[]): Reading {
  const found = streams.filter(({ first }) => first && first.items.length > 0);
  const best = Math.min(...found.map(rankOf));
  const among = found.filter((stream) => rankOf(stream) === best);
  const people = new Map<string | undefined, number>();
  for (const { first } of among)
    people.set(
      first?.text?.suggestion,
      (people.get(first?.text?.suggestion) ?? 0) + (first?.total?.value ?? 1),
    );
  const [most] = [...people].toSorted(([, a], [, b]) => b - a);
  const suggestion = most?.[0];
  for (const stream of found)
    if (rankOf(stream) !== best || stream.first?.text?.suggestion !== suggestion) stream.drop();
  return { ...(suggestion !== undefined && { suggestion }), relaxed: best >= 2 && best < Infinity };
}

const rankOf = ({ first }: Stream): number =>
  (first?.text?.relaxed ? 2 : 0) + (first?.text?.suggestion === undefined ? 0 : 1);

/** What a record is worth, measured the same for all members. Words were mended by who has them. */
export async function worthIn(text: string, resource: string): Promise<(row: Plain) => number> {
  const { match, readSearch, termsOf } = await import('@guyub/core/text');
  const search = readSearch(text, { has: () => false, hasPrefix: () => false, near: () => [] });
  return (row) => match(search, termsOf(resource, row)).worth;
}
