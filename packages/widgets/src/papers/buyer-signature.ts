import type { PaperProps } from './paper-props.ts';
import type { Signature } from './signatures.ts';

/** Who signs for an office is for the office to write; elsewhere it is who was named, if that was shared. */
export function buyerSignature({ request, deal }: PaperProps['matter'], role: string): Signature {
  const officer = request.buyerKind === 'agency' || request.buyerKind === 'village';
  return officer ? { role, officer } : { role, name: deal?.buyerContactName ?? request.contactName };
}
