import type { MappedResource, Mapping } from '../mapping/index.ts';
import { absolute } from '../shared/absolute.ts';
import {
  foreignSource,
  invalid,
  type ForeignAbilities,
  type ForeignSource,
} from '../shared/foreign-source.ts';
import { presets, type PresetName } from './presets/presets.ts';
import type { RestShape } from './shape.ts';

export interface RestResource extends ForeignAbilities {
  /** Where the list is, e.g. `https://disnaker.example.go.id/api/alumni`. */
  readonly url: string | URL;
  /** Another than the backend's own. */
  readonly preset?: PresetName | RestShape;
}

export interface RestOptions {
  readonly mapping: Mapping;
  readonly preset: PresetName | RestShape;
  /** Those that the mapping names, and no others. */
  readonly resources: { readonly [K in MappedResource]?: RestResource };
}

export interface Source extends ForeignSource {
  readonly base: URL;
  readonly shape: RestShape;
  readonly search: string | undefined;
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
  const source = foreignSource('rest', mapping, resource, own, {
    max: shape.max,
    counts: shape.total !== undefined,
  });
  if (own.sort && !shape.sort)
    throw invalid('rest', `${resource}.sort`, 'is given, but the preset knows no way to ask for an order.');
  if (own.search && !shape.search)
    throw invalid('rest', `${resource}.search`, 'is given, but the preset knows no parameter for it.');
  return { ...source, base: absolute('rest', own.url), shape, search: own.search ? shape.search : undefined };
}
