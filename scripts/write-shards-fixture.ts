// Writes the snapshot of shards-fixture.mjs into a folder: the people of the widgets' tests, as everybody may see them.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeShards } from '../packages/gateway/src/shards/write-shards.ts';
import { project } from '../packages/core/src/index.ts';
import { records } from '../packages/widgets/src/testing/people.ts';

const [out] = process.argv.slice(2);
const { privateKey } = generateKeyPairSync('ed25519');
const whole = records();
type Plain = Record<string, unknown>;
const open = (resource: string, rows: readonly object[]): readonly Plain[] =>
  rows.map((row) => project(resource, row, 'public') as Plain | null).filter((row) => row !== null);

async function* people() {
  yield open('people', whole.people);
}

await writeShards(
  {
    asOf: '2026-03-01T00:00:00.000Z',
    people: people(),
    resources: { regions: open('regions', whole.regions) },
  },
  { out: out!, key: privateKey },
);
writeFileSync(join(out!, 'key.txt'), `ed25519-${createPublicKey(privateKey).export({ format: 'jwk' }).x!}`);
