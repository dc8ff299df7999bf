import type { KeyObject } from 'node:crypto';
import { newKey, publicHalf, readKey } from '../shards/key.ts';
import { writeShards } from '../shards/write-shards.ts';
import type { Store } from '../store/store.ts';
import { UsageError } from './usage.ts';

/** `guyub snapshot --new-key` */
export function makeKey(file: string): number {
  const key = newKey(file);
  process.stderr
    .write(`Kunci ditulis ke ${file}; hanya Anda yang dapat membacanya. Simpan cadangannya, di luar situs.
Separuhnya yang umum, untuk tag di halaman: ed25519-${key}\n`);
  return 0;
}

/** @throws UsageError or ImportError before anything is opened */
export function signingKey(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): KeyObject {
  const file = asked ?? env['GUYUB_SIGNING_KEY'];
  if (file) return readKey(file);
  throw new UsageError(
    'Sebutkan kunci penanda tangannya: --key kunci.pem. Belum punya? guyub snapshot --new-key kunci.pem',
  );
}

/**
 * Writes all that is published of a region, or of all, and swaps it in when it stands.
 *
 * @returns what to tell, with the tag to paste
 */
export async function writeSharded(
  store: Store,
  region: string | undefined,
  { out, key }: { readonly out: string; readonly key: KeyObject },
): Promise<string> {
  const { people, files, bytes } = await store.published(
    region === undefined ? undefined : [region],
    (input) => writeShards(input, { out, key }),
  );
  return `${people} orang terbit ditulis ke ${out} (${files} berkas, ${Math.ceil(bytes / 1e6)} MB).
Unggah seluruh folder itu, guyub.json paling akhir, lalu pasang di halaman:

  <script type="module" src="guyub/guyub-shards.js"></script>
  <guyub-alumni-directory source="shards:/data/#ed25519-${publicHalf(key)}"></guyub-alumni-directory>

/data/ adalah alamat folder itu di situs Anda.\n`;
}
