import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serialToIso } from '@guyub/core/reading';
import { workbook } from '../workbook.fixture.ts';
import { isDateFormat } from './number-format.ts';
import { openFile } from './open.ts';
import { columnLetter, parseReference } from './reference.ts';

test('cell references both ways', () => {
  for (const [letter, column] of [['A', 0], ['Z', 25], ['AA', 26], ['SR', 511]] as const) {
    assert.equal(columnLetter(column), letter);
    assert.deepEqual(parseReference(`${letter}7`), { column, row: 6 });
  }
  for (const wrong of ['7', 'A', 'A0', 'ABCD1', '']) assert.equal(parseReference(wrong), undefined, wrong);
}); // prettier-ignore

test('which number formats are dates', () => {
  for (const code of ['dd/mm/yyyy', '[$-421]dd mmmm yyyy;@', 'd-mmm-yy', 'yyyy\\-mm\\-dd', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy']) assert.ok(isDateFormat(code), code);
  for (const code of ['0.00', '#,##0', '"hari "0', '0" tahun"', '@', 'General', '[Red]0', '_("Rp"* #,##0_)']) assert.ok(!isDateFormat(code), code);
}); // prettier-ignore

test('Excel days, with the 29 February 1900 that never was, and from 1904', () => {
  assert.equal(serialToIso(1, false), '1900-01-01');
  assert.equal(serialToIso(61, false), '1900-03-01');
  assert.equal(serialToIso(43588.75, false), '2019-05-03');
  assert.equal(serialToIso(42126, true), '2019-05-03');
  assert.equal(serialToIso(-5, false), undefined);
});

test('a workbook as other programs write it: prefixes, shared rich text, 1904 dates, no cell references', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guyub-reader-'));
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts = {
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A &amp; B" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/sharedStrings.xml': `<sst><si><t>Nama</t></si><si><r><t xml:space="preserve">Si </t></r><r><t>ti</t></r><rPh><t>zzz</t></rPh></si><si><t/></si></sst>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c><x:c s="1"><x:v>42126</x:v></x:c><x:c t="s"><x:v>2</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`,
  };
  try {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, workbook([{ name: 'A', rows: [] }], parts));
    const { book } = await openFile(path);
    const sheet = book.sheets[0]!;
    const rows = [];
    for await (const row of sheet.rows()) rows.push(row);
    assert.equal(sheet.name, 'A & B');
    assert.deepEqual(rows.map(({ number, cells }) => [number, ...cells]), [[1, 'Nama'], [2, 'Si ti', { iso: '2019-05-03' }, undefined, true]]); // prettier-ignore
    assert.deepEqual(await sheet.merges(), [{ top: 0, left: 0, bottom: 1, right: 1 }]);
    await book.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
