import type { WishOptions } from '@guyub/core/hiring';

/** How a question goes to the gateway. Cookies never do. */
export const toRead = (token: string | undefined): RequestInit => ({
  credentials: 'omit',
  headers: { accept: 'application/json', ...bearer(token) },
});

/** How a wish goes there. */
export const toWrite = (
  method: 'POST' | 'PATCH',
  value: unknown,
  { idempotencyKey, ifVersion, proof }: WishOptions,
  token: string | undefined,
): RequestInit => ({
  method,
  credentials: 'omit',
  headers: {
    accept: 'application/json',
    'content-type': value instanceof Blob ? value.type : 'application/json',
    'idempotency-key': idempotencyKey,
    ...(ifVersion && { 'if-match': toETag(ifVersion) }),
    ...(proof && { 'guyub-proof': proof }),
    ...bearer(token),
  },
  body: value instanceof Blob ? value : JSON.stringify(value),
});

const bearer = (token: string | undefined) => (token ? { authorization: `Bearer ${token}` } : {});

/** A version comes with a record, as it stands in there, or as the answer's ETag. */
const toETag = (version: string): string => (version.startsWith('"') ? version : `"${version}"`);
