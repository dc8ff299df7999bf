import type { PublishedPerson } from '@guyub/core';

/** What every page but ours loads: a plain list. */
export const load = async (): Promise<readonly PublishedPerson[]> =>
  (await (await fetch('/people.json')).json()) as PublishedPerson[];

/** What a visitor may type a part of. */
export const searched = (person: PublishedPerson): string =>
  [
    person.name,
    ...person.skills,
    ...person.offerings,
    person.businessName ?? '',
    person.subdistrict ?? '',
    ...person.cohorts,
  ]
    .join(' ')
    .toLowerCase();

const safe = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** The same card on every page of cards. */
export const card = ({ name, skills, subdistrict = '', offerings }: PublishedPerson): string =>
  `<article class="card"><h3>${safe(name)}</h3><p>${safe(skills.join(', '))} · ${safe(subdistrict)}</p><p>${safe(offerings.join(', '))}</p></article>`;

export const count = (people: number): string => `${people} orang`;

/** The words of a table's line. */
export const cells = ({ name, skills, subdistrict = '', offerings }: PublishedPerson): string[] => [
  name,
  skills.join(', '),
  subdistrict,
  offerings.join(', '),
];
export const columns = ['Nama', 'Bidang', 'Kecamatan', 'Jasa'];
