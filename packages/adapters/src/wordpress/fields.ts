import {
  mappedPaths,
  pathsOf,
  insteadOf,
  isAsWritten,
  type MappedResource,
  type Mapping,
} from '../mapping/index.ts';

/** `terms.kejuruan`: the names of the terms that a post has in a taxonomy. */
export const taxonomyOf = (path: string): string | undefined => /^terms\.([\w-]+)/.exec(path)?.[1];

/** Whether somebody else may read it, which the site says beside it. */
const always = ['status', 'content.protected', 'excerpt.protected'];

/** In WordPress's own words, for `_fields`. Nothing else is sent. */
export function askedFields(mapping: Mapping, resource: MappedResource): readonly string[] {
  const within = mapping.resources[resource]?.path;
  const paths = mappedPaths(mapping, resource).filter((path) => path !== within);
  // What is not found within is looked for in the row itself.
  const both = (path: string) =>
    within === undefined || taxonomyOf(path) !== undefined ? [path] : [`${within}.${path}`, path];
  const all = [...new Set([...paths.flatMap(both).map(asked), ...always])];
  // WordPress forgets all that follows a part of something that is asked for whole.
  return all.filter((field) => !all.some((whole) => field.startsWith(`${whole}.`)));
}

function asked(path: string): string {
  const taxonomy = taxonomyOf(path);
  if (taxonomy !== undefined) return taxonomy;
  // Only the one in UTC says which moment it is.
  if (/^(?:date|modified)$/.test(path)) return `${path}_gmt`;
  // A step into a list cannot be asked for.
  return path.replace(/\.(?:rendered|\*|\d+)(?:\..*)?$/, '');
}

/** Taxonomies whose terms the mapping names. */
export const taxonomiesIn = (mapping: Mapping, resource: MappedResource): readonly string[] => [
  ...new Set(mappedPaths(mapping, resource).flatMap((path) => taxonomyOf(path) ?? [])),
];

/** What WordPress can be asked about a field: its id, and its terms. It ignores everything else without a word. */
export function columnOf(mapping: Mapping, resource: MappedResource, field: string): string | undefined {
  const [path, ...others] = pathsOf(mapping, resource, field);
  if (path === undefined || others.length > 0) return undefined;
  const instead = insteadOf(mapping, resource, field);
  // Who has no term is found by what stands instead.
  const nothing = instead === undefined || (Array.isArray(instead) && instead.length === 0);
  if (taxonomyOf(path) !== undefined) return nothing ? path : undefined;
  if (field !== 'id' || !isAsWritten(mapping, resource, field)) return undefined;
  return path === 'id' ? 'include' : path === 'slug' ? 'slug' : undefined;
}
