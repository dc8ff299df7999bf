import type { Cursor, Plain } from '@guyub/core/adapter';
import { frameOf, type Asking } from './asking.ts';
import { ours } from './ids.ts';
import { offered, type Member } from './members.ts';
import { byKeys, isOutdone, keyOf, type Placed } from './same.ts';
import { toMember } from './to-member.ts';

/** Most pages of a member's records that may be the same as those of one page. */
const MOST_PAGES = 5;

/**
 * Which of these records another member has newer. Each says it of itself, whatever else is on the page: so nobody is
 * shown twice on two pages. Asked are those whose backend finds a record by the value.
 */
export async function outdone(
  asking: Asking,
  records: readonly (Placed & { readonly member: Member })[],
): Promise<(record: Placed) => boolean> {
  const { members, rules } = asking;
  const found = await Promise.all(
    members.flatMap((member) =>
      rules.map((rule) => {
        const [field] = rule.fields;
        const comparable = records.filter(
          ({ member: of, row }) => of !== member && keyOf(rule, row) !== undefined,
        );
        return having(
          asking,
          member,
          field,
          comparable.map(({ row }) => row[field] as string),
        );
      }),
    ),
  );
  return isOutdone(rules, byKeys(rules, found.flat()));
}

async function having(
  { round, query, scheme }: Asking,
  member: Member,
  field: string,
  values: readonly string[],
): Promise<readonly Placed[]> {
  const { resource } = query;
  const own = offered(member, resource)!;
  if (values.length === 0 || !own.fields[field]?.ops.includes('in')) return [];
  const { where, ...frame } = frameOf(query);
  const among = { op: 'in', field, values: [...new Set(values)] } as const;
  const page = { size: Math.min(100, own.maxPageSize) };
  const both = { op: 'and', of: where ? [among, where] : [among] } as const;
  const asked = toMember({ ...frame, where: both, page }, member.name, scheme, own);
  const rows: Plain[] = [];
  let after: Cursor | null | undefined;
  for (let pages = 0; asked && after !== null && pages < MOST_PAGES; pages++) {
    const found = await round.list(member, { ...asked, page: { ...page, ...(after && { after }) } });
    rows.push(...(found?.items ?? []));
    after = found?.next ?? null;
  }
  return rows.map((row) => ({ row: ours(scheme, resource, member.name, row), place: member.place }));
}
