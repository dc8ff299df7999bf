import { GuyubError, type Capabilities, type FieldOp, type PublishedRecords } from '@guyub/core/adapter';
import { isAsWritten, mappedFields, type MappedResource, type Mapping } from '../mapping/index.ts';

/** What the owner of a backend says that it can do. What is not named here core does. */
export interface ForeignAbilities {
  /** Field → column, for conditions that the backend is to apply. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Field → column, for orders that the backend is to make. */
  readonly sort?: Readonly<Record<string, string>>;
  /** true: the backend's own search picks the rows, among which core finds by what is shown. Without it core reads all rows. */
  readonly search?: boolean;
}

/** One list of a backend, and what all backends have to know of it. */
export interface ForeignSource {
  readonly resource: MappedResource;
  readonly mapping: Mapping;
  readonly fields: readonly string[];
  readonly filters: ReadonlyMap<string, string>;
  readonly sort: ReadonlyMap<string, string>;
  /** Most rows that a request may ask for. */
  readonly max: number;
  /** Nobody is left out for want of a yes, so the backend's count is near. */
  readonly counted: boolean;
}

/**
 * @param counts whether the backend says how many rows there are
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function foreignSource(
  adapter: string,
  mapping: Mapping,
  resource: MappedResource,
  abilities: ForeignAbilities,
  { max, counts }: { readonly max: number; readonly counts: boolean },
): ForeignSource {
  const fields = mappedFields(mapping, resource);
  if (fields.length === 0)
    throw invalid(adapter, resource, 'is not in the mapping; add it there, or leave it out here.');
  for (const option of ['filters', 'sort'] as const)
    for (const field of Object.keys(abilities[option] ?? {})) {
      const at = `${resource}.${option}.${field}`;
      if (!fields.includes(field)) throw invalid(adapter, at, 'is not a field of the mapping.');
      if (!isAsWritten(mapping, resource, field))
        throw invalid(
          adapter,
          at,
          'is not given as the backend writes it, so the backend would be asked in our words. Map it `as: "text"`, or leave it to core.',
        );
    }
  const { consents } = mapping.resources[resource] ?? {};
  return {
    resource,
    mapping,
    fields,
    filters: new Map(Object.entries(abilities.filters ?? {})),
    sort: new Map(Object.entries(abilities.sort ?? {})),
    max,
    counted:
      counts &&
      (!consents || (typeof consents.publication === 'object' && 'declared' in consents.publication)),
  };
}

export const invalid = (adapter: string, at: string, what: string): GuyubError =>
  new GuyubError('invalid', `${adapter}: resources.${at} ${what}`, { adapter });

/**
 * Only what the owner declared is the backend's. An unknown parameter is ignored by most of them without a word, so
 * what is asked is also checked in the rows that come.
 *
 * @param ops what it can do with a field that was named for a condition
 */
export function foreignCapabilities<S extends ForeignSource>(
  sources: ReadonlyMap<string, S>,
  of: (source: S) => {
    readonly ops: (field: string) => readonly FieldOp[];
    readonly text: boolean;
    /** Conditions of which any may hold; absent: core applies those. */
    readonly or?: 'any';
  },
): Capabilities<PublishedRecords> {
  return Object.fromEntries(
    [...sources].map(([resource, source]) => {
      const { fields, filters, sort, max, counted } = source;
      const { ops, text, or = 'none' } = of(source);
      return [
        resource,
        {
          // It looks into columns that nobody is shown, too.
          text: text && 'narrows',
          rank: false,
          near: false,
          fields: Object.fromEntries(
            fields.map((field) => [
              field,
              { ops: filters.has(field) ? ops(field) : [], sort: sort.has(field), facet: false },
            ]),
          ),
          or,
          not: false,
          total: counted ? 'estimated' : 'none',
          maxPageSize: max,
        },
      ];
    }),
  );
}
