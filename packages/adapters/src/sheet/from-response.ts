import { decoded, type ForeignBytes } from '../shared/fetch-foreign.ts';
import { fromCsv } from './csv.ts';
import { fromGviz, isGviz } from './gviz.ts';
import { bad, type Table } from './table.ts';

/** The tabs of an answer, whatever its address and its type say: Google's table, a workbook, or text. */
export async function fromResponse({ bytes, headers }: ForeignBytes): Promise<readonly Table[]> {
  const begins = (...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b)) return (await import('./xlsx.ts')).fromXlsx(bytes);
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    throw bad('This is an old .xls workbook, or one with a password. Save it as .xlsx without a password.');
  if (begins(0x25, 0x50, 0x44, 0x46))
    throw bad('This is a PDF. Give the address of the spreadsheet that it was made of.');
  const text = textOf(bytes, headers.get('content-type') ?? '');
  if (text.trim() === '') throw bad('The address of the sheet answered nothing.');
  if (/^\s*</.test(text))
    throw bad(
      'The address of the sheet answered a web page, often one to sign in. Publish the sheet (File → Share → Publish to web → CSV), and give that address.',
    );
  if (isGviz(text)) return [fromGviz(text)];
  if (text.includes('\0')) throw bad('This is no CSV, no TSV, and no .xlsx workbook.');
  return [fromCsv(text)];
}

/** Excel's "Unicode text" is UTF-16 with a mark in front. */
function textOf(bytes: Uint8Array, contentType: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decoded(bytes, contentType);
}
