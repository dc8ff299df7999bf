import type { Records } from '@guyub/core';

const first = ['Ani', 'ani', "Ma'ruf", 'Maruf', 'Budi', 'Érna', 'Zainal', 'Siti', '100% Jahit', 'a_b'];
const last = ['Wati', 'wati', 'Ibrahim', 'O’Brien', '', 'S.Pd.', '🧵'];
const skills = ['Menjahit', 'Las', 'Tata boga', 'Teknik pendingin', 'Bordir'];
const subdistricts = ['Omben', 'omben', 'Kedungdung', 'Karang Penang', "Ra'as"];
const states = ['yes', 'yes', 'yes', 'unknown', 'no', 'withdrawn'] as const;

/** Invented people, the same each time, with every value in many combinations and many ties. */
export function inventPeople(count: number): Records['people'][] {
  const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length]!;
  return Array.from({ length: count }, (_, i) => {
    const a = (i * 7919) % 10_007;
    const b = (i * 104_729) % 10_009;
    const business = b % 3 === 0;
    return {
      id: `p${String(i).padStart(6, '0')}`,
      name: `${pick(first, a)} ${pick(last, b)}`.trim(),
      roles: a % 5 === 0 ? ['graduate', 'mentor'] : ['graduate'],
      skills: [...new Set([pick(skills, a), ...(b % 2 ? [pick(skills, b)] : [])])],
      ...(a % 4 && { subdistrict: pick(subdistricts, b) }),
      village: 'Desa Contoh',
      region: a % 6 ? 'kemendagri:35.27' : 'kemendagri:15.07',
      cohorts: b % 5 ? [`Angkatan ${'I'.repeat(1 + (b % 3))} 20${19 + (a % 4)}`] : [],
      ...(b % 5 && { year: 2019 + (a % 4) }),
      certified: a % 2 === 0,
      hasBusiness: business,
      ...(business && a % 2 && { businessName: `Usaha ${pick(first, b)}` }),
      offerings: business ? [...new Set(['Seragam', pick(skills, a)])] : [],
      telephone: `+62812${String(1_000_000 + i)}`,
      ...(a % 3 === 0 && { birthDate: `${1980 + (b % 35)}-0${1 + (a % 9)}-1${b % 10}` }),
      consents: { publication: pick(states, a), contact: pick(states, b) },
      updatedAt: `2026-0${1 + (a % 9)}-11T08:00:00.000Z`,
    };
  });
}
