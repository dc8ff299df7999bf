import type { Plain, Query } from '@guyub/core/adapter';
import { bySort } from '@guyub/core/order';

/**
 * Whether rows of another's database stand in the order that was asked for. Ids that are numbers there follow each other as numbers,
 * 9 before 10, and not as texts: among equals that is an order, too, and the same on every page.
 */
export function isInOrder(sort: NonNullable<Query['sort']>, rows: readonly Plain[]): boolean {
  const compare = bySort<Plain>(sort);
  const stand = (items: readonly Plain[]) =>
    items.every((item, i) => i === 0 || compare(items[i - 1]!, item) <= 0);
  return stand(rows) || stand(rows.map(withLongId));
}

/** As texts, numbers of one length stand as numbers do. */
const withLongId = (row: Plain): Plain =>
  /^\d+$/.test(String(row['id'])) ? { ...row, id: String(row['id']).padStart(64, '0') } : row;
