import { dayOf, MOST_IN_TURN, reportOf, type Page } from '@guyub/core';
import type { Kysely } from 'kysely';
import { facetsOf } from './facets.ts';
import { publish } from './publish.ts';
import { byIdsStatement, countStatement, type Answer, type Listing } from './query.ts';
import type { Database, Plain } from './schema.ts';
import { cursorAfter, positionOf } from './search/position.ts';
import { ranked, type Ranking } from './search/ranked.ts';
import { totalOf, type Counted, type Total } from './totals.ts';

/** A page in the order that the records themselves give: the nearest, what fits best, and who is in turn. */
export async function rankedPage(
  db: Kysely<Database>,
  listing: Listing,
  counted: Counted,
  { reading, spots }: Pick<Ranking, 'reading' | 'spots'>,
): Promise<Page<Plain>> {
  const { table, query, hour, refined, found } = listing;
  const after = positionOf(query);
  const day = after?.day ?? dayOf();
  const { hits, total, matching } = await ranked(
    {
      reading,
      spots,
      refined: refined.map(({ condition }) => condition),
      found,
      near: query.near,
      day,
      after,
      size: query.page.size + 1,
    },
    counted.isMany,
  );
  const page = hits.slice(0, query.page.size);
  const ids = page.map(({ hit }) => hit.id);
  const { rows } = await byIdsStatement(table, ids, hour).execute(db);
  const byId = new Map(rows.map((row) => [row['id'], row]));
  const inOrder = ids.flatMap((id): Plain[] => {
    const row = byId.get(id);
    return row ? [row] : [];
  });
  const items = publish(query.resource, inOrder, hour);

  const isFaceted = Boolean(query.facets?.length);
  let whole: Answer | undefined;
  if (isFaceted || (counted.most === Infinity && typeof total !== 'number')) {
    await reading.free();
    whole = (await countStatement(listing, counted.most).execute(db)).rows[0];
  }
  const totalHere = async (): Promise<Total> => {
    if (whole) return totalOf(counted, whole.total);
    if (typeof total === 'number') return counted.keep(total);
    if (counted.known) return counted.known;
    return counted.keep(total === 'many' ? undefined : await reading.count(matching, MOST_IN_TURN));
  };
  return {
    items,
    next: hits.length > page.length ? cursorAfter(query, page.at(-1)!, day) : null,
    total: await totalHere(),
    facets: facetsOf(query, whole?.facets ?? []),
    ...(found && { text: reportOf(found, query.resource, items) }),
  };
}
