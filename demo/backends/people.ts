import type { Plain } from '@guyub/core/adapter';
import { defineMapping } from '@guyub/adapters/mapping';

/** Invented; in each row of each backend, and nowhere outside. */
export const planted = { nik: '3527014107900009', rahasia: 'Sandi-Rahasia-77' } as const;

/** Where the visitor stands. */
export const here = { latitude: -7.1, longitude: 113.25 } as const;

const trades = ['Menjahit', 'Menjahit', 'Menjahit', 'Las', 'Tata boga'];
const names = 'Siti Budi Ani Wati Joko Dewi Rudi Rina Agus Yuni Eko Lina Hadi Nur Tono'.split(' ');
const families = 'Santoso Lestari Wibowo Hartini Saputra Rahayu Gunawan Pertiwi'.split(' ');

/**
 * A hundred people as a training office keeps them. Of the tailors of Torjun with a certificate who agreed there are
 * 43, each a kilometre farther away than the one before.
 */
export const rows: readonly Plain[] = Array.from({ length: 100 }, (_, i): Plain => {
  const at = (i * 37) % 100;
  return {
    id: `blk-${String(i).padStart(3, '0')}`,
    nama: `${names[i % names.length]} ${families[i % families.length]} ${i}`,
    pelatihan: trades[Math.floor(i / 4) % trades.length],
    kecamatan: i % 7 === 3 ? 'Omben' : 'Torjun',
    sertifikat: i % 11 === 5 ? 'Tidak' : 'Ya',
    tahun: 2019 + (i % 6),
    lintang: (here.latitude - at / 100).toFixed(2),
    bujur: here.longitude.toFixed(2),
    bersedia: i % 13 === 6 ? 'Tidak' : 'Ya',
    diubah: '2025-03-01 09:00:00',
    ...planted,
  };
});

/** @param column where a backend keeps what the office calls so */
export const mappingOf = (column: (name: string) => string = (name) => name) =>
  defineMapping({
    region: 'kemendagri:35.27',
    zone: 'WIB',
    resources: {
      people: {
        consents: { publication: column('bersedia') },
        fields: {
          id: column('id'),
          name: { from: column('nama'), as: 'text' },
          skills: column('pelatihan'),
          subdistrict: column('kecamatan'),
          certified: column('sertifikat'),
          year: column('tahun'),
          latitude: column('lintang'),
          longitude: column('bujur'),
          updatedAt: column('diubah'),
        },
      },
    },
  });
