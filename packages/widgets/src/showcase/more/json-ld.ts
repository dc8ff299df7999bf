import { toLocalBusiness, type JsonLd } from '@guyub/core/formats';
import { canonicalAddress } from '../../shared/json-ld-script.ts';
import type { Described } from './page.ts';

/** @returns undefined where nobody is known whose it is */
export function jsonLdOf(
  { maker: { person, business }, offerings }: Described,
  photos: string | undefined,
): JsonLd | undefined {
  const owner = business ?? person;
  return owner && toLocalBusiness(owner, offerings, { url: canonicalAddress(), ...(photos && { photos }) });
}
