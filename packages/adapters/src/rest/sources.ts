import { GuyubError } from '@guyub/core/adapter';
import { isAsWritten, mappedFields, type MappedResource, type Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import { presets, type PresetName } from './presets/presets.ts';
import type { RestShape } from './shape.ts';

export interface RestResource {
  /** Where the list is, e.g. `https://disnaker.example.go.id/api/alumni`. */
  readonly url: string | URL;
  /** Another than the backend's own. */
  readonly preset?: PresetName | RestShape;
  /** Field → column, for conditions that the backend is to apply. What is not named here core does. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Field → column, for orders that the backend is to make. */
  readonly sort?: Readonly<Record<string, string>>;
  /** true: the backend's own search decides who can be found. Without it core reads the rows and finds as everywhere. */
  readonly search?: boolean;
}

export interface RestOptions {
  readonly mapping: Mapping;
  readonly preset: PresetName | RestShape;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: RestResource };
}

/** One list of the backend, and all that is known of it. */
export interface Source {
  readonly resource: MappedResource;
  readonly mapping: Mapping;
  readonly base: URL;
  readonly shape: RestShape;
  readonly fields: readonly string[];
  readonly filters: ReadonlyMap<string, string>;
  readonly sort: ReadonlyMap<string, string>;
  readonly search: string | undefined;
  /** Nobody is left out for want of a yes, so the backend's count is near. */
  readonly counted: boolean;
}

/** @throws GuyubError `invalid` saying which option cannot be meant so */
export function sourcesOf({ mapping, preset, resources }: RestOptions): ReadonlyMap<string, Source> {
  const named = Object.entries(resources) as [MappedResource, RestResource][];
  return new Map(named.map(([resource, own]) => [resource, sourceOf(mapping, resource, own, preset)]));
}

function sourceOf(
  mapping: Mapping,
  resource: MappedResource,
  own: RestResource,
  preset: PresetName | RestShape,
): Source {
  const chosen = own.preset ?? preset;
  const shape: RestShape = typeof chosen === 'string' ? presets[chosen] : chosen;
  const fields = mappedFields(mapping, resource);
  const invalid = (option: string, what: string) =>
    new GuyubError('invalid', `rest: resources.${resource}${option} ${what}`, { adapter: 'rest' });
  if (fields.length === 0) throw invalid('', 'is not in the mapping; add it there, or leave it out here.');
  for (const [option, columns] of [
    ['filters', own.filters],
    ['sort', own.sort],
  ] as const)
    for (const field of Object.keys(columns ?? {})) {
      if (!fields.includes(field)) throw invalid(`.${option}.${field}`, 'is not a field of the mapping.');
      if (!isAsWritten(mapping, resource, field))
        throw invalid(
          `.${option}.${field}`,
          'is not given as the backend writes it, so the backend would be asked in our words. Map it `as: "text"`, or leave it to core.',
        );
    }
  if (own.sort && !shape.sort)
    throw invalid('.sort', 'is given, but the preset knows no way to ask for an order.');
  if (own.search && !shape.search)
    throw invalid('.search', 'is given, but the preset knows no parameter for it.');
  const { consents } = mapping.resources[resource] ?? {};
  return {
    resource,
    mapping,
    base: absolute('rest', own.url),
    shape,
    fields,
    filters: new Map(Object.entries(own.filters ?? {})),
    sort: new Map(Object.entries(own.sort ?? {})),
    search: own.search ? shape.search : undefined,
    counted:
      shape.total !== undefined &&
      (!consents || (typeof consents.publication === 'object' && 'declared' in consents.publication)),
  };
}
