import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { fileMessage, fromBase64 } from './format/index.ts';
import { verifier } from './verify.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const key = fromBase64(createPublicKey(privateKey).export({ format: 'jwk' }).x!);
const message = fileMessage('20260301t000000-00000000', 'all/p1', new TextEncoder().encode('isi'));
const signature = new Uint8Array(sign(null, message, privateKey));

for (const [where, subtle] of [
  ['in the browser', globalThis.crypto.subtle],
  ['in script, on a plain-http page', undefined],
  ['in script, in a browser without Ed25519', { importKey: () => Promise.reject(new Error('NotSupported')) }],
] as const)
  test(`signatures are verified ${where}`, async (context) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', { value: { subtle }, configurable: true });
    context.after(() => Object.defineProperty(globalThis, 'crypto', own));
    const verify = await verifier(key);
    assert.equal(await verify(message, signature), true);
    for (const at of [0, 31, 32, 63]) {
      const changed = signature.slice();
      changed[at]! ^= 1;
      assert.equal(await verify(message, changed), false);
    }
    const other = message.slice();
    other[other.length - 1]! ^= 1;
    assert.equal(await verify(other, signature), false);
    assert.equal(await verify(message, signature.slice(1)), false);
    const nobody = await verifier(new Uint8Array(32).fill(255));
    assert.equal(await nobody(message, signature), false);
  });
