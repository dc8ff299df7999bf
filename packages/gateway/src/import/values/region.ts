import { fold } from '@guyub/core/text';
import { distance, nothing, properCase, type Reading, withoutPrefix } from '@guyub/core/reading';
import { getDistricts, getRegencies } from 'idn-area-data';
import { squash } from '../../places/name.ts';

export interface Regency {
  /** Kemendagri, `35.27`. */
  readonly code: string;
  /** `Kabupaten Sampang`. */
  readonly name: string;
}

interface Area extends Regency {
  readonly bare: string;
  readonly kind: string;
  /** Squashed name → official name. */
  readonly districts: ReadonlyMap<string, string>;
}

export type Regions = ReadonlyMap<string, Area>;

/** All regencies with their sub-districts; the data package's licence is named in the decision page. */
export async function loadRegions(): Promise<Regions> {
  const [regencies, districts] = await Promise.all([getRegencies(), getDistricts()]);
  const names = new Map<string, Map<string, string>>();
  for (const { name, regency_code: regency } of districts) {
    if (!names.has(regency)) names.set(regency, new Map());
    names.get(regency)!.set(squash(name), name);
  }
  return new Map(
    regencies
      .filter(({ code }) => code)
      .map(({ code, name }) => {
        const [, kind = '', bare = ''] =
          /^(kabupaten|kota)(?: administrasi| adm)? (.+)$/.exec(fold(name)) ?? [];
        return [code, { code, name, kind, bare, districts: names.get(code) ?? new Map<string, string>() }];
      }),
  );
}

/** `35.27`, `3527` or `kemendagri:35.27` → the regency; undefined when there is none with that code. */
export function findRegency(regions: Regions, written: string): Regency | undefined {
  const digits = written.replace(/^kemendagri:/, '').replace(/\D/g, '');
  return regions.get(`${digits.slice(0, 2)}.${digits.slice(2)}`);
}

/**
 * The regency that titles name and whose sub-districts the rows name. Undefined when two fit equally: a
 * wrong regency is worse than a question.
 */
export function guessRegency(
  regions: Regions,
  texts: readonly string[],
  subdistricts: readonly string[],
): Regency | undefined {
  const said = ` ${fold(texts.join(' ; '))} `;
  const places = [...new Set(subdistricts.map((name) => squash(withoutPrefix(name))))].filter(Boolean);
  const scored = [...regions.values()].map((area) => {
    const kinds = area.kind === 'kota' ? 'kota' : '(?:kabupaten|kab)';
    const spoken = said.includes(` ${area.bare} `);
    const full = spoken && new RegExp(` ${kinds} ${area.bare} `).test(said);
    const held = places.filter((place) => area.districts.has(place)).length;
    return {
      area,
      score: (full ? 6 : spoken ? 3 : 0) + (places.length === 0 ? 0 : (5 * held) / places.length),
    };
  });
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= 3 && first.score - (second?.score ?? 0) >= 1 ? first.area : undefined;
}

/** A sub-district of this regency by its official name, however it is spaced. */
export const isSubdistrictOf = (name: string, regency: string | undefined, regions: Regions): boolean =>
  regency !== undefined && regions.get(regency)?.districts.has(squash(withoutPrefix(name))) === true;

/** A sub-district anywhere, by its official name, however it is spaced. */
export function isSubdistrict(name: string, regions: Regions): boolean {
  const key = squash(name);
  for (const { districts } of regions.values()) if (districts.has(key)) return true;
  return false;
}

/** Official spelling where the name is known, one letter off as a guess; otherwise as written, not shouting. */
export function readSubdistrict(
  written: string,
  regency: string | undefined,
  regions: Regions,
): Reading<string> {
  const bare = withoutPrefix(written);
  const known = regency ? regions.get(regency)?.districts : undefined;
  const key = squash(bare);
  if (key === '') return nothing;
  const value = properCase(bare).slice(0, 200);
  const exact = known?.get(key);
  if (exact) return { value: exact };
  const near = [...(known ?? [])].filter(
    ([name]) => key.length > 4 && distance(name, key, 2) <= (key.length > 8 ? 2 : 1),
  );
  if (near.length === 1) return { value: near[0]![1], guess: `"${value}" dibaca sebagai ${near[0]![1]}` };
  return known && known.size > 0
    ? { value, guess: `kecamatan "${value}" tidak ada di daftar resmi, disimpan apa adanya` }
    : { value };
}

/** `Desa/Kel. MARON KULON` → `Maron Kulon`. */
export const readVillage = (written: string): string | undefined =>
  properCase(written.replace(/^\s*(?:(?:desa|ds|kelurahan|kel|nagari)[\s./]+)+/i, '').trim()).slice(0, 200) ||
  undefined;
