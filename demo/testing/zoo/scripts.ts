import { bundle } from '../../bundle.ts';

/** What `npm run build` lays into `guyub/`, from the sources as they are now: entry by the script's name. */
const entries = {
  guyub: 'cdn.ts',
  'guyub-snapshot': 'cdn-snapshot.ts',
  'guyub-shards': 'cdn-shards.ts',
  'guyub-hire-local': 'cdn-hire-local.ts',
  'guyub-hire-local-snapshot': 'cdn-hire-local-snapshot.ts',
  'guyub-showcase': 'cdn-showcase.ts',
  'guyub-job-board': 'cdn-job-board.ts',
  'guyub-inbox': 'cdn-inbox.ts',
  'guyub-ledger': 'cdn-ledger.ts',
  'guyub-fair-split': 'cdn-fair-split.ts',
};

/** Content by file name. */
export async function scripts(): Promise<Record<string, string>> {
  const made = Object.entries(entries).map(([name, entry]) => bundle(name, entry));
  return Object.assign(
    {},
    ...(await Promise.all([...made, bundle('guyub-loader', 'loader/loader.ts', 'iife')])),
  );
}
