import {
  cursors,
  GuyubError,
  InFlight,
  isGuyubError,
  type Adapter,
  type PublishedRecords,
} from '@guyub/core/adapter';
import { absolute } from '../shared/absolute.ts';
import type { Fetch } from '../shared/fetch-json.ts';
import { published } from '../shared/published.ts';
import { capabilities } from './capabilities.ts';
import { bad } from './files.ts';
import type { Root } from './format/manifest.ts';
import { inRounds } from './look.ts';
import { keyIn, readSnapshot, type Snapshot } from './snapshot-of.ts';
import { verifier } from './verify.ts';

export interface ShardsOptions {
  /** The folder of `guyub.json`, e.g. `/data/`. Relative to the page. */
  readonly url: string | URL;
  /** Public key of who signs it, `ed25519-…`, as `guyub snapshot` prints it. */
  readonly key: string;
  readonly fetch?: Fetch;
}

type Engine = typeof import('./engine.ts');
let engine: Promise<Engine> | undefined;

/** What answers comes beside the data, and not with the script. */
const loadEngine = (): Promise<Engine> =>
  (engine ??= import('./engine.ts').catch((cause: unknown) => {
    engine = undefined; // the next question tries again
    throw notLoaded(cause);
  }));

const notLoaded = (cause: unknown) =>
  new GuyubError('network', 'A part of the script could not be loaded.', { adapter: 'shards', cause });

/** A page may stay open for days, and what is withdrawn must leave it: after this the manifest is read again, ms. */
const REREAD_MS = 3_600_000;

const positions = cursors<readonly [offset: number, day: number, snapshot: string]>('shards');

/**
 * A signed snapshot in many small files on a host that only serves files, of a regency or a whole country: a page
 * downloads what a question needs, and verifies each file.
 *
 * @example
 * const client = createClient({ adapter: shards({ url: '/data/', key: 'ed25519-…' }) });
 */
export function shards({ url, key, fetch = globalThis.fetch }: ShardsOptions): Adapter<PublishedRecords> {
  const folder = absolute('shards', url);
  const base = new URL(
    folder.pathname.endsWith('/') ? folder.href : `${folder.href.replace(/[?#].*$/, '')}/`,
  );
  const publicKey = keyIn(key);
  const reading = new InFlight();
  let read: { readonly at: number; readonly snapshot: Snapshot } | undefined;
  let verify: ReturnType<typeof verifier> | undefined;
  const loadVerifier = () =>
    (verify ??= verifier(publicKey).catch((cause: unknown) => {
      verify = undefined;
      throw notLoaded(cause);
    }));

  async function current(signal: AbortSignal): Promise<Snapshot> {
    signal.throwIfAborted();
    if (read && Date.now() - read.at < REREAD_MS) return read.snapshot;
    return reading.share('manifest', signal, async (shared) => {
      const snapshot = await readSnapshot({
        base,
        fetch,
        verify: await loadVerifier(),
        signal: shared,
      });
      // Nobody goes back to what was withdrawn since: an older one may be a copy that somebody kept.
      const older = read && snapshot.asOf < read.snapshot.asOf;
      const same = read?.snapshot.name === snapshot.name;
      read = { at: Date.now(), snapshot: older || same ? read!.snapshot : snapshot };
      return read.snapshot;
    });
  }

  /** Asks the snapshot; when one of its files is gone, perhaps because there is a newer one, that. */
  async function asking<T>(signal: AbortSignal, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const snapshot = await current(signal);
    try {
      return await work(snapshot);
    } catch (error) {
      if (!isGuyubError(error) || (error.code !== 'not-found' && error.code !== 'bad-response')) throw error;
      if (error.code === 'not-found' && error.status === undefined) throw error;
      read = read && { ...read, at: -Infinity };
      const next = await current(signal);
      if (next.name !== snapshot.name) return work(next);
      throw error.code === 'bad-response'
        ? error
        : bad('A file of the snapshot is missing. Upload the whole folder again, the manifest last.');
    }
  }

  return published({
    contract: 1,
    name: 'shards',
    capabilities,
    async list(query, { signal }) {
      signal.throwIfAborted();
      const loading = loadEngine();
      loading.catch(() => undefined); // it is awaited below, unless something fails before
      return asking(signal, async ({ root, files, asOf, name }) => {
        known(root, query.resource);
        const { askPeople, askRows, dayOf, isOwnStamp } = await loading;
        const { after, size } = query.page;
        const [from, day, of] = after === undefined ? [0, dayOf(), name] : positions.read(query, after);
        if (of !== name)
          throw new GuyubError('stale-cursor', 'There is a newer snapshot; start from the first page.', {
            adapter: 'shards',
          });
        if (query.text && !isOwnStamp(root)) throw bad(otherAnalyser);
        const page = await inRounds(files, signal, (look) =>
          query.resource === 'people'
            ? askPeople(look, root, query, { from, day })
            : { ...askRows(look, query, { from, day }), exact: true },
        );
        const { items, total, exact, facets, text } = page;
        const to = from + items.length;
        const more = to < total || (!exact && items.length === size);
        return {
          items,
          next: more ? positions.write(query, [to, day, name]) : null,
          total: { value: Math.max(total, to), relation: exact ? 'exact' : 'at-least' },
          facets,
          asOf,
          ...(text && { text }),
        };
      });
    },
    async get(resource, id, { signal }) {
      signal.throwIfAborted();
      const loading = loadEngine();
      loading.catch(() => undefined);
      return asking(signal, async ({ root, files, asOf }) => {
        known(root, resource);
        const { personOf, rowWith } = await loading;
        const record = await inRounds(files, signal, (look) =>
          resource === 'people' ? personOf(look, root, id) : rowWith(look, resource, id),
        );
        if (record) return { value: record, version: null, asOf };
        throw new GuyubError('not-found', `"shards" has no such record in "${resource}".`, {
          adapter: 'shards',
        });
      });
    },
  });
}

const otherAnalyser =
  'The snapshot was indexed by another version of Guyub than this script, so words would not be found. Write it again, or update the script.';

/** @throws GuyubError `unsupported` for a resource that the snapshot does not hold */
function known({ resources }: Root, resource: string): void {
  if (resource === 'people' || resources.includes(resource)) return;
  throw new GuyubError('unsupported', `"shards" has no resource "${resource}".`, { adapter: 'shards' });
}
