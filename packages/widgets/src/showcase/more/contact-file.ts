import { toVCard } from '@guyub/core/formats';
import type { PublishedPerson } from '@guyub/core';
import { fileName } from '../../papers/file-name.ts';

/** Hands a person over as a file that a phone puts among its contacts. */
export function saveContact(person: PublishedPerson, url: string): void {
  const file = new Blob([toVCard(person, { url })], { type: 'text/vcard' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileName(person.businessName ?? person.name)}.vcf`;
  link.click();
  // Long enough for a slow phone to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
