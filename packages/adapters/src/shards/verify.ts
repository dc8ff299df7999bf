/** Whether an Ed25519 signature is this key's. */
export type Verify = (
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/** With the browser's own, or in script where it has none: before 2025, and on plain-http pages. */
export async function verifier(key: Uint8Array<ArrayBuffer>): Promise<Verify> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  try {
    if (subtle) {
      const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
      return (message, signature) => subtle.verify('Ed25519', imported, signature, message);
    }
  } catch {
    // it knows no Ed25519
  }
  const { verifyInScript } = await import('./verify-in-script.ts');
  return async (message, signature) => verifyInScript(key, message, signature);
}
