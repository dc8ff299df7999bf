import type { Zone } from '@guyub/adapters/mapping';
import type { RegionScheme } from '@guyub/core/reading';
import { cellText } from '../../import/read/book.ts';
import { findRegency, guessRegency, type Regency, type Regions } from '../../import/values/region.ts';
import type { Known } from './meanings.ts';

export const zones = ['WIB', 'WITA', 'WIT', 'UTC'] as const satisfies readonly Zone[];

/** By the province of a regency. */
export const zoneOf = ({ code }: Regency): Zone => {
  const province = Number(code.slice(0, 2));
  if (province >= 81) return 'WIT';
  return province >= 63 || (province >= 51 && province <= 53) ? 'WITA' : 'WIB';
};

const code = /^\d{2}[.\s]?\d{2}(?:[.\s]?\d{2,3}(?:[.\s]?\d{3,4})?)?$/;

/** Whose codes a column holds and how far down they go; undefined: they are none, or nobody can tell. */
export function codesOf({ column, seen }: Known):
  | {
      readonly scheme: RegionScheme | undefined;
      readonly level: 'regency' | 'deeper';
      readonly codes: readonly string[];
    }
  | undefined {
  const codes = [...new Set(seen.samples.map(cellText))].map((text) =>
    text.replace(/^(?:kemendagri|bps):/i, ''),
  );
  if (codes.length === 0 || !codes.every((text) => code.test(text))) return undefined;
  const digits = codes.map((text) => text.replace(/\D/g, ''));
  const any = (test: (text: string) => boolean) => digits.some(test);
  const told = /kemendagri|kemdagri/i.test(column.title)
    ? 'kemendagri'
    : /bps/i.test(column.title)
      ? 'bps'
      : undefined;
  const dotted = codes.some((text) => text.includes('.'));
  const scheme =
    told ??
    (dotted || any((text) => text.length === 6 || text.startsWith('93'))
      ? 'kemendagri'
      : any((text) => text.length === 7 || text.startsWith('97'))
        ? 'bps'
        : undefined);
  return { scheme, level: any((text) => text.length !== 4) ? 'deeper' : 'regency', codes };
}

/** Where a list is of: by its codes, its address and titles, and the sub-districts in it. Doubt asks. */
export function regencyOf(
  all: readonly Known[],
  texts: readonly string[],
  regions: Regions,
): Regency | undefined {
  const coded = all.flatMap((known) => (known.meaning === 'regionCode' ? (codesOf(known)?.codes ?? []) : []));
  const regencies = new Set(coded.map((text) => text.replace(/\D/g, '').slice(0, 4)));
  const [only] = regencies;
  if (regencies.size === 1) {
    const found = findRegency(regions, only!);
    if (found) return found;
  }
  const places = all
    .filter(({ meaning }) => meaning === 'subdistrict')
    .flatMap(({ seen }) => [...new Set(seen.samples.map(cellText))].slice(0, 50));
  return guessRegency(regions, texts, places);
}

/** `disnaker.sampangkab.go.id` says whose it is. */
export const wordsOfHost = (host: string): string =>
  host
    .replace(/([a-z]+)kab\b/g, 'kabupaten $1')
    .replace(/([a-z]+)kota\b/g, 'kota $1')
    .replace(/[.-]/g, ' ');
