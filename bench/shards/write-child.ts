// Writes a snapshot of so many invented people in a process of its own: `write-child.ts 10000 FOLDER`.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { writeShards } from '@guyub/gateway';
import { country } from './country.ts';
import type { Written } from './written.ts';

const [count = '0', out = ''] = process.argv.slice(2);
const { privateKey } = generateKeyPairSync('ed25519');
let wholeBytes = 0;
const whole = createGzip().on('data', (part: Buffer) => (wholeBytes += part.length));

async function* people() {
  let batch: Record<string, unknown>[] = [];
  for (const person of country(Number(count))) {
    batch.push({ ...person });
    if (batch.length < 2000) continue;
    if (!whole.write(JSON.stringify(batch))) await new Promise((resolve) => whole.once('drain', resolve));
    yield batch;
    batch = [];
  }
  whole.end(JSON.stringify(batch));
  yield batch;
}

const since = performance.now();
const done = await writeShards(
  { asOf: new Date().toISOString(), people: people(), resources: {} },
  { out, key: privateKey },
);
const written: Written = {
  ...done,
  seconds: (performance.now() - since) / 1000,
  peakMb: process.resourceUsage().maxRSS / 1000,
  wholeBytes,
  key: `ed25519-${createPublicKey(privateKey).export({ format: 'jwk' }).x!}`,
};
console.log(JSON.stringify(written));
