import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { writeShards, type ShardsInput, type ShardsOptions } from './write-shards.ts';

type Plain = Record<string, unknown>;

/** So small that every way of reading is used with a few people. */
export const tinySizes = {
  chunk: 4,
  turns: 16,
  sample: 8,
  small: 20,
  slice: 16,
  order: 8,
  inline: 6,
  cut: 10,
  sheaf: 40,
  page: [60, 200],
  words: 30,
  fewWords: 60,
  spread: 3,
  answer: 5,
} as const;

/** A folder as a host serves it. */
export interface Hosted {
  /** With a slash at the end. */
  readonly url: string;
  readonly folder: string;
  /** As a page is given it. */
  readonly key: string;
  readonly signing: KeyObject;
  /** Writes a snapshot, in place of the one before. */
  write(input: Pick<ShardsInput, 'resources'> & { people: readonly Plain[]; asOf?: string }): Promise<void>;
  close(): void;
}

/** A host that only serves files, with nothing that a static host has not. */
export async function host(sizes?: ShardsOptions['sizes']): Promise<Hosted> {
  const folder = mkdtempSync(join(tmpdir(), 'guyub-shards-'));
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname)));
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile())
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html>');
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    folder,
    key: keyOf(privateKey),
    signing: privateKey,
    async write({ people, resources, asOf = new Date().toISOString() }) {
      const input = { asOf, resources, people: batches(people) };
      await writeShards(input, { out: folder, key: privateKey, ...(sizes && { sizes }) });
    },
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const keyOf = (key: KeyObject): string =>
  `ed25519-${createPublicKey(key).export({ format: 'jwk' }).x!}`;

async function* batches(people: readonly Plain[]) {
  for (let from = 0; from < people.length; from += 50) yield people.slice(from, from + 50);
}
