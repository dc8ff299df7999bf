import type { Plain, Scalar } from '@guyub/core/adapter';

/** `own`: each member's ids are its own, and ours begin with its name. `shared`: an id means one record in all of them. */
export type IdScheme = 'own' | 'shared';

const references: ReadonlySet<string> = new Set([
  'id',
  'personId',
  'businessId',
  'organisationId',
  'programmeId',
  'cohortId',
]);

/** The field holds an id that begins with a member's name. The id of a region is its code, everywhere the same. */
export const isNamed = (scheme: IdScheme, resource: string, field: string): boolean =>
  scheme === 'own' && resource !== 'regions' && references.has(field);

/** A member's record as ours. */
export const ours = (scheme: IdScheme, resource: string, member: string, row: Plain): Plain =>
  scheme === 'own' && resource !== 'regions'
    ? Object.fromEntries(
        Object.entries(row).map(([field, value]) => [
          field,
          references.has(field) ? named(member, value as string) : value,
        ]),
      )
    : row;

export const named = (member: string, id: string): string => `${member}-${id}`;

/** Which member an id belongs to, and the id there. Names have no hyphen, so the first one divides. */
export function divided(id: string): { readonly member: string; readonly own: string } | undefined {
  const at = id.indexOf('-');
  return at > 0 ? { member: id.slice(0, at), own: id.slice(at + 1) } : undefined;
}

/** A value as this member writes it; undefined: it belongs to another. */
export function theirs(member: string, value: Scalar): string | undefined {
  const parts = typeof value === 'string' ? divided(value) : undefined;
  return parts?.member === member ? parts.own : undefined;
}
