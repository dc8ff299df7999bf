import * as z from 'zod/mini';
import { photoPattern } from '../photos/photo.ts';
import { linkOf } from '../privacy/link.ts';
import { purposes } from './field.ts';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** Random and meaningless: never made from a name or an identity number. */
export const id = () => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** One line, 1 to 200 characters. */
export const line = () => text(200);
/** Free text, 1 to 2000 characters. */
export const prose = () => text(2000);
/** A whole description, 1 to 10 000 characters. */
export const longProse = () => text(10_000);
/** A few lines, 1 to 500 characters. */
export const shortProse = () => text(500);
export const lines = () => z.array(line()).check(z.maxLength(50));
/** ISO 8601 calendar date, `2019-08-02`. */
export const date = () => z.iso.date();
/** ISO 8601 instant with zone. */
export const instant = () => z.iso.datetime({ offset: true });
export const year = () => z.int().check(z.minimum(1945), z.maximum(2100));
/** Whole rupiah. */
export const rupiah = () => z.int().check(z.minimum(0), z.maximum(1e12));
/** How many, up to two decimals: 40 boxes, 2.5 kg. */
export const quantity = () => z.number().check(z.minimum(0.01), z.maximum(1e6), z.multipleOf(0.01));
/** As people say it, `kotak`, `potong`, `unit`; 1 to 30 characters. */
export const unit = () => text(30);
/**
 * `id:WIDTHxHEIGHT:alt`, the first first: a page reserves the room, writes `srcset` and says what is to be seen without
 * another question. `@guyub/core/photos` reads it and knows the addresses.
 */
export const photos = () =>
  z.optional(z.array(z.string().check(z.regex(photoPattern))).check(z.maxLength(6)));
/** E.164, `+6281234567890`: no zero after the country code. */
export const telephone = () => z.string().check(z.regex(/^\+(?!620)[1-9]\d{6,14}$/));
/** A page of the web: https, at most 2000 characters, with nobody's password and no identity number in it. */
export const link = () =>
  z.url({ protocol: /^https$/ }).check(
    z.maxLength(2000),
    z.refine((text: string) => linkOf(text) !== undefined),
  );
/** Kemendagri and BPS give the same numbers to different provinces, so a code carries its scheme. */
export const region = () =>
  z.string().check(z.regex(/^(kemendagri:\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?|bps:\d{2,10})$/));

/** Degrees WGS 84 to two decimals, about 1 km: fine enough for a place, too coarse for a house. */
export const latitude = () => z.number().check(z.minimum(-90), z.maximum(90), z.multipleOf(0.01));
export const longitude = () => z.number().check(z.minimum(-180), z.maximum(180), z.multipleOf(0.01));

/** `unknown`: never asked, or the answer was not clear. Only `yes` publishes. */
export const consentState = () => z.enum(['unknown', 'yes', 'no', 'withdrawn']);
/** Absent: never asked. */
export const consents = () => z.partialRecord(z.enum(purposes), consentState());
export type Consents = z.infer<ReturnType<typeof consents>>;
