import { hasIdentityNumber, scrubIdentityNumbers } from '@guyub/core/privacy';
import type { Cell } from './book.ts';

const scientific = /^\s*\d(?:[.,]\d+)?\s*e\s*\+?\s*(?:14|15)\s*$/i;
/** A person marks the column of an NPWP by its header; by value alone only the printed form is certain. */
const npwp = /\d{2}[.\s]\d{3}[.\s]\d{3}[.\s]\d[-\s.]?\d{3}[.\s]\d{3}/;
const apartByText = /[\s.\-'/\u00a0\u200b]/g;

/**
 * The one place where an identity number can still be seen: what leaves here has none. Nothing else in the
 * import reads raw cells.
 * @returns the cell without it, and whether there was one.
 */
export function withoutIdentity(cell: Cell): { readonly cell: Cell; readonly found: boolean } {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e14 ? gone : { cell, found: false };
  if (typeof cell !== 'string' || cell.length < 6) return { cell, found: false };
  if (scientific.test(cell) || /^\d{15,16}$/.test(cell.replace(apartByText, ''))) return gone;
  const text = npwp.test(cell) ? cell.replace(new RegExp(npwp, 'g'), '') : cell;
  if (!hasIdentityNumber(text))
    return text === cell ? { cell, found: false } : { cell: tidy(text), found: true };
  return { cell: tidy(scrubIdentityNumbers(text)), found: true };
}

const gone = { cell: undefined, found: true } as const;

/** What surrounded the number: "(NIK: )" says nothing any more. */
function tidy(text: string): string | undefined {
  const rest = text
    .replace(/\b(?:NIK|No\.?\s*KTP|No\.?\s*KK|KTP|KK|NPWP)\b\s*[.:=]*\s*(?=$|[)\],;/])/gi, '')
    .replace(/[([]\s*[)\]]/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, '');
  return rest === '' ? undefined : rest;
}
