import type { AnyResourceMapping, From, Mapping } from './mapping.ts';
import type { MappedResource } from './shapes.ts';

/** Where a mapping looks in a row. What else the row holds need not travel, if the backend can be told so. */
export function mappedPaths(mapping: Mapping, resource: MappedResource): readonly string[] {
  const entry = mapping.resources[resource] as unknown as AnyResourceMapping | undefined;
  const rules: readonly unknown[] = [entry?.fields ?? {}, entry?.consents ?? {}].flatMap(Object.values);
  const found = new Set(rules.flatMap(fromOf));
  // What is not found within is looked for in the row itself.
  return entry?.path === undefined ? [...found] : [entry.path, ...found];
}

/** Where it looks for one field; the first place that says something counts. */
export function pathsOf(mapping: Mapping, resource: MappedResource, field: string): readonly string[] {
  const entry = mapping.resources[resource] as unknown as AnyResourceMapping | undefined;
  const rule = entry?.fields[field];
  return rule === undefined ? [] : fromOf(rule);
}

function fromOf(rule: unknown): readonly string[] {
  const from =
    typeof rule === 'string' || Array.isArray(rule) ? rule : (rule as { readonly from?: From }).from;
  return from === undefined ? [] : ([from].flat() as readonly string[]);
}
