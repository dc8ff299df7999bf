import { shards } from '@guyub/adapters/shards';
import { createDirectClient } from '@guyub/core/direct-client';
import './cdn.ts';
import { registerSource } from './shared/source.ts';

// The script of a page whose data is a folder of signed files, of a regency or a country: all of cdn.ts, and how such
// files are read. The key of who signs them stands behind the address: source="shards:/data/#ed25519-…".
registerSource('shards', (source) => {
  const { origin, pathname, hash } = new URL(source);
  return createDirectClient({ adapter: shards({ url: origin + pathname, key: hash.slice(1) }) });
});
