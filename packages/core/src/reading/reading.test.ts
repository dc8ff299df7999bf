import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  dateOrder,
  maskPhone,
  nameKey,
  readBirth,
  readCapacity,
  readConsent,
  readDate,
  readList,
  readName,
  readPhone,
  readPrice,
  readRegionCode,
  readSkill,
  readYear,
  readYesNo,
  said,
} from './index.ts';

test('phones: every way an office writes one number', () => {
  for (const text of ['081234567890', '+62 812 3456 7890', '62812-3456-7890', '81234567890', 81234567890, 'WA: 0812 3456 7890', '0812.3456.7890 (WA)', 'O81234567890', '+62 0812 34567890', '0062 812 3456 7890', 'Hp. 081234567890', '\u200b081234567890', "'081234567890"]) {
    assert.equal(readPhone(text).value, '+6281234567890', String(text));
  }
}); // prettier-ignore

test('phones: two in a cell, the first good one is used and the officer is told', () => {
  for (const text of ['081234567890 / 085712345678', '081234567890, 085712345678', '081234567890 atau 085712345678', '081234567890\n085712345678', '081234567890 085712345678', 'WA 081234567890 HP 085712345678']) {
    const read = readPhone(text);
    assert.equal(read.value, '+6281234567890', text);
    assert.match(read.guess ?? '', /2 nomor/, text);
  }
}); // prettier-ignore

test('phones: what is short is kept with a note, what is none is refused, what is empty is nothing', () => {
  assert.equal(readPhone('0812345678').value, '+62812345678');
  assert.match(readPhone('081234567').guess ?? '', /tidak lazim/);
  assert.match(readPhone('12345').refused ?? '', /bukan nomor/);
  assert.match(readPhone('8.12345E+11').refused ?? '', /ilmiah/);
  for (const text of ['-', 'N/A', 'TIDAK ADA', '', undefined, 0])
    assert.deepEqual(readPhone(text), {}, String(text));
  assert.equal(readPhone('(0323) 321456').value, '+62323321456');
  assert.equal(readPhone('+60 12-345 6789').value, '+60123456789');
});

test('phones: any Indonesian mobile survives any punctuation (property)', () => {
  const digits = fc.stringMatching(/^8[1-9]\d{8,10}$/);
  const prefix = fc.constantFrom('0', '62', '+62', '+62 ', '', 'WA: 0', 'HP 0');
  fc.assert(
    fc.property(digits, prefix, fc.constantFrom('', '-', ' ', '.'), (number, start, gap) => {
      const written = start + number.replace(/(\d{3})(\d{4})(\d+)/, `$1${gap}$2${gap}$3`);
      assert.equal(readPhone(written).value, `+62${number}`);
      assert.ok(!maskPhone(written).includes(number.slice(-6)));
    }),
  );
});

test('dates: serial, d/m/Y, d-m-y, ISO, Indonesian months', () => {
  const same = ['2019-08-02', '2/8/2019', '02-08-2019', '2.8.2019', '2 Agustus 2019', '2 Agt 2019', '2-Agu-19', '02/08/19', 'Jumat, 2 Agustus 2019', '20190802', 43679, { iso: '2019-08-02' }, '2 Aug 2019', '2019/8/2'];
  for (const cell of same) assert.equal(readDate(cell).value, '2019-08-02', JSON.stringify(cell));
  assert.equal(readDate('4 Nop 2019').value, '2019-11-04');
  assert.equal(readDate('10 Peb 2019').value, '2019-02-10');
  assert.equal(readDate('17 Agustus 2026').value, '2026-08-17');
  assert.equal(readBirth('Sampang, 10-02-1985').value, '1985-02-10');
  assert.equal(readBirth('SAMPANG 10 Pebruari 1985').value, '1985-02-10');
  assert.equal(readBirth('Bangkalan/ 1 Mei 85').value, '1985-05-01');
}); // prettier-ignore

test('dates: impossible, half and future ones are refused with a reason', () => {
  assert.match(readDate('31/02/2019').refused ?? '', /kalender/);
  assert.match(readDate('2019').refused ?? '', /hanya tahun/);
  assert.match(readDate('kemarin').refused ?? '', /tidak dikenal/);
  assert.match(readBirth('1/1/2090').refused ?? '', /masa depan/);
  assert.deepEqual(readDate('-'), {});
});

test('dates: a column that proves month-first is read so, and says so', () => {
  assert.equal(dateOrder(['4/1/1986', '13/2/1998']), 'dmy');
  assert.equal(dateOrder(['4/1/1986', '2/13/1998']), 'mdy');
  assert.equal(dateOrder(['4/1/1986', '2/13/1998', '14/2/1998']), 'dmy');
  assert.equal(readDate('4/1/1986').value, '1986-01-04');
  assert.equal(readDate('4/1/1986', 'mdy').value, '1986-04-01');
  assert.match(readDate('4/1/1986', 'mdy').guess ?? '', /bulan/);
});

test('dates: every day of a century comes back from each form (property)', () => {
  const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']; // prettier-ignore
  const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-') as [string, string, string];
      for (const text of [
        `${Number(d)}/${Number(m)}/${y}`,
        `${d}-${m}-${y}`,
        `${Number(d)} ${months[Number(m) - 1]} ${y}`,
        iso,
      ]) {
        assert.equal(readDate(text).value, iso, text);
      }
      assert.equal(readYear(iso), Number(y) >= 1945 ? Number(y) : undefined);
    }),
  );
});

test('prices', () => {
  const cases: [string | number, number | undefined, number | undefined][] = [
    ['Rp1,5 jt', 1_500_000, 1_500_000], ['1.5 juta', 1_500_000, 1_500_000], ['75rb', 75_000, 75_000], ['Rp 75.000,-', 75_000, 75_000], ['Rp 75.000', 75_000, 75_000],
    ['Rp. 75.000,00', 75_000, 75_000], ['mulai 50k', 50_000, undefined], ['150000', 150_000, 150_000], [150000, 150_000, 150_000], ['50-75rb', 50_000, 75_000],
    ['50.000 s/d 75.000', 50_000, 75_000], ['Rp 1.500.000', 1_500_000, 1_500_000], ['75,000', 75_000, 75_000], ['75 ribu', 75_000, 75_000], ['maks 2 jt', undefined, 2_000_000], ['Rp50.000/potong', 50_000, 50_000],
  ]; // prettier-ignore
  for (const [text, min, max] of cases)
    assert.deepEqual(
      readPrice(text).value,
      { ...(min ? { min } : {}), ...(max ? { max } : {}) },
      String(text),
    );
  for (const text of ['-', 'nego', 'N/A']) assert.deepEqual(readPrice(text), {});
  assert.match(readPrice('murah').refused ?? '', /tidak dikenal/);
});

test('prices: whole thousands come back from each way to write them (property)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (thousands) => {
      const value = thousands * 1000;
      const dotted = value.toLocaleString('id-ID');
      for (const text of [
        `Rp ${dotted}`,
        `Rp${dotted},-`,
        `${thousands}rb`,
        `${thousands} ribu`,
        `${thousands}k`,
        String(value),
      ]) {
        assert.equal(readPrice(text).value?.min, value, text);
      }
    }),
  );
});

test('capacity', () => {
  for (const cell of [10, '10', '±10', '10-15', '10 potong', '10 ptg', '10 s/d 15'])
    assert.equal(readCapacity(cell).value, 10, String(cell));
  assert.equal(readCapacity('2 lusin').value, 24);
  assert.equal(readCapacity('20 potong').value, 20);
  assert.match(readCapacity('3/hari').refused ?? '', /per hari/);
  assert.match(readCapacity('banyak').refused ?? '', /bukan jumlah/);
});

test('names: no shouting, degrees kept, junk gone', () => {
  const cases: [string, string][] = [
    ['SITI KURNIASIH, S.PD', 'Siti Kurniasih, S.Pd'], ["MA'RUF", "Ma'ruf"], ['Sri', 'Sri'], ['  dewi   lestari ', 'Dewi Lestari'], ['1. Ahmad', 'Ahmad'],
    ['Moch. Santoso', 'Moch. Santoso'], ['H. ABDUL AZIZ', 'H. Abdul Aziz'], ['Ahmad bin Ali', 'Ahmad bin Ali'], ['AHMAD BIN ALI', 'Ahmad bin Ali'], ["Ma'ruf,", "Ma'ruf"], ['Ibu Siti Aminah', 'Siti Aminah'], ['ST. AMINAH', 'St. Aminah'],
  ]; // prettier-ignore
  for (const [written, shown] of cases) assert.equal(readName(written).value?.value, shown, written);
  assert.equal(readName('Alm. Slamet').value?.deceased, true);
  assert.equal(readName('Halimah').value?.deceased, false);
  for (const junk of ['12345', '081234567890']) assert.match(readName(junk).refused ?? '', /bukan nama/);
  assert.deepEqual(readName('-'), {});
  assert.equal(nameKey('Hj. SITI Aminah, S.Pd'), nameKey('Siti Aminah'));
  assert.equal(nameKey('Moh. Firmansyah'), nameKey('MUHAMMAD FIRMANSYAH'));
  assert.notEqual(nameKey('Ani Santoso'), nameKey('Ani Lestari'));
});

test('consent: only a clear yes is a yes', () => {
  for (const cell of ['ya', 'YA', 'Y', 'Bersedia', 'setuju', 'boleh', 1, true, '✓', 'Ya, bersedia', 'true']) assert.equal(readConsent(cell).value, 'yes', String(cell));
  for (const cell of ['tidak', 'T', 'TDK', 'Tidak bersedia', 0, false, 'jangan', 'N']) assert.equal(readConsent(cell).value, 'no', String(cell));
  for (const cell of [undefined, '', '-', 'x', 'nanti', 'ya, tapi tanpa foto', 'ya?', 'mungkin', 2, 'tidak tahu', 'belum', '16 orang', 'ya/tidak', 'Ya / Tidak']) {
    assert.equal(readConsent(cell).value, 'unknown', String(cell));
  }
  assert.equal(readYesNo('Ya (1 unit)'), true);
  assert.equal(readYesNo('tdk'), false);
  assert.equal(readYesNo('entah'), undefined);
}); // prettier-ignore

test('small words', () => {
  assert.deepEqual(readList('Jahit gamis, Permak & obras'), ['Jahit gamis', 'Permak & obras']);
  assert.deepEqual(readList('cuci AC; cuci AC'), ['cuci AC']);
  assert.deepEqual(readList('1. roti 2. kue\n3. tumpeng'), ['roti', 'kue', 'tumpeng']);
  assert.deepEqual(readList('modal dan alat', true), ['modal', 'alat']);
  for (const text of ['-', 'N/A', 'TIDAK TAHU', '--', '...', 'n.a.', 'nihil', ' '])
    assert.equal(said(text), undefined, text);
  assert.equal(said('Ratna'), 'Ratna');
});

test('skills: what offices write finds the curated name', () => {
  for (const text of [
    'jait',
    'MENJAHIT',
    'Menjahit dasar',
    'Tata Busana',
    'Garmen Apparel',
    'Pelatihan Menjahit',
  ])
    assert.equal(readSkill(text).value, 'Menjahit', text);
  assert.equal(readSkill('Astrologi').value, undefined);
});

test('region codes: each form of one, and the scheme that a number belongs to', () => {
  for (const written of ['35.27', '3527', 3527, 35.27, 'kemendagri:35.27', ' KEMENDAGRI : 3527'])
    assert.equal(readRegionCode(written, 'kemendagri').value, 'kemendagri:35.27', String(written));
  assert.equal(readRegionCode(35.2, 'kemendagri').value, 'kemendagri:35.20');
  assert.equal(readRegionCode('3527052001', 'kemendagri').value, 'kemendagri:35.27.05.2001');
  assert.equal(readRegionCode('35', 'kemendagri').value, 'kemendagri:35');
  assert.equal(readRegionCode('3527050', 'bps').value, 'bps:3527050');
  assert.equal(readRegionCode('bps:94', 'kemendagri').value, 'bps:94');
  // Papua Pegunungan is 97 to BPS and 95 to Kemendagri; 95 is another province to BPS.
  assert.equal(readRegionCode('97', 'bps').value, 'bps:97');
  assert.match(readRegionCode('97.01', 'kemendagri').refused ?? '', /35\.27/);
  assert.match(readRegionCode('9301', 'bps').refused ?? '', /kode wilayah/);
  for (const written of ['Sampang', '352', '35.27.5', '0', '3527014107900001'])
    assert.match(readRegionCode(written, 'kemendagri').refused ?? '', /kode wilayah/, written);
  for (const written of ['-', '', null, undefined, 'TIDAK TAHU'])
    assert.deepEqual(readRegionCode(written, 'bps'), {}, String(written));
});

test('what is written as usual is read the short way, and the same as by the long one', () => {
  const parts = fc.tuple(
    fc.constantFrom('0', '62', '+62', '+62 ', '62-'),
    fc.constantFrom('', ' ', '-'),
    fc.stringMatching(/^8\d{2}$/),
    fc.stringMatching(/^\d{3,4}$/),
    fc.stringMatching(/^\d{3,4}$/),
  );
  fc.assert(
    fc.property(parts, ([before, by, ...groups]) => {
      const written = before + groups.join(by);
      // What nobody sees leads the long way.
      assert.deepEqual(readPhone(written), readPhone(`\u200b${written}`));
    }),
  );
  const name = fc.stringMatching(/^[A-Za-z]{1,8}( [A-Za-z]{1,8}){0,3}$/);
  const marked = fc.constantFrom('Bapak ', 'ibu ', 'Alm ', 'H ', 'tidak ada', 'hj ', '');
  fc.assert(
    fc.property(marked, name, (before, rest) => {
      const written = before + rest;
      // A comma at the end is dropped on the long way.
      assert.deepEqual(readName(written), readName(`${written},`));
    }),
  );
  for (const year of [1900, 1999, 2000, 2023, 2024])
    for (let month = 1; month <= 12; month++)
      for (let day = 0; day <= 32; day++) {
        const date = new Date(Date.UTC(year, month - 1, day));
        const is = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        assert.equal(
          readDate(`${day}-${month}-${year}`).value,
          is ? date.toISOString().slice(0, 10) : undefined,
        );
      }
});
