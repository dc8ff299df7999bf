import { InFlight, isGuyubError, type Adapter, type PublishedRecords } from '@guyub/core/adapter';
import { mappedFields } from '../mapping/mapped-fields.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { MappedResource } from '../mapping/shapes.ts';
import { absolute } from '../shared/absolute.ts';
import { fetchJson, type Fetch } from '../shared/fetch-json.ts';
import { published } from '../shared/published.ts';
import { PublishedRows } from '../shared/published-rows.ts';
import { capabilitiesOf } from './capabilities.ts';
import { fetchSheet } from './fetch-sheet.ts';
import { loadReader } from './load-reader.ts';
import { toRequest } from './to-request.ts';

export interface SheetOptions {
  /** A Google sheet's address, as it stands in the browser or as it was published, or that of any CSV, TSV or XLSX file. */
  readonly url: string | URL;
  /** Which column is which field; or where that is, as JSON. Relative to the page. */
  readonly mapping: Mapping | string | URL;
  readonly fetch?: Fetch;
}

interface Kept {
  readonly until: number;
  readonly asOf: string;
  readonly rows: PublishedRows;
  readonly mapping: Mapping;
}

/** For as long all questions are answered from what was read. Google renews a published sheet no sooner, ms. */
const KEEP_MS = 300_000;

/**
 * A spreadsheet as a directory: no server to run. It is read whole, at the first question and every five minutes; good
 * for some 10,000 rows.
 *
 * @example
 * const client = createClient({ adapter: sheet({ url: 'https://docs.google.com/spreadsheets/d/e/…/pub?output=csv', mapping }) });
 */
export function sheet({ url, mapping, fetch = globalThis.fetch }: SheetOptions): Adapter<PublishedRecords> {
  const request = toRequest(absolute('sheet', url));
  const given = typeof mapping === 'string' || mapping instanceof URL ? undefined : mapping;
  const file = given ? undefined : absolute('sheet', mapping as string | URL);
  const reading = new InFlight();
  let kept: Kept | undefined;

  const fetched = (from: URL, signal: AbortSignal) => fetchSheet(fetch, from, request.google, signal);

  async function mapped(signal: AbortSignal): Promise<unknown> {
    return file && (await fetchJson('sheet', fetch, file, { signal, cache: 'no-cache' })).body;
  }

  async function read(signal: AbortSignal) {
    const [reader, written, answer] = await Promise.all([
      loadReader(),
      mapped(signal),
      fetched(request.url, signal),
    ]);
    const rules = given ?? reader.parseMapping(written, 'The mapping of the sheet');
    const first = await reader.readSheet(answer, rules).catch((error: unknown) => {
      if (request.whole && isGuyubError(error) && error.code === 'bad-response') return error;
      throw error;
    });
    if (!request.whole || !(isGuyubError(first) || first.lost)) return first;
    const whole = await fetched(request.whole, signal).catch(() => undefined);
    signal.throwIfAborted();
    if (whole) return reader.readSheet(whole, rules);
    return first;
  }

  async function contents(signal: AbortSignal) {
    signal.throwIfAborted();
    if (kept && Date.now() < kept.until) return kept;
    // Shared, so that several questions read the sheet once and one that is given up does not stop the others.
    kept = await reading.share('sheet', signal, async (shared) => {
      const found = await read(shared);
      if (isGuyubError(found)) throw found;
      const { records, ...more } = found;
      return { ...more, rows: new PublishedRows('sheet', records), until: Date.now() + KEEP_MS };
    });
    return kept;
  }

  return published({
    contract: 1,
    name: 'sheet',
    capabilities: capabilitiesOf(given),
    async list(query, { signal }) {
      const { asOf, rows, mapping: found } = await contents(signal);
      // Of a mapping in a file it was not known before what it fills.
      const told = mappedFields(found, query.resource as MappedResource);
      const facets = query.facets?.filter(({ field }) => told.includes(field));
      return { ...(await rows.list({ ...query, ...(facets && { facets }) })), asOf };
    },
    async get(resource, id, { signal }) {
      const { asOf, rows } = await contents(signal);
      return { ...rows.get(resource, id), asOf };
    },
  });
}
