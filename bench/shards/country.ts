import type { PublishedPerson } from '@guyub/core';
import { numbers, people } from '../people.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const syllables = 'ka ba la ma sa ra ta na pa ga ja wa ci su ki ro bo do lu mu te se be ke re pe'.split(' ');

interface Regency {
  readonly id: string;
  readonly province: string;
  readonly subdistricts: readonly {
    readonly name: string;
    readonly latitude: number;
    readonly longitude: number;
  }[];
}

const degrees = (value: number) => Math.round(value * 100) / 100;

function subdistrictName(number: number): string {
  const [a, b, c] = [number % 26, Math.floor(number / 26) % 26, Math.floor(number / 676) % 26];
  const name = `${syllables[a!]}${syllables[b!]}${syllables[c!]}ng`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** As many regencies as Indonesia has, large and small, each with 8 to 19 sub-districts. */
function regencies(random: () => number): readonly (Regency & { readonly until: number })[] {
  let until = 0;
  let named = 0;
  const found = Array.from({ length: 514 }, (_, i) => {
    const province = `kemendagri:${11 + Math.floor(i / 14)}`;
    const [latitude, longitude] = [random() * 12 - 9, 95 + random() * 45];
    until += 0.2 + random() ** 3 * 6;
    return {
      id: `${province}.${String(1 + (i % 14)).padStart(2, '0')}`,
      province,
      until,
      subdistricts: Array.from({ length: 8 + Math.floor(random() * 12) }, () => ({
        name: subdistrictName(named++),
        latitude: degrees(latitude + random() * 0.6),
        longitude: degrees(longitude + random() * 0.6),
      })),
    };
  });
  return found.map((regency) => ({ ...regency, until: regency.until / until }));
}

/** The invented people of `people`, spread over a country. The same ones each time. */
export function* country(count: number): Generator<PublishedPerson, void, undefined> {
  const random = numbers(514);
  const all = regencies(random);
  for (const person of people(count)) {
    const where = random();
    const { id, province, subdistricts } = all.find(({ until }) => until >= where) ?? all.at(-1)!;
    const { name: subdistrict, ...place } = subdistricts[Math.floor(random() * subdistricts.length)]!;
    let own = letters[Math.floor(random() * 26)]!;
    while (own.length < 12) own += letters[Math.floor(random() * 32)]!;
    yield { ...person, id: own, region: id, province, subdistrict, ...place };
  }
}
