import type { Client, ErrorCode, Facet } from '@guyub/core';
import { addressOf, kindOf, type ElementName } from '../embed/index.ts';
import type { BuilderWords } from '../locales/embed-builder-words.ts';
import { regionId } from '../shared/region-id.ts';
import { clientFor } from '../shared/source.ts';
import type { Draft } from './draft.ts';

export type Verdict = keyof BuilderWords['checked'];

interface Place {
  readonly id: string;
  readonly name: string;
}

/** What there is at an address. */
export interface Found {
  readonly verdict: Verdict;
  readonly count?: number;
  /** To choose from; empty where the backend does not count them. */
  readonly regions: readonly Place[];
  readonly skills: readonly string[];
}

const nothing = (verdict: Verdict): Found => ({ verdict, regions: [], skills: [] });

/** What each element lists, and which field of it says what people can do. */
const lists = {
  'alumni-directory': ['people', 'skills'],
  'hire-local': ['people', 'skills'],
  'job-board': ['jobs', 'skill'],
  showcase: ['offerings', 'category'],
} as const;

/** What of a draft changes what is found. */
type Wanted = Pick<Draft, 'region' | 'page'>;

/** It is the right place, at the wrong time. */
const later: ReadonlySet<ErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate-limited']);

/** Asks as the element will. Once its script is there. */
export async function probe(element: ElementName, source: string, { region, page }: Wanted): Promise<Found> {
  const address = addressOf(source);
  const url = new URL(address, document.baseURI);
  if (kindOf(source) === 'shards' && !url.hash) return nothing('key');
  const isOpen = url.protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(url.hostname);
  if (isOpen && [location.href, page].some((place) => place.startsWith('https:'))) return nothing('insecure');
  if (!(element in lists))
    return (await answers(new URL('healthz', `${url.href.replace(/\/$/, '')}/`))) ?? nothing('ready');
  const [resource, skill] = lists[element as keyof typeof lists];
  try {
    const client = clientFor(source);
    const where = regionId(region.trim());
    const fields = client.capabilities[resource]?.fields as
      Record<string, { readonly facet: boolean }> | undefined;
    const facets = ['region', skill]
      .filter((field) => fields?.[field]?.facet)
      .map((field) => ({ field, limit: 100 }));
    // Counted apart from the region that was chosen, or there would be one to choose from.
    const list = client.list as (resource: string, query: object) => ReturnType<Client['list']>;
    const [all, chosen] = await Promise.all([
      list(resource, { page: { size: 1 }, facets }),
      where && list(resource, { page: { size: 1 }, where: { op: 'eq', field: 'region', value: where } }),
    ]);
    const count = (chosen || all).total?.value ?? (chosen || all).items.length;
    const values = (field: string) =>
      (all.facets as readonly Facet[])
        .find((facet) => facet.field === field)
        ?.buckets.map(({ value }) => String(value)) ?? [];
    return {
      verdict: count > 0 ? 'ok' : 'none',
      count,
      regions: await named(client, values('region')),
      skills: values(skill),
    };
  } catch (error) {
    const code = (error as { readonly code?: ErrorCode }).code;
    return (await answers(url)) ?? nothing(code && later.has(code) ? 'unreachable' : 'other');
  }
}

/**
 * A browser does not tell a page why it may not read an answer; that there is one it does.
 *
 * @returns what keeps the page from it, or nothing
 */
async function answers(url: URL): Promise<Found | undefined> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return undefined;
  } catch {
    // Not allowed to be read, or not there at all.
  }
  try {
    await fetch(url, { mode: 'no-cors' });
    return nothing('refused');
  } catch {
    return nothing('unreachable');
  }
}

async function named(client: Client, ids: readonly string[]): Promise<readonly Place[]> {
  const bare = ids.map((id) => ({ id, name: id.replace(/^.*:/, '') }));
  if (!client.capabilities.regions || ids.length === 0) return bare;
  const where = { op: 'in', field: 'id', values: ids } as const;
  const known = await client.list('regions', { where, page: { size: 100 } }).catch(() => undefined);
  const names = new Map(known?.items.map(({ id, name }) => [id, name]));
  return bare
    .map(({ id, name }) => ({ id, name: names.get(id) ?? name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
}
