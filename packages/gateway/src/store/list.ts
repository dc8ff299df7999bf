import { queryKey, type Page, type Query } from '@guyub/core';
import type { Kysely } from 'kysely';
import { all, filter, published, refinements } from './conditions.ts';
import { Known } from './known.ts';
import { refuseUnstorable, type Listing } from './query.ts';
import { rankedPage } from './ranked-page.ts';
import type { Database, Plain, Table } from './schema.ts';
import { spotsOf, within, type Spot } from './search/distance.ts';
import { readingOf, type Reading } from './search/reading.ts';
import { factsOf, meant, understand, type Understood } from './search/understand.ts';
import { WordsOf, type Words } from './search/words.ts';
import { sortedPage } from './sorted-page.ts';
import { countedOf, type Total } from './totals.ts';

/** A question, and when it is asked. */
export interface Asked {
  readonly table: Table;
  readonly query: Query;
  /** ISO instant of the full hour: by the clock alone, nothing begins or ends within it. */
  readonly hour: string;
  /** Of the last change. */
  readonly revision: number;
}

/**
 * Answers as core's `evaluate` does over the published records, and remembers what costs more than the page itself as
 * long as nothing changes.
 *
 * @throws GuyubError `unsupported`, `invalid` or `stale-cursor`
 */
export function createLists(db: Kysely<Database>): (asked: Asked) => Promise<Page<Plain>> {
  const totals = new Known<Total>(2000);
  const understood = new Known<Understood>(500);
  const facts = new Known<boolean>(20_000);
  const spots = new Known<readonly Spot[]>(20);
  const words = new WordsOf();

  /** @param frame of the question, as a key */
  async function find(text: string, known: Words, reading: Reading, frame: string, stamp: string) {
    const key = queryKey({ frame, text });
    const ready = understood.get(key, stamp);
    if (ready) return ready;
    const found = await understand(text, { reading, words: known, facts: factsOf(facts, frame, stamp) });
    understood.set(key, stamp, found);
    return found;
  }

  async function spotsIn(on: Kysely<Database>, table: Table, stamp: string) {
    const ready = spots.get(table.name, stamp);
    if (ready) return ready;
    const fresh = await spotsOf(on, table);
    spots.set(table.name, stamp, fresh);
    return fresh;
  }

  return async (asked) => {
    const { table, query, hour, revision } = asked;
    refuseUnstorable(query);
    const stamp = `${revision} ${hour}`;
    const { resource, where, near } = query;
    const radius = near?.withinKm === undefined ? undefined : near;
    const frame = all([
      published(table, hour),
      ...(where ? [filter(table, where)] : []),
      ...(near ? within(table, near) : []),
    ]);
    const refined = refinements(table, query);
    const listing: Listing = { table, query, hour, framed: frame, refined, found: undefined };
    const counted = countedOf(totals, query, stamp);
    if (query.sort?.length && !query.text) return sortedPage(db, listing, counted);

    return db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        const { text } = query;
        const known = text ? await words.get(transaction, resource, revision, hour.slice(0, 10)) : undefined;
        const reading = readingOf(transaction, table, frame, known?.size ?? 0);
        const frameKey = queryKey({ resource, where, radius });
        const found = text && known ? await find(text, known, reading, frameKey, stamp) : undefined;
        const whole: Listing = found ? { ...listing, framed: all([frame, meant(found)]), found } : listing;
        if (query.sort?.length) {
          await reading.free();
          return sortedPage(transaction, whole, counted);
        }
        const spotsThere = () => spotsIn(transaction, table, stamp);
        return rankedPage(transaction, whole, counted, { reading, spots: spotsThere });
      });
  };
}
