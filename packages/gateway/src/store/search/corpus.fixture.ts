import type { Records } from '@guyub/core';

type Person = Records['people'];

/** The same numbers each time, 0 up to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const given =
  'Achmad Ahmad Siti Sity Soekarno Sukarno Érna Ma’ruf Jahit Budi Yusuf Jusuf Nur Nurul Ani'.split(' ');
const family = 'Wati Prasetyo Prasetya Ibrahim Hasanah Hasan Kue Las Omben Omer'.split(' ');
const skills = ['Menjahit', 'Las', 'Tata boga', 'Teknik pendingin', 'Bordir', 'Otomotif'];
const subdistricts = ['Omben', 'Omber', 'Kedungdung', 'Karang Penang', 'Torjun'];
const wares =
  'jahit seragam,servis AC,kue ulang tahun,pagar besi,pengelasan teralis,nasi kotak,bordir nama,isi freon,permak celana'.split(
    ',',
  );
const states = ['yes', 'yes', 'yes', 'yes', 'no', 'unknown'] as const;
const points = [
  [-7.09, 113.32],
  [-7.09, 113.3],
  [-7.05, 113.32],
  [-6.98, 113.28],
] as const;

/** Words that many of the invented people have, as somebody may write them who looks for one of them. */
export const knownWords = [...given, ...family, ...skills, ...subdistricts, ...wares].flatMap((text) =>
  text.split(' '),
);

/** Invented people of one region, who share names, trades and places in many combinations. */
export function corpus(region: string, count: number, seed: number): Person[] {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: roll(most + 1) }, () => pick(list))),
  ];
  const rare = () =>
    `${pick(['ba', 'ku', 'ti', 'se'])}${pick(['ro', 'lan', 'di'])}${pick(['n', 's', 'r', ''])}`;
  return Array.from({ length: count }, (_, i): Person => {
    const point = roll(5) > 0 ? pick(points) : undefined;
    const business = roll(2) > 0;
    return {
      id: `${region.replaceAll(/\D/g, '')}p${i}`,
      name: `${pick(given)} ${roll(3) ? pick(family) : rare()}`,
      roles: ['graduate'],
      skills: some(skills, 2),
      ...(roll(6) > 0 && { subdistrict: pick(subdistricts) }),
      ...(point && { latitude: point[0], longitude: point[1] }),
      region,
      cohorts: roll(3) ? [`Angkatan ${pick(['I', 'II'])} 20${19 + roll(3)}`] : [],
      certified: roll(2) > 0,
      hasBusiness: business,
      ...(business && { businessName: `Usaha ${pick([rare(), pick(given), pick(skills)])}` }),
      offerings: some(wares, 3).map((ware) => (roll(3) ? ware : `${ware} ${rare()}`)),
      ...(roll(9) === 0 && { birthDate: '2020-01-01' }),
      consents: { publication: pick(states), contact: 'unknown' },
      updatedAt: '2026-01-02T03:04:05.000Z',
    };
  });
}
