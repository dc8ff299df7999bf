import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

hashes.sha512 = sha512;

/** Some milliseconds a file, tens on a slow phone. */
export function verifyInScript(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(signature, message, key);
  } catch {
    return false; // no point of the curve: nobody's key, or nobody's signature
  }
}
