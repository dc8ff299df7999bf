import { expect } from '@open-wc/testing';
import { readSheet } from './read-sheet.ts';
import { sheetNumber, sheetTurn } from './sheet-number.ts';

const names = (text: string) => readSheet(text).rows.map(({ name }) => name);
const problems = (text: string) =>
  readSheet(text).problems.map(({ row, kind, found }) => `${row} ${kind} ${found}`.trim());

describe('numbers of a sheet', () => {
  it('are read as Indonesian sheets write them', () => {
    for (const [text, value] of [
      ['0', 0],
      ['1.250', 1250],
      ['12,5', 12.5],
      ['12.5', 12.5],
      ['1.250.000,75', 1250000.75],
      [' 3 5 ', 35],
      ['-4', -4],
      ['1,2,3', undefined],
      ['1.2.3', undefined],
      ['35 potong', undefined],
      ['', undefined],
      ['1e3', undefined],
    ] as const)
      expect(sheetNumber(text), text).to.equal(value);
  });

  it('the last turn is a number or a day', () => {
    expect(sheetTurn('20/10/2026')).to.equal(sheetTurn('2026-10-20'));
    expect(sheetTurn('01/09/2026')!).to.be.below(sheetTurn('2-9-2026')!);
    expect(sheetTurn('7')).to.equal(7);
    for (const text of ['31/02/2026', 'kemarin', '-3', '2026']) {
      if (text === '2026') expect(sheetTurn(text)).to.equal(2026);
      else expect(sheetTurn(text), text).to.equal(undefined);
    }
  });
});

describe('a pasted sheet', () => {
  const siti = { name: 'Siti Aminah', level: 12.5, capacity: 30, onLeave: false, turn: 4 };

  it('is read with tabs, semicolons or commas between its cells', () => {
    for (const text of [
      'Siti  Aminah\t12,5\t30\t4',
      'Siti Aminah; 12,5; 30; 4',
      'Siti Aminah,12.5,30,4',
      '"Siti Aminah","12,5",30,4\r\n',
      'Siti Aminah, 12,5, 30, 4',
      'Nama, Sudah menerima, Sanggup, Giliran\nSiti Aminah, 12,5, 30, 4',
      'Nama\tSanggup\tSudah menerima\tGiliran terakhir\nSiti Aminah\t30\t12,5\t4',
      'No\tNama anggota\tAlamat\tJumlah diterima\tKapasitas\tTerakhir\n1\tSiti Aminah\tOmben\t12,5\t30\t4',
      '1\tSiti Aminah\t12,5\t30\t4',
    ])
      expect(readSheet(text).rows, text).to.deep.equal([siti]);
  });

  it('with two columns nobody is held back, and with "cuti" somebody is on leave', () => {
    expect(readSheet('Siti\t5').rows).to.deep.equal([{ name: 'Siti', level: 5, onLeave: false, turn: 0 }]);
    const [row] = readSheet('Siti\t5\tCuti').rows;
    expect([row!.capacity, row!.onLeave]).to.deep.equal([0, true]);
  });

  it('leaves sums and empty lines out, and says so', () => {
    const text = 'Nama;Sudah menerima\n\nSiti;5\nTotal;5\n;;\n';
    expect(names(text)).to.deep.equal(['Siti']);
    expect(readSheet(text).sums).to.equal(1);
    expect(readSheet(' \n\n').rows).to.deep.equal([]);
  });

  it('a header alone is nobody, and a name is no header', () => {
    expect(names('Nama\tSudah menerima')).to.deep.equal([]);
    expect(names('Totok\t3\nTerima Kasih\t4')).to.deep.equal(['Totok', 'Terima Kasih']);
  });

  it('what makes no sense is told by row', () => {
    const head = 'Nama\tSudah menerima\tSanggup\tGiliran terakhir\n';
    for (const [row, said] of [
      ['Siti\t5\t5\t\nsiti \t6\t6\t', '3 twice 2'],
      ['\t5\t5\t', '2 no-name'],
      ['Siti\t\t5\t', '2 no-level'],
      ['Siti\tbanyak\t5\t', '2 level banyak'],
      ['Siti\t-5\t5\t', '2 negative -5'],
      ['Siti\t9999999\t5\t', '2 level 9999999'],
      ['Siti\t5\t\t', '2 no-capacity'],
      ['Siti\t5\tbisa\t', '2 capacity bisa'],
      ['Siti\t5\t-1\t', '2 negative -1'],
      ['Siti\t5\t2,5\t', '2 fraction 2,5'],
      ['Siti\t5\t5\tkemarin', '2 turn kemarin'],
    ] as const)
      expect(problems(head + row), row).to.deep.equal([said]);
    // A comma inside a number is not one between cells: half a piece is refused, not taken for two numbers.
    expect(readSheet('"Aminah, Siti",5,30').rows[0]).to.deep.include({ level: 5, capacity: 30 });
    expect(problems('Siti, 5, 1,5'), 'spaced').to.deep.equal(['1 fraction 1,5']);
    expect(problems('Nama,Sudah menerima,Sanggup\nSiti,5,1,5')).to.deep.equal(['2 comma']);
    expect(problems('Budi,5,3\nSiti,5,1,5')).to.deep.equal(['2 comma']);
    expect(problems('Siti\t1\n'.repeat(2001))).to.deep.equal(['2001 too-many']);
  });

  it('a row with an identity number is refused, and the number is nowhere in the answer', () => {
    const sheet = readSheet('Nama\tNIK\tSudah menerima\nSiti\t3527 0141 0790 0001\t5');
    expect(sheet.problems.map(({ kind }) => kind)).to.deep.equal(['identity']);
    expect(JSON.stringify(sheet)).not.to.contain('3527');
  });
});
