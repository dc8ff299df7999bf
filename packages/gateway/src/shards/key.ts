import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fileError, ImportError } from '../import/errors.ts';

/**
 * Makes the key that signs snapshots, in a file that only its owner can read. One that is there is never replaced:
 * pages know its other half.
 *
 * @returns the public half, base64url
 */
export function newKey(file: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new ImportError(`Berkas "${file}" sudah ada. Kunci lama tidak ditimpa; pilih nama lain.`);
    throw fileError(error, file);
  }
  try {
    writeSync(descriptor, String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  } finally {
    closeSync(descriptor);
  }
  return publicHalf(privateKey);
}

/** @throws ImportError in words, without anything of the key */
export function readKey(file: string): KeyObject {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // said below: what OpenSSL says of a key is for nobody
  }
  throw new ImportError(`"${file}" bukan kunci Ed25519. Buat dengan: guyub snapshot --new-key ${file}`);
}

/** As a page is given it. */
export const publicHalf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x!;
