import { GuyubError } from '@guyub/core/adapter';
import type { Fetch } from '../shared/fetch-json.ts';
import { bad, fetchBytes, Files, unpackedText } from './files.ts';
import type { Manifest, Root } from './format/manifest.ts';
import { FORMAT, fromBase64, manifestMessage } from './format/signed.ts';
import type { Verify } from './verify.ts';

/** One snapshot, from its manifest on. */
export interface Snapshot {
  readonly name: string;
  /** ISO 8601 instant. */
  readonly asOf: string;
  readonly root: Root;
  readonly files: Files;
}

export interface ManifestOptions {
  readonly base: URL;
  readonly fetch: Fetch;
  readonly verify: Verify;
  readonly signal: AbortSignal;
}

/**
 * Reads and verifies `guyub.json`.
 *
 * @throws GuyubError `bad-response` that says what is wrong and what to do
 */
export async function readSnapshot({ base, fetch, verify, signal }: ManifestOptions): Promise<Snapshot> {
  // `no-cache` asks the host whether the browser's copy still holds, and takes the copy when it does.
  const bytes = await fetchBytes(fetch, new URL('guyub.json', base), { signal, cache: 'no-cache' });
  const { snapshot, asOf, root, signature } = manifestIn(new TextDecoder().decode(bytes));
  let signed: boolean;
  try {
    signed = await verify(manifestMessage({ snapshot, asOf, root }), fromBase64(signature));
  } catch {
    signed = false; // no base64, or no signature at all
  }
  if (!signed)
    throw bad(
      'The snapshot is not signed with the key of this page ("#ed25519-…" in its address). Write the key that "guyub snapshot" printed, or sign with the right one.',
    );
  const text = await unpackedText(fromBase64(root));
  return {
    name: snapshot,
    asOf,
    root: JSON.parse(text) as Root,
    files: new Files({ base, snapshot, fetch, verify }),
  };
}

function manifestIn(text: string): Manifest {
  let manifest: Partial<Record<keyof Manifest, unknown>> | null;
  try {
    manifest = JSON.parse(text) as typeof manifest;
  } catch {
    manifest = null;
  }
  const { guyub, format, snapshot, asOf, root, signature } = manifest ?? {};
  if (typeof guyub === 'number')
    throw bad(
      'This is a snapshot in one file. Write source="snapshot:…", or make one with "guyub snapshot --shards".',
    );
  if (guyub !== 'shards')
    throw bad('There is no sharded snapshot here. Make one with "guyub snapshot --shards FOLDER".');
  if (format !== FORMAT)
    throw bad('This snapshot was made by another version of Guyub. Make it again, or update the script.');
  if (
    ![snapshot, asOf, root, signature].every((part) => typeof part === 'string') ||
    !/^[\w-]+$/.test(snapshot as string)
  )
    throw bad('The manifest of the snapshot is not whole. Upload it again.');
  return manifest as unknown as Manifest;
}

/** @returns the bytes of the public key in `ed25519-…` @throws GuyubError `invalid` that says what to write */
export function keyIn(key: string | undefined): Uint8Array<ArrayBuffer> {
  const found = /^#?ed25519-([\w-]{43})=?$/.exec(key ?? '')?.[1];
  if (found) return fromBase64(found);
  throw new GuyubError(
    'invalid',
    'A sharded snapshot needs the public key of who signed it: source="shards:/data/#ed25519-…". "guyub snapshot" prints it.',
    { adapter: 'shards' },
  );
}
