import type { Readable } from 'node:stream';
import { scrubIdentityNumbers } from '@guyub/core/privacy';
import { ImportError } from '../errors.ts';
import type { Book, Range, Sheet } from './book.ts';
import type { Bytes } from './bytes.ts';
import { limits } from './limits.ts';
import { readMerges } from './merges.ts';
import { readDateStyles } from './number-format.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import { elements } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** Opens a workbook without reading its rows. */
export async function openXlsx(bytes: Bytes): Promise<Book> {
  const zip = await openZip(bytes);
  try {
    return await open(zip);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function open(zip: Zip): Promise<Book> {
  const workbook = await workbookPart(zip);
  const parts = await relations(zip, workbook);
  const one = (kind: string) => [...parts.values()].find((part) => part.kind === kind)?.target;
  const declared = await elements(await zip.stream(workbook));
  const from1904 = declared.some(
    ({ name, attributes }) => name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? ''),
  );
  const strings = await readSharedStrings(zip, one('sharedStrings'));
  const dateStyles = await readDateStyles(zip, one('styles'));
  let position = 0;
  let size = 0;
  async function* counted(stream: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      position += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }
  const sheets: Sheet[] = [];
  for (const { name, attributes } of declared) {
    const part = parts.get(attributes['r:id'] ?? attributes['id'] ?? '');
    if (name !== 'sheet' || part?.kind !== 'worksheet' || !zip.has(part.target)) continue;
    if (sheets.length === limits.sheets)
      throw new ImportError(
        `Buku kerja ini lebih dari ${limits.sheets} lembar. Simpan lembar data alumni saja.`,
      );
    size += zip.size(part.target);
    let merges: Promise<readonly Range[]> | undefined;
    sheets.push({
      name: scrubIdentityNumbers(attributes['name'] ?? ''),
      hidden: (attributes['state'] ?? 'visible') !== 'visible',
      merges: () => (merges ??= readMerges(zip, part.target)),
      async *rows() {
        yield* sheetRows(counted(await zip.stream(part.target)), { strings, dateStyles, from1904 });
      },
    });
  }
  if (sheets.length === 0)
    throw new ImportError('Buku kerja ini tidak punya lembar data. Periksa berkasnya di Excel.');
  return { sheets, size, position: () => position, close: async () => zip.close() };
}

async function workbookPart(zip: Zip): Promise<string> {
  const mime = await zip.text('mimetype', 1 << 20);
  if (mime?.includes('opendocument')) {
    throw new ImportError(
      'Berkas ini OpenDocument (.ods). Buka di LibreOffice, lalu "Simpan Sebagai" Excel (.xlsx).',
    );
  }
  const root = zip.has('_rels/.rels') ? [...(await relations(zip, '')).values()] : [];
  const target = root.find((part) => part.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (target.endsWith('.bin'))
    throw new ImportError('Berkas ini .xlsb (Excel biner). Buka di Excel, lalu "Simpan Sebagai" .xlsx.');
  if (zip.has('word/document.xml') || zip.has('ppt/presentation.xml')) {
    throw new ImportError(
      'Berkas ini dokumen Word atau PowerPoint. Salin tabelnya ke Excel, lalu simpan sebagai .xlsx.',
    );
  }
  if (!zip.has(target))
    throw new ImportError(
      'Berkas ini arsip ZIP, bukan buku kerja Excel. Keluarkan dahulu berkas .xlsx di dalamnya.',
    );
  return target;
}

/** Relation id → part, with the target resolved from the folder of `part`. */
async function relations(zip: Zip, part: string): Promise<Map<string, { kind: string; target: string }>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const file = `${folder}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, { kind: string; target: string }>();
  if (!zip.has(file)) return found;
  for (const { name, attributes } of await elements(await zip.stream(file))) {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') continue;
    const target = new URL(attributes['Target'] ?? '', `zip:///${folder}`).pathname.slice(1);
    found.set(attributes['Id'] ?? '', {
      kind: (attributes['Type'] ?? '').split('/').at(-1)!,
      target: decodeURI(target),
    });
  }
  return found;
}
