import { GuyubError, type Plain } from '@guyub/core/adapter';
import { finder } from '../mapping/path.ts';
import { isPlain } from '../shared/plain.ts';

const cityIn = finder('postal_code.village.sub_district.city.name');

/** Kab. and Kota of one name are two places, so that word is never left out. */
const spelled = (city: string): string =>
  city.toLowerCase().replace(/\bkabupaten\b/, 'kab').replace(/[^a-z]+/g, ' ').trim(); // prettier-ignore

/** @throws GuyubError `invalid` for a name that says not which place is meant, or a code that is none */
export function citiesOf(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(given).map(([city, code]) => {
      const name = spelled(city);
      if (/^(?:kab|kota) ./.test(name) && /^kemendagri:\d\d\.\d\d$/.test(code)) return [name, code];
      throw new GuyubError(
        'invalid',
        `kemnaker: "cities" reads e.g. { 'Kab. Sampang': 'kemendagri:35.27' }; not ${JSON.stringify({ [city]: code })}.`,
        { adapter: 'kemnaker' },
      );
    }),
  );
}

/**
 * An institution, field by field: beside them stand its owner, telephones and tax number. Of one in another place
 * nothing is kept.
 */
export function institutionOf(row: Plain, cities: ReadonlyMap<string, string>): Plain {
  const city = cityIn(row);
  const code = typeof city === 'string' ? cities.get(spelled(city)) : undefined;
  const { id } = row;
  if (code === undefined) return { id };
  const type = row['institution_type'];
  return {
    id,
    name: row['name'],
    kind: kindOf(isPlain(type) ? type['name'] : undefined),
    code: code.replace('kemendagri:', ''),
    updatedAt: row['updated_at'],
  };
}

/** Which words Kemnaker has for them is nowhere written; one that is not known is left out. */
function kindOf(type: unknown): string | undefined {
  const name = typeof type === 'string' ? type.toLowerCase() : '';
  if (/\bb?bpvp\b/.test(name)) return 'bpvp';
  if (/\buptp\b/.test(name)) return 'blk_uptp';
  if (/\buptd\b/.test(name)) return 'blk_uptd';
  if (/\bblkk\b|\bkomunitas\b/.test(name)) return 'blkk';
  return /\blpk\b/.test(name) ? 'lpk' : undefined;
}
