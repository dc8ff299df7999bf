import type { PublishedOffering } from '../model/offering.ts';
import type { PublishedPerson } from '../model/person.ts';
import { scrubIdentityNumbers } from '../privacy/scrub.ts';
import { priceRange } from './price-range.ts';

export interface VCardOptions {
  readonly offerings?: readonly PublishedOffering[];
  /** Whole address of the page on which the person is found. */
  readonly url?: string;
}

/**
 * A person for a phone's contacts: vCard 3.0, which Android and iPhone both read. Only published fields are looked at,
 * and a number is there only when its owner agreed to show it.
 *
 * @param person as published
 */
export function toVCard(person: PublishedPerson, { offerings = [], url }: VCardOptions = {}): string {
  const { name, businessName, skills, subdistrict, telephone, email, updatedAt } = person;
  const goods = offerings.length > 0 ? offerings.map(told) : person.offerings;
  const lines: readonly (string | false | undefined)[] = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // One name: which part of it is a family's name, Indonesian names do not say.
    `N:;${escaped(name)};;;`,
    `FN:${escaped(name)}`,
    businessName && `ORG:${escaped(businessName)}`,
    skills.length > 0 && `TITLE:${escaped(skills.join(', '))}`,
    telephone && `TEL;TYPE=CELL:${escaped(telephone)}`,
    email && `EMAIL;TYPE=INTERNET:${escaped(email)}`,
    subdistrict && `ADR;TYPE=WORK:;;;${escaped(subdistrict)};;;Indonesia`,
    goods.length > 0 && `NOTE:${escaped(goods.join('\n'))}`,
    url && `URL:${new URL(url).href}`,
    `REV:${escaped(updatedAt)}`,
    'END:VCARD',
  ];
  return lines.flatMap((line) => (line ? `${folded(line)}\r\n` : [])).join('');
}

const told = (offering: PublishedOffering): string =>
  [offering.name, priceRange(offering)].filter(Boolean).join(', ');

const escaped = (text: string): string =>
  scrubIdentityNumbers(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** Lines of at most 75 bytes, as RFC 2425 wants them; a character is never torn apart. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}
