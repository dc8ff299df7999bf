import { randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import {
  fileMessage,
  FORMAT,
  manifestMessage,
  type Manifest,
  type Root,
} from '@guyub/adapters/shards/format';

/** What snapshots are called: only folders with such names are ever removed. */
const named = /^\d{8}t\d{6}-[0-9a-f]{8}$/;

/**
 * A snapshot on its way into a host's folder. Nobody sees it before `publish`, which swaps the manifest; the snapshot
 * before it stays for those who are reading it.
 */
export class SnapshotFolder {
  readonly #out: string;
  readonly #key: KeyObject;
  readonly #asOf: string;
  readonly #name: string;
  readonly #made = new Set<string>();
  files = 0;
  bytes = 0;

  /** @param asOf ISO 8601 instant */
  constructor(out: string, key: KeyObject, asOf: string) {
    this.#out = out;
    this.#key = key;
    this.#asOf = asOf;
    const stamp = asOf.replace(/\.\d+|[-:Z]/g, '').toLowerCase();
    this.#name = `${stamp}-${randomBytes(4).toString('hex')}`;
  }

  get path(): string {
    return join(this.#out, this.#name);
  }

  /** Packs and signs one file. */
  write(path: string, content: Uint8Array | string): void {
    const packed = deflateRawSync(content, { level: 9 });
    const signature = sign(null, fileMessage(this.#name, path, packed), this.#key);
    const file = `${join(this.path, path)}.bin`;
    const folder = dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    writeFileSync(file, Buffer.concat([packed, signature]));
    this.files++;
    this.bytes += packed.length + signature.length;
  }

  json(path: string, content: unknown): void {
    this.write(path, JSON.stringify(content));
  }

  /** Makes this snapshot the one that is read, and removes those before the last. */
  publish(root: Root): void {
    const packed = deflateRawSync(JSON.stringify(root), { level: 9 }).toString('base64');
    const said = { snapshot: this.#name, asOf: this.#asOf, root: packed };
    const signature = sign(null, manifestMessage(said), this.#key).toString('base64url');
    const manifest: Manifest = { guyub: 'shards', format: FORMAT, ...said, signature };
    const file = join(this.#out, 'guyub.json');
    const before = snapshotIn(file);
    const temporary = join(this.path, 'guyub.json');
    const descriptor = openSync(temporary, 'w');
    try {
      writeFileSync(descriptor, JSON.stringify(manifest));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    for (const other of readdirSync(this.#out))
      if (named.test(other) && other !== this.#name && other !== before)
        rmSync(join(this.#out, other), { recursive: true, force: true });
  }

  /** Leaves things as they were. */
  discard(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

function snapshotIn(file: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>).snapshot;
  } catch {
    return undefined; // the first one
  }
}
