import { fold } from '@guyub/core/text';

export interface Place {
  readonly subdistrict?: string;
  readonly village?: string;
}

const end = String.raw`(?=\s*(?:[,;:(.\n/]|\b(?:kec|kecamatan|kab|kabupaten|kota|prov|kode|rt|rw|desa|ds|kel)\b|\d|$))`;
const name = String.raw`\.?\s*:?\s*(\p{L}[\p{L}' -]{2,40}?)`;
const subdistrict = new RegExp(String.raw`\bkec(?:amatan)?\b${name}${end}`, 'iu');
const village = new RegExp(String.raw`\b(?:ds|desa|kel|kelurahan|nagari)\b${name}${end}`, 'iu');

/** What an address says by name: `Dsn. Barat RT 1, Ds. Torjun, Kec. Torjun`. */
export function placeInAddress(address: string): Place {
  return place(subdistrict.exec(address)?.[1], village.exec(address)?.[1]);
}

/**
 * Both from one cell, `Maron / Brabe`, `Ds. Brabe Kec. Maron`: by their prefixes, else the one that is a known
 * sub-district, else in the order of the column's title.
 */
export function placeInPair(text: string, title: string, isSubdistrict: (name: string) => boolean): Place {
  const told = placeInAddress(text);
  if (told.subdistrict && told.village) return told;
  const parts = text
    .split(/\s*[/,;\n]\s*|\s+[-–]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first, second] = parts;
  if (second === undefined) return place(first, undefined);
  const turned = told.subdistrict
    ? /^kec/i.test(second)
    : told.village
      ? !/^kec|^(?:ds|desa|kel)/i.test(second)
      : isSubdistrict(first!) === isSubdistrict(second)
        ? /^(?:nama )?(?:desa|ds|kel)/.test(fold(title))
        : isSubdistrict(second);
  return turned ? place(second, first) : place(first, second);
}

const place = (subdistrict: string | undefined, village: string | undefined): Place => ({
  ...(subdistrict ? { subdistrict } : {}),
  ...(village ? { village } : {}),
});
