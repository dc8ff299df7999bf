import { maskPhone } from '@guyub/core/reading';
import { cellText } from '../read/book.ts';
import { placeInAddress, placeInPair } from '../values/place.ts';
import type { Evidence } from './evidence.ts';
import type { Field } from './fields.ts';

/** Fields whose values are about a place or a course, not about a person. */
const plain = new Set<Field>(['subdistrict', 'village', 'training', 'cohort', 'year', 'start', 'end', 'organisation', 'partner', 'certificateIssuer', 'certified', 'businessStatus', 'offerings', 'price', 'obstacles', 'period', 'place', 'ownsEquipment', 'capacity', 'consentPublication', 'consentContact', 'consentLicence', 'unit', 'leadTime', 'minimumOrder', 'openingHours', 'regency', 'number', 'gender']); // prettier-ignore

/** Up to three values; veiled where they are a person's, none where they must not be seen. */
export function samplesOf(field: Field, seen: Evidence): string[] {
  if (field === 'identity' || field === 'sensitive') return [];
  const values = different(seen, 3).map((text) => text.slice(0, 40));
  return plain.has(field) ? values : values.map(veil);
}

/** What a column says about where it comes from: sub-districts, regencies, centres. */
export function valuesOf(
  field: Field,
  title: string,
  seen: Evidence,
  isSubdistrict: (text: string) => boolean,
): string[] {
  const values = different(seen, 50);
  if (field === 'address') return values.flatMap((text) => placeInAddress(text).subdistrict ?? []);
  if (field === 'place')
    return values.flatMap((text) => placeInPair(text, title, isSubdistrict).subdistrict ?? []);
  return ['subdistrict', 'regency', 'organisation', 'certificateIssuer'].includes(field) ? values : [];
}

const different = (seen: Evidence, most: number) => [...new Set(seen.samples.map(cellText))].slice(0, most);

/** `Halimah Prasetyo` → `Ha… Pr…`: the mapping and the screen show what kind of thing it is, not who. */
const veil = (text: string) =>
  maskPhone(text)
    .replace(/\S+@/g, '…@')
    .replace(/(\p{L}{2})\p{L}+/gu, '$1…')
    .replace(/(\d{2})\d{2,}/g, '$1…');
