import { photoWidths } from '@guyub/core/photos';
import { noPhoto } from '../photos/store.ts';
import type { Store } from '../store/store.ts';
import { headerOf, type Ask } from './answer.ts';

/** A picture that was withdrawn is gone everywhere a day later. */
const kept = { 'Cache-Control': 'public, max-age=86400', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** `GET /v1/photos/{id}/{width}.webp`. What an id shows never changes, so the id is its tag. */
export const photo = (store: Store) => async (c: Ask) => {
  const id = c.req.param('id')!;
  const file = c.req.param('file')!;
  const width = photoWidths.find((wide) => file === `${wide}.webp`);
  const bytes = width && /^[a-z0-9]{12}$/.test(id) ? await store.photos.read(id, width) : undefined;
  if (!bytes) throw noPhoto();
  const headers = { ...kept, ETag: `"${id}-${width}"` };
  if (headerOf(c, 'if-none-match')?.includes(headers.ETag)) return { status: 304, body: null, headers };
  return {
    status: 200,
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: { ...headers, 'Content-Type': 'image/webp' },
  };
};
