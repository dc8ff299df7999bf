import type { Page, Plain, Query } from '@guyub/core/adapter';
import { hasEnded } from '@guyub/core/has-ended';
import { dayOf, InvertedRows, reportOf } from '@guyub/core/inverted';
import { paths, UPPER_REGIONS } from './format/manifest.ts';
import { fromJson } from './from-json.ts';
import type { Look } from './look.ts';

/** The records of a small resource. */
interface Rows {
  readonly asked: InvertedRows;
  readonly byId: ReadonlyMap<string, Plain>;
}

/** A page of a small resource, which is read whole, and how many were found. */
export function askRows(
  look: Look,
  query: Query,
  { from, day }: { readonly from: number; readonly day: number },
): Pick<Page<Plain>, 'items' | 'facets' | 'text'> & { readonly total: number } {
  const rows = rowsOf(look, query.resource, query.where);
  look.settle();
  const { asked } = rows!;
  const { order, facets, found } = asked.ask(query, day);
  const items = Array.from(order.subarray(from, from + query.page.size), (record) => asked.row(record));
  return {
    items,
    total: order.length,
    facets,
    ...(found && { text: reportOf(found, query.resource, items) }),
  };
}

export function rowWith(look: Look, resource: string, id: string): Plain | undefined {
  const rows = rowsOf(look, resource, undefined);
  look.settle();
  return rows!.byId.get(id);
}

export { dayOf };

function rowsOf(look: Look, resource: string, where: Query['where']): Rows | undefined {
  const file = resource === 'regions' && isUpper(where) ? UPPER_REGIONS : resource;
  return look.read(paths.resource(file), (content) => {
    const rows = (fromJson(content) as readonly unknown[])
      .map((row) => look.allow(resource, row))
      .filter((row) => !hasEnded(resource, row));
    return {
      asked: new InvertedRows(resource, rows),
      byId: new Map(rows.map((row) => [String(row['id']), row])),
    };
  });
}

/** Only provinces and regencies can be meant: their names must not cost a list of all sub-districts. */
function isUpper(where: Query['where']): boolean {
  if (where?.op === 'and') return where.of.some(isUpper);
  const values = where?.op === 'eq' ? [where.value] : where?.op === 'in' ? where.values : [];
  if (!where || !('field' in where) || values.length === 0) return false;
  if (where.field === 'level') return values.every((value) => value === 'province' || value === 'regency');
  return where.field === 'id' && values.every((value) => /^kemendagri:\d\d(\.\d\d)?$/.test(String(value)));
}
