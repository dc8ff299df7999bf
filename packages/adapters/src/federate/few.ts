import type { Cursor, Page, Plain } from '@guyub/core/adapter';
import { PublishedRows } from '../shared/published-rows.ts';
import { ours } from './ids.ts';
import { frameOf, type Asking } from './asking.ts';
import { offered, type Member } from './members.ts';
import { gone } from './round.ts';
import { byKeys, isOutdone, type Placed } from './same.ts';
import { MOST_EMPTY } from './stream.ts';
import { toMember } from './to-member.ts';

/** Most rows of all members that are read to be asked in one place. */
const MOST_ROWS = 2_000;

/** The members together have so few that all of them can be read. */
export async function areFew({ round, members, query, scheme }: Asking): Promise<boolean> {
  const counts = await Promise.all(
    members.map(async (member) => {
      const { total, maxPageSize } = offered(member, query.resource)!;
      // Who does not count is read instead, as far as one page goes.
      const counts = total === 'exact' || total === 'at-least';
      const size = counts ? 1 : Math.max(1, Math.min(maxPageSize, member.rows));
      const asked = toMember(
        { ...frameOf(query), page: { size } },
        member.name,
        scheme,
        offered(member, query.resource)!,
      );
      const page = asked && (await round.list(member, asked));
      if (!page) return 0;
      const known = page.next === null ? page.items.length : Infinity;
      const count = page.total?.relation === 'exact' ? page.total.value : known;
      return count <= member.rows ? count : Infinity;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) <= MOST_ROWS;
}

/** Reads all, leaves out whom another has newer, and answers as one place would. */
export async function askFew(asking: Asking): Promise<Page<Plain>> {
  const { members, query, rules } = asking;
  const read = await Promise.all(members.map((member) => allOf(asking, member)));
  const records = read.flat();
  const isLess = members.length > 1 ? isOutdone(rules, byKeys(rules, records)) : () => false;
  const shown = records.filter((record) => !isLess(record)).map(({ row }) => row);
  return new PublishedRows('federate', { [query.resource]: shown }).list(query);
}

async function allOf({ round, query, scheme }: Asking, member: Member): Promise<readonly Placed[]> {
  const own = offered(member, query.resource)!;
  const rows = new Map<unknown, Plain>();
  let after: Cursor | undefined;
  for (let empty = 0; ;) {
    const asked = toMember(
      { ...frameOf(query), page: { size: Math.min(500, own.maxPageSize), ...(after && { after }) } },
      member.name,
      scheme,
      own,
    );
    const page = asked && (await round.list(member, asked));
    const before = rows.size;
    for (const row of page?.items ?? []) rows.set(row['id'], row);
    if (page?.items.length === 0) empty++;
    if (rows.size > MOST_ROWS || empty === MOST_EMPTY) round.fail(member, gone(member, 'bad-response'));
    if (round.missing.has(member)) return [];
    // Past its end a backend may begin again, or give the same once more.
    const ended = !page?.next || (rows.size === before && page.items.length > 0);
    if (ended) break;
    after = page.next;
  }
  return [...rows.values()].map((row) => ({
    row: ours(scheme, query.resource, member.name, row),
    place: member.place,
  }));
}
