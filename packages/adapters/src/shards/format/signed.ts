import type { Manifest } from './manifest.ts';

const encoder = new TextEncoder();

/** Version of the files; a reader refuses any other. */
export const FORMAT = 1;

/** Bytes of an Ed25519 signature; each file but the manifest ends with one. */
export const SIGNATURE = 64;

/** What is signed of a file: also which file of which snapshot it is, so that none can stand for another. */
export function fileMessage(snapshot: string, path: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const name = encoder.encode(`guyub-shards/${FORMAT}\n${snapshot}\n${path}\n`);
  const message = new Uint8Array(name.length + content.length);
  message.set(name);
  message.set(content, name.length);
  return message;
}

/** What is signed of the manifest. */
export const manifestMessage = ({ snapshot, asOf, root }: Pick<Manifest, 'snapshot' | 'asOf' | 'root'>) =>
  fileMessage(snapshot, 'guyub.json', encoder.encode(`${asOf}\n${root}`));

/** @throws Error for what is not base64 or base64url */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
