import { reportOf, type Page } from '@guyub/core';
import type { Kysely } from 'kysely';
import { facetsOf } from './facets.ts';
import { publish } from './publish.ts';
import { cursorAfter, sortedStatement, type Listing } from './query.ts';
import type { Database, Plain } from './schema.ts';
import { totalOf, type Counted } from './totals.ts';

/** A page in the order that was asked for: one statement. */
export async function sortedPage(
  db: Kysely<Database>,
  listing: Listing,
  counted: Counted,
): Promise<Page<Plain>> {
  const { query, hour, found } = listing;
  const { rows } = await sortedStatement(listing, counted.most).execute(db);
  const { total, items, facets } = rows[0]!;
  const page = items.slice(0, query.page.size);
  const published = publish(query.resource, page, hour);
  return {
    items: published,
    next: items.length > page.length ? cursorAfter(query, page.at(-1)!) : null,
    total: totalOf(counted, total),
    facets: facetsOf(query, facets),
    ...(found && { text: reportOf(found, query.resource, published) }),
  };
}
