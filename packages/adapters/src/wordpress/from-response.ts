import { GuyubError, type Plain } from '@guyub/core/adapter';
import { plainText } from '../mapping/plain-text.ts';
import type { ForeignAnswer } from '../shared/fetch-foreign.ts';
import type { Ask } from '../shared/foreign-adapter.ts';
import type { At, ForeignPage } from '../shared/gather.ts';
import { isPlain } from '../shared/plain.ts';
import { codeOf, countIn, listIn } from './list-in.ts';
import type { Source } from './sources.ts';
import type { Taxonomies } from './taxonomies.ts';

/** @throws GuyubError for an answer that is no list of posts, or not of those that were asked for */
export async function fromList(
  source: Source,
  answer: ForeignAnswer,
  at: At,
  known: Taxonomies,
  ask: Ask,
): Promise<ForeignPage> {
  if (codeOf(answer) === 'rest_post_invalid_page_number')
    return { rows: [], next: null, sure: true, total: undefined };
  const posts = listIn(answer);
  for (const taxonomy of source.only.keys())
    if (posts.some((post) => !Array.isArray(post[taxonomy])))
      throw new GuyubError(
        'invalid',
        `wordpress: posts of type "${source.type}" have no "${taxonomy}", so WordPress ignores it. Take it out of "only".`,
        { adapter: 'wordpress' },
      );
  const names = new Map<string, ReadonlyMap<number, string>>();
  for (const taxonomy of source.taxonomies)
    names.set(taxonomy, await known.names(taxonomy, posts.flatMap(idsIn(taxonomy)), ask));
  const page = Number(at ?? 1);
  const last = countIn(answer, 'x-wp-totalpages');
  // A proxy may have taken the counts away. Then the page past the end tells.
  const more = last === undefined ? posts.length > 0 : page < last;
  return {
    rows: posts.filter(isOpen).map((post) => rowOf(post, names)),
    next: more ? page + 1 : null,
    sure: last !== undefined || !more,
    total: countIn(answer, 'x-wp-total'),
  };
}

const idsIn =
  (taxonomy: string) =>
  (post: Plain): readonly number[] =>
    Array.isArray(post[taxonomy]) ? post[taxonomy].filter((id) => typeof id === 'number') : [];

/** Nobody is logged in to read it, and nobody needs a password; neither is sure where a password is used to ask. */
const isOpen = ({ status, content, excerpt }: Plain): boolean =>
  (status === undefined || status === 'publish') &&
  [content, excerpt].every((text) => !isPlain(text) || text['protected'] !== true);

/** A post as a mapping likes it: texts without HTML, moments in UTC, terms by their names. */
function rowOf(post: Plain, names: ReadonlyMap<string, ReadonlyMap<number, string>>): Plain {
  const row: Record<string, unknown> = { ...post };
  for (const [name, value] of Object.entries(post))
    if (isPlain(value) && typeof value['rendered'] === 'string')
      // Named as in WordPress's own answer, too.
      row[name] = row[`${name}.rendered`] = plainText(value['rendered']);
  for (const name of ['date', 'modified']) {
    const moment = post[`${name}_gmt`];
    if (typeof moment === 'string') row[name] = row[`${name}_gmt`] = `${moment}Z`;
  }
  row['terms'] = Object.fromEntries(
    [...names].map(([taxonomy, known]) => [
      taxonomy,
      idsIn(taxonomy)(post).flatMap((id) => known.get(id) || []),
    ]),
  );
  return row;
}
