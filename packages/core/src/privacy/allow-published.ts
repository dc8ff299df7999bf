import { published } from '../model/published.ts';
import { scrubValue } from './scrub.ts';

/**
 * The allow-list at a boundary: of a record that a backend has already published, the fields that everybody
 * may see, scrubbed. For adapters' `fromResponse`; a record from a store goes through `project`.
 */
export function allowPublished<T extends object>(resource: string, record: unknown): T {
  const allowed: Record<string, unknown> = {};
  for (const name of publishedFields(resource)) {
    const value = (record as Record<string, unknown> | null)?.[name];
    if (value === undefined || value === null) continue;
    const clean = scrubValue(value);
    if (clean !== undefined) allowed[name] = clean;
  }
  return allowed as T;
}

const fields = new Map<string, readonly string[]>();

/** Names of the fields that everybody may see, with or without consent. */
export function publishedFields(resource: string): readonly string[] {
  let names = fields.get(resource);
  if (!names && Object.hasOwn(published, resource))
    fields.set(resource, (names = published[resource]!.split(' ')));
  return names ?? [];
}

/** Names of the resources of which anything is published. */
export const publishedResources = (): readonly string[] => Object.keys(published);
