import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desk, one, take } from './desk.fixture.ts';

let table: Awaited<ReturnType<typeof desk>>;
before(async () => (table = await desk()));
after(() => table.clear());

const read = async (...lines: string[]) => take(await table.put(lines.join('\n')));

test('what a business offers, as an office writes it down', async () => {
  const { people, report } = await read(
    'Nama;Nama Usaha;NIB;Jam Buka;Deskripsi Usaha;Produk;Deskripsi;Harga Satuan;Satuan;Lama Pengerjaan;Minimal Pesanan;Bersedia ditampilkan;NIB boleh ditampilkan',
    'Ali;Roti Ali;1234500000017;Senin-Sabtu 07.00-17.00;Roti tiap pagi;Roti manis;Isi cokelat;Rp 5.000;buah;1 hari;20;ya;tidak',
    'Budi;;1234500000024;tidak tentu;;"Snack box; Tumpeng";Isi tiga;15rb;kotak;2 minggu;1 lusin;ya;ya',
  );
  const ali = one(people, 'Ali');
  assert.deepEqual(ali.business, {
    name: 'Roti Ali',
    description: 'Roti tiap pagi',
    openingHours: ['Mo-Sa 07:00-17:00'],
    nib: '1234500000017',
    stage: 'running',
  });
  assert.deepEqual(ali.offerings, [
    {
      name: 'Roti manis',
      description: 'Isi cokelat',
      unit: 'buah',
      priceMin: 5000,
      priceMax: 5000,
      leadTimeDays: 1,
      minimumOrder: 20,
    },
  ]);
  assert.deepEqual(ali.consents, { publication: 'yes', licence: 'no' });
  const budi = one(people, 'Budi');
  assert.deepEqual(budi.business, { nib: '1234500000024', stage: 'running' });
  assert.deepEqual(
    budi.offerings.map(({ description, leadTimeDays, minimumOrder }) => [description, leadTimeDays, minimumOrder]),
    [[undefined, 14, 12], [undefined, 14, 12]],
  ); // prettier-ignore
  assert.deepEqual(budi.consents, { publication: 'yes', licence: 'yes' });
  assert.match(report, /ada NIB, dianggap sudah berusaha/);
  assert.match(report, /jam buka tidak dikenal; tulis seperti/);
  assert.match(report, /satu keterangan hanya untuk satu produk/);
});

test('a yes to the licence number is no yes to anything else', async () => {
  const { people } = await read('Nama;NIB;Bersedia NIB ditampilkan', 'Ali;1234500000017;ya');
  assert.deepEqual(one(people, 'Ali').consents, { licence: 'yes' });
});
