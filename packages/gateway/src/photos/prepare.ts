import { photoWidths } from '@guyub/core/photos';
import sharp from 'sharp';
import { photoRefused } from './refusals.ts';

export const MAX_BYTES = 8 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;
const MIN_SIDE = 320;
const MAX_RATIO = 4;

export interface Prepared {
  /** Of the largest form. */
  readonly width: number;
  readonly height: number;
  /** WebP, narrowest first; none is wider than the picture was. */
  readonly forms: readonly Buffer[];
}

/** By their first bytes, before a decoder sees them: of what it knows, nothing else is wanted here, SVG least of all. */
const known = /^\xff\xd8\xff|^\x89PNG\r\n|^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:hei[cx]|hev[cx]|mif1|avif)/;

/**
 * Turns a picture upright and makes its forms of the pixels alone: whatever else it carried, place and camera among it,
 * is left behind.
 *
 * @throws GuyubError `invalid`; of untrusted bytes nothing is said but what is wrong
 */
export async function prepare(bytes: Uint8Array): Promise<Prepared> {
  if (bytes.byteLength > MAX_BYTES) throw photoRefused('too-heavy');
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (!known.test(start)) throw photoRefused('not-a-picture');
  const size = await sharp(bytes, { limitInputPixels: false }).metadata().catch(unreadable);
  if (size.width * size.height > MAX_PIXELS) throw photoRefused('too-large');
  const { width, height } = size.autoOrient;
  if (Math.min(width, height) < MIN_SIDE) throw photoRefused('too-small');
  if (Math.max(width, height) > MAX_RATIO * Math.min(width, height)) throw photoRefused('too-long');

  const largest = photoWidths.findIndex((wide) => wide >= width);
  const widths = largest < 0 ? photoWidths : photoWidths.slice(0, largest + 1);
  const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient();
  const forms = [];
  for (const wide of widths)
    forms.push(
      await upright
        .clone()
        .resize({ width: wide, withoutEnlargement: true })
        .webp({ quality: 78 })
        .toBuffer({ resolveWithObject: true })
        .catch(unreadable),
    );
  const { info } = forms.at(-1)!;
  return { width: info.width, height: info.height, forms: forms.map(({ data }) => data) };
}

/** What the decoder says of untrusted bytes is nobody's business. */
function unreadable(): never {
  throw photoRefused('not-a-picture');
}
