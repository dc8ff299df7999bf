import { strToU8, zipSync } from 'fflate';
import { columnLetter } from './read/reference.ts';

/** What a test puts in a cell: plain values, or XML for what only Excel writes. */
export type FixtureCell =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly serial: number }
  | { readonly xml: string; readonly type?: string };
export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly FixtureCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function cellXml(cell: FixtureCell, column: number, row: number): string {
  const r = `r="${columnLetter(column)}${row}"`;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string')
    return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c ${r}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${r} t="b"><v>${Number(cell)}</v></c>`;
  if ('serial' in cell) return `<c ${r} s="1"><v>${cell.serial}</v></c>`;
  return `<c ${r}${cell.type ? ` t="${cell.type}"` : ''}>${cell.xml}</c>`;
}

function sheetXml({ rows, merges = [] }: FixtureSheet): string {
  const body = rows.map(
    (cells, i) => `<row r="${i + 1}">${cells.map((cell, c) => cellXml(cell, c, i + 1)).join('')}</row>`,
  );
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
}

/** A workbook as Excel would write it, in bytes. `parts` replaces or adds parts of the archive. */
export function workbook(
  sheets: readonly FixtureSheet[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pack = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${pack}"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${sheets.map(({ name, hidden }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
