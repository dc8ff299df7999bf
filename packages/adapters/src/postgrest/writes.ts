import { GuyubError, type Plain, type PublishedRecords, type Stored } from '@guyub/core/adapter';
import type { WriteCall, Writes } from '@guyub/core/hiring';
import { readField, readRecord, type MappedResource, type Mapping } from '../mapping/index.ts';
import { fetchForeign } from '../shared/fetch-foreign.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { accessHeaders, expectPolicies, type Access } from './access.ts';
import { rowsIn } from './from-response.ts';
import {
  targetOf,
  toCreateUrl,
  toMadeUrl,
  toRow,
  toRowUrl,
  type PostgrestWrite,
  type Target,
} from './to-write.ts';

/** What was written, as everybody will see it. */
interface Written<K extends MappedResource> {
  readonly id: string;
  /** null: it is stored, and not shown to everybody, e.g. until its owner has agreed. */
  readonly record: PublishedRecords[K] | null;
}
export type PostgrestWrites = {
  readonly [K in MappedResource]: {
    readonly create: Partial<PublishedRecords[K]>;
    readonly update: Partial<Omit<PublishedRecords[K], 'id'>>;
    readonly result: Written<K>;
  };
};

export interface PostgrestWritesOptions extends Access {
  readonly url: string | URL;
  readonly mapping: Mapping;
  readonly resources: { readonly [K in MappedResource]?: PostgrestWrite };
  /** The session of whoever is signed in; asked before each request, because it changes. It may be used in a page. */
  readonly token?: () => string | undefined;
  readonly fetch?: Fetch;
}

/**
 * Makes and changes rows as row policies let whoever is signed in. One attempt each; with the same key a wish may be sent
 * again.
 *
 * @throws GuyubError `invalid` saying which option cannot be meant so
 */
export function postgrestWrites(options: PostgrestWritesOptions): Writes<PostgrestWrites> {
  const { url, mapping, resources, token = () => undefined, fetch = globalThis.fetch } = options;
  const headers = accessHeaders(options);
  const named = Object.entries(resources) as [MappedResource, PostgrestWrite][];
  const targets = new Map(named.map(([resource, own]) => [resource, targetOf(url, mapping, resource, own)]));

  async function send(target: Target, to: URL, signal: AbortSignal, init: RequestInit = {}): Promise<readonly Plain[]> {
    const session = token();
    expectPolicies('token', session);
    const { schema } = options;
    const answer = await fetchForeign('postgrest', fetch, to, {
      ...init,
      headers: {
        ...headers,
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
        ...(init.body !== undefined && schema !== undefined && { 'content-profile': schema }),
        ...(session !== undefined && { Authorization: `Bearer ${session}` }),
        ...(init.headers as Record<string, string> | undefined),
      },
      signal,
    });
    return rowsIn(target, answer);
  }

  function targetFor(resource: MappedResource): Target {
    const target = targets.get(resource);
    if (target) return target;
    throw new GuyubError('unsupported', `postgrest: nothing of "${resource}" can be written.`, { adapter: 'postgrest' });
  }

  async function create(resource: MappedResource, value: object, { idempotencyKey, signal }: WriteCall): Promise<Stored<Written<MappedResource>>> {
    const target = targetFor(resource);
    const { key } = target;
    if (key === undefined) throw unsupported(`without "key" nothing can be made in resources.${resource}: a wish that is sent again would be done again.`);
    const row = toRow(target, value);
    const [made] = await send(target, toCreateUrl(target, key), signal, {
      method: 'POST',
      headers: { prefer: 'return=representation, resolution=ignore-duplicates, handling=strict' },
      body: JSON.stringify({ ...row, [key]: idempotencyKey }),
    });
    if (made) return stored(target, made);
    const [before] = await send(target, toMadeUrl(target, key, idempotencyKey), signal);
    if (before && holds(before, row)) return stored(target, before);
    throw new GuyubError('conflict', `postgrest: this key was used for something else, or what it made has been changed since.`, { adapter: 'postgrest' });
  }

  async function update(resource: MappedResource, id: string, change: object, { ifVersion, signal }: WriteCall): Promise<Stored<Written<MappedResource>>> {
    const target = targetFor(resource);
    if (ifVersion !== undefined && target.version === undefined) throw unsupported(`"ifVersion" needs the column "version" of resources.${resource}.`);
    if ('id' in change) throw new GuyubError('invalid', 'postgrest: an id cannot be changed.', { adapter: 'postgrest', issues: [{ message: 'not accepted', path: ['id'] }] });
    const row = toRow(target, change);
    const [changed] = await send(target, toRowUrl(target, id, ifVersion), signal, {
      method: 'PATCH',
      headers: { prefer: 'return=representation, handling=strict, max-affected=1' },
      body: JSON.stringify(row),
    });
    if (changed) return stored(target, changed);
    // No row was changed, and the answer does not say why.
    const [now] = await send(target, toRowUrl(target, id), signal);
    if (!now) throw new GuyubError('not-found', `postgrest: there is no such record in "${resource}".`, { adapter: 'postgrest' });
    // Sent again, after its answer was lost.
    if (holds(now, row)) return stored(target, now);
    if (ifVersion !== undefined && versionOf(target, now) !== ifVersion)
      throw new GuyubError('conflict', 'postgrest: the record was changed in between.', { adapter: 'postgrest' });
    throw new GuyubError('forbidden', `postgrest: a row policy does not let this record of "${resource}" be changed.`, { adapter: 'postgrest' });
  }

  return { create, update } as unknown as Writes<PostgrestWrites>;
} // prettier-ignore

const unsupported = (what: string) =>
  new GuyubError('unsupported', `postgrest: ${what}`, { adapter: 'postgrest' });

/** Whether a row is already as it was wished. */
const holds = (row: Plain, wished: Plain): boolean =>
  Object.entries(wished).every(([column, value]) => String(row[column]) === String(value));

const versionOf = ({ version }: Target, row: Plain): string | null => {
  const value = version === undefined ? undefined : row[version];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

function stored(target: Target, row: Plain): Stored<Written<MappedResource>> {
  const { resource, mapping } = target;
  const [id] = readField(mapping, resource, 'id', row);
  if (typeof id !== 'string')
    throw new GuyubError('bad-response', `postgrest: what was written to "${resource}" has no id where the mapping looks for it.`, { adapter: 'postgrest' });
  return { value: { id, record: readRecord(mapping, resource, row).record }, version: versionOf(target, row) };
} // prettier-ignore
