import type { Near } from '@guyub/core';
import { kmFrom } from '@guyub/core/order';
import type { HireLocalWords } from '../../locales/hire-local-words.ts';
import type { Suited } from './short-list.ts';

/** Where distances are told from. */
export interface Origin {
  readonly name: string;
  readonly near: Near;
}

/** Why this person is here, in one sentence: `Buat kue, 4 km dari Muara Sabak Timur, bersertifikat`. */
export function reason(
  words: HireLocalWords,
  language: string,
  { person, marks }: Suited,
  origin: Origin | undefined,
): string {
  const km = origin && kmFrom(origin.near, person);
  const parts = [
    suits(person, marks),
    // Both places are the middle of something, so within one there is no distance.
    km !== undefined &&
      (person.subdistrict === origin!.name
        ? words.within(origin!.name)
        : words.from(wholeKm(km, language), origin!.name)),
    person.certified && words.certified,
  ];
  return parts.filter(Boolean).join(', ');
}

/** What they offer or learnt that was looked for; else what comes first. */
function suits(person: Suited['person'], marks: Suited['marks']): string | undefined {
  const found = (['offerings', 'skills'] as const).flatMap((field) => {
    const mark = marks.find((one) => one.field === field);
    return mark ? (person[field][mark.index] ?? []) : [];
  });
  return found[0] ?? person.offerings[0] ?? person.skills[0];
}

const told = ['skills', 'subdistrict', 'offerings', 'cohorts'] as const;

/** What a buyer would like to know and the entry does not say; nothing: it is complete. */
export const lacking = (words: HireLocalWords, { person }: Suited): readonly string[] =>
  told.filter((part) => !person[part]?.length).map((part) => words.parts[part]);

/** Places are the middle of something: nothing is less than a kilometre away, and no metres are known. */
export const wholeKm = (km: number, language: string): string =>
  Math.max(1, Math.round(km)).toLocaleString(language);
