/** A picture of a product or a business, as a page needs it before a byte of it is there. */
export interface Photo {
  readonly id: string;
  /** Of the largest form, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen; empty: nobody said. */
  readonly alt: string;
}

/** Widths that a gateway keeps of each picture; none is larger than the picture was. */
export const photoWidths = [320, 640, 1280] as const;

/** Longest text about a picture. */
export const MOST_ALT = 150;
/** A control character ends no line of a page, and none is needed here. */
export const photoPattern = /^[a-z][a-z0-9]{11}:\d{2,4}x\d{2,4}(?::\P{Cc}{1,150})?$/u;

/** As it stands in a record's `photos`: `id:WIDTHxHEIGHT:alt`. */
export const photoText = ({ id, width, height, alt }: Photo): string =>
  `${id}:${width}x${height}${alt && `:${alt}`}`;

/** @returns undefined for what is no picture of a record */
export function readPhoto(text: string): Photo | undefined {
  if (!photoPattern.test(text)) return undefined;
  const [id = '', size = '', ...alt] = text.split(':');
  const [width, height] = size.split('x').map(Number);
  return { id, width: width!, height: height!, alt: alt.join(':') };
}

/**
 * Where the form of a picture is that is so wide or, of a smaller picture, as wide as it is.
 *
 * @param base address of the gateway, with or without a slash at its end
 */
export const photoSource = (
  base: string,
  { id }: Pick<Photo, 'id'>,
  width: (typeof photoWidths)[number],
): string => `${base.replace(/\/+$/, '')}/v1/photos/${id}/${width}.webp`;

/** For `srcset`: each form once, with the width that it really has. */
export function photoSourceSet(base: string, photo: Pick<Photo, 'id' | 'width'>): string {
  const smaller = photoWidths.filter((width) => width < photo.width);
  const largest = photoWidths[smaller.length];
  return [...smaller, ...(largest ? [largest] : [])]
    .map((width) => `${photoSource(base, photo, width)} ${Math.min(width, photo.width)}w`)
    .join(', ');
}
