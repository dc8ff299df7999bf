import type { Plain } from '@guyub/core/adapter';
import { fold } from '@guyub/core/text';
import type { IdScheme } from './ids.ts';

/** When two records of two members are one. Data, so that it can be read to those whom it is about. */
export interface SameRule {
  readonly resource: string;
  /**
   * All must be there and be equal, names without regard to case and accents. Of many, the members are asked by the first, so
   * it is nothing that should stand in their logs.
   */
  readonly fields: readonly [string, ...string[]];
  /** Why that is enough, in a sentence. */
  readonly because: string;
}

/** Careful on purpose: to show somebody twice is a small fault, to take two people for one is a grave one. */
export const sameRules: readonly SameRule[] = [
  {
    resource: 'people',
    fields: ['name', 'telephone'],
    because: 'A family may share a telephone, and many share a name; who has both in common is one person.',
  },
  {
    resource: 'people',
    fields: ['name', 'email'],
    because: 'A course may give one e-mail address for all; with the name it is one person.',
  },
  {
    resource: 'businesses',
    fields: ['nib'],
    because: 'A business licence number (NIB) is given once in the country.',
  },
  {
    resource: 'jobs',
    fields: ['applyUrl', 'title'],
    because: 'An employer who sends applicants for one title to one address has announced it twice.',
  },
  { resource: 'skills', fields: ['name'], because: 'A skill is its name; nobody is taken for another.' },
  { resource: 'regions', fields: ['id'], because: 'The id of a region is its code, the same everywhere.' },
];

/** The rules for a resource, and for ids that mean one record everywhere, that. */
export const rulesFor = (
  rules: readonly SameRule[],
  scheme: IdScheme,
  resource: string,
): readonly SameRule[] => [
  ...(scheme === 'shared'
    ? [{ resource, fields: ['id'] as const, because: 'The members say that an id means one record.' }]
    : []),
  ...rules.filter((rule) => rule.resource === resource),
];

/** Two offices write one name in two ways. */
const words: ReadonlySet<string> = new Set(['name', 'businessName', 'title']);

/** Of whom it is: equal keys are the same. undefined: something that the rule needs is not published. */
export function keyOf({ fields }: SameRule, row: Plain): string | undefined {
  const values = fields.map((field) => {
    const value = row[field];
    return typeof value === 'string' && words.has(field) ? fold(value) : value;
  });
  return values.every((value) => typeof value === 'string' && value !== '')
    ? JSON.stringify(values)
    : undefined;
}

/** A record, and the place of its member among the others. */
export interface Placed {
  readonly row: Plain;
  readonly place: number;
}

/**
 * The record of another member is shown instead: it is the same, and newer; of two as new, the first member's. Whole,
 * not field by field: what a newer record no longer has may have been withdrawn.
 */
export const isOutdone =
  (rules: readonly SameRule[], by: ReadonlyMap<string, readonly Placed[]>) =>
  ({ row, place }: Placed): boolean =>
    rules.some((rule) => {
      const key = keyOf(rule, row);
      return (
        key !== undefined && (by.get(keyIn(rule, key)) ?? []).some((other) => isNewer(other, { row, place }))
      );
    });

/** Records by the keys of all rules. */
export function byKeys(
  rules: readonly SameRule[],
  records: readonly Placed[],
): ReadonlyMap<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const rule of rules)
    for (const record of records) {
      const key = keyOf(rule, record.row);
      if (key === undefined) continue;
      const place = keyIn(rule, key);
      const there = found.get(place);
      if (there) there.push(record);
      else found.set(place, [record]);
    }
  return found;
}

const keyIn = ({ fields }: SameRule, key: string) => `${fields.join(' ')} ${key}`;

function isNewer(a: Placed, b: Placed): boolean {
  if (a.place === b.place) return false;
  const [then, now] = [changed(b.row), changed(a.row)];
  return now > then || (now === then && a.place < b.place);
}

const changed = ({ updatedAt }: Plain): number => Date.parse(String(updatedAt)) || -Infinity;
