import { publishedFields } from '@guyub/core/adapter';
import type { AnyResourceMapping, AnyRule, Mapping } from './mapping.ts';
import { pathsOf } from './mapped-paths.ts';
import type { MappedResource } from './shapes.ts';

/** Shown with a yes to this purpose alone. */
const behind: Readonly<Record<string, string>> = { telephone: 'contact', email: 'contact', nib: 'licence' };

/**
 * The fields that a backend fills: the mapping names a place for them, or what they are in every record. Of all others a record
 * holds nothing, or only what stands for nothing: `certified` is false, `skills` are empty. Known without the ways to read, which
 * a page need not load for it.
 */
export function mappedFields(mapping: Mapping, resource: MappedResource): readonly string[] {
  if (!Object.hasOwn(mapping.resources, resource)) return [];
  const { fields, consents } = mapping.resources[resource] as unknown as AnyResourceMapping;
  return publishedFields(resource).filter(
    (field) =>
      (!behind[field] || consents?.[behind[field]]) &&
      (field === 'region' || pathsOf(mapping, resource, field).length > 0 || isSaid(fields[field])),
  );
}

/** No place, but the same for all. Where that is `false` or an empty list, it is what stands for nothing. */
const isSaid = (rule: AnyResourceMapping['fields'][string] | undefined): boolean => {
  const { default: value } = (rule ?? {}) as AnyRule;
  return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
};
