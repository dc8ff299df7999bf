import { GuyubError, type Plain, type PublishedRecords } from '@guyub/core/adapter';
import type { MappedResource } from '../mapping/index.ts';
import { fetchForeign } from '../shared/fetch-foreign.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { recordsOf } from '../shared/gather.ts';
import type { Identity } from '../shared/identity.ts';
import { repeats } from '../shared/repeats.ts';
import { columnsLearner } from './columns.ts';
import { keyHeaders } from './key.ts';
import { sourcesOf, type CkanOptions, type Source } from './sources.ts';

/** Rows a request: a portal makes its dumps in pieces of 32,000, which may be more than one answer should hold. */
const ROWS = 2000;

/**
 * Every record of one resource that everybody may see, in the order in which the rows were loaded, e.g. for a snapshot.
 * From the portal's dump, which is not cut off where a list is. As JSON: in CSV an empty text and a missing one are the
 * same, and so are `"007"` and 7.
 *
 * @example
 * for await (const job of ckanDump(options, 'jobs')) jobs.push(job);
 * @throws GuyubError; the reason of `signal` as it is
 */
export async function* ckanDump<K extends MappedResource>(
  options: CkanOptions & Identity & { readonly fetch?: Fetch },
  resource: K,
  { signal = new AbortController().signal }: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<PublishedRecords[K], void> {
  const { fetch = globalThis.fetch } = options;
  const headers = keyHeaders(options);
  const named = sourcesOf(options).get(resource);
  if (!named)
    throw new GuyubError('unsupported', `"ckan" has no resource "${resource}".`, { adapter: 'ckan' });
  const ask = (url: URL) => fetchForeign('ckan', fetch, url, { headers, signal });
  const source = await columnsLearner()(named, ask);
  const known = new Set<string>();
  const isAgain = repeats('ckan');
  // To the page past the end: who only looks like CKAN may cut a page short, or give all at once.
  for (let offset = 0; ;) {
    const { body, error } = await ask(dumpUrl(source, offset));
    if (error) throw error;
    const rows = rowsOf(body);
    if (rows.length === 0 || isAgain(rows, ROWS, false)) return;
    for (const record of recordsOf('ckan', source, rows) as readonly (PublishedRecords[K] | null)[]) {
      if (!record || known.has(record.id)) continue;
      known.add(record.id);
      yield record;
    }
    offset += rows.length;
  }
}

function dumpUrl({ portal, resourceId, columns }: Source, offset: number): URL {
  const url = new URL(`datastore/dump/${resourceId}`, portal);
  const fields = columns?.wanted && { fields: columns.wanted.join(',') };
  const params = { format: 'json', limit: String(ROWS), offset: String(offset), ...fields };
  url.search = new URLSearchParams(params).toString();
  return url;
}

/** `{"fields": [{"id": …}], "records": [[…]]}`: each row as a list, in the order of the fields. */
function rowsOf(body: unknown): readonly Plain[] {
  const { fields, records } = (body ?? {}) as { readonly fields?: unknown; readonly records?: unknown };
  const names = Array.isArray(fields)
    ? fields.map((field: { readonly id?: unknown } | null) => field?.id)
    : [];
  if (!Array.isArray(records) || names.length === 0 || !records.every(Array.isArray))
    throw new GuyubError('bad-response', 'The dump is not as CKAN writes it.', { adapter: 'ckan' });
  return records.map((row: readonly unknown[]) =>
    Object.fromEntries(names.map((name, i) => [String(name), row[i] ?? undefined])),
  );
}
