import { InFlight, type Adapter, type PublishedRecords, publishedResources } from '@guyub/core/adapter';
import { absolute } from '../shared/absolute.ts';
import { fetchJson, type Fetch } from '../shared/fetch-json.ts';
import { published } from '../shared/published.ts';
import { everything, PublishedRows } from '../shared/published-rows.ts';
import { fromFile } from './from-file.ts';

export interface SnapshotOptions {
  /** Where the file is, e.g. `/data/guyub.json`. Relative to the page. */
  readonly url: string | URL;
  readonly fetch?: Fetch;
}

/** A page may stay open for days, and what is withdrawn must leave it: after this the file is read again, ms. */
const REREAD_MS = 3_600_000;

/**
 * One JSON file on the host's own site, written by `guyub snapshot`: no server to run. The file is read at the
 * first question and once an hour; good for some 10,000 records.
 *
 * @example
 * const client = createClient({ adapter: snapshot({ url: '/data/guyub.json' }) });
 */
export function snapshot({ url, fetch = globalThis.fetch }: SnapshotOptions): Adapter<PublishedRecords> {
  const file = absolute('snapshot', url);
  const reading = new InFlight();
  let read: { readonly at: number; readonly asOf: string; readonly rows: PublishedRows } | undefined;

  async function contents(signal: AbortSignal) {
    signal.throwIfAborted();
    // Shared, so that several questions read the file once and one that is given up does not stop the others.
    if (read && Date.now() - read.at < REREAD_MS) return read;
    read = await reading.share('file', signal, async (shared) => {
      // `no-cache` asks the site whether the browser's copy still holds (ETag), and takes the copy when it does.
      const { body } = await fetchJson('snapshot', fetch, file, { signal: shared, cache: 'no-cache' });
      const { asOf, records } = fromFile(body);
      return { at: Date.now(), asOf, rows: new PublishedRows('snapshot', records) };
    });
    return read;
  }

  return published({
    contract: 1,
    name: 'snapshot',
    capabilities: everything(publishedResources()),
    async list(query, { signal }) {
      const { asOf, rows } = await contents(signal);
      return { ...(await rows.list(query)), asOf };
    },
    async get(resource, id, { signal }) {
      const { asOf, rows } = await contents(signal);
      return { ...rows.get(resource, id), asOf };
    },
  });
}
