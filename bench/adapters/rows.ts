import { defineMapping } from '@guyub/adapters/mapping';

/** Rows as a training office's system gives them: much that is not ours, and every value in its own way. */
export const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: i + 1,
    nama_lengkap: `WARGA CONTOH ${i}`,
    jenis_kelamin: i % 2 ? 'L' : 'P',
    alamat: { jalan: `Jl. Contoh No. ${i}`, rt: '01', rw: '02', kecamatan: `KEC. ${['TORJUN', 'OMBEN', 'SAMPANG'][i % 3]}` },
    pelatihan: [
      { nama: ['Menjahit dasar', 'Las listrik', 'Tata boga'][i % 3], angkatan: `Angkatan ${i % 7}`, tahun: 2019 + (i % 6) },
    ],
    sertifikat: i % 4 ? 'Ya' : 'Tidak',
    usaha: i % 3 ? null : `Usaha Contoh ${i}`,
    hp: `0812-0000-${String(i).padStart(4, '0')}`,
    bersedia_ditampilkan: 'Ya',
    boleh_dihubungi: i % 2 ? 'Ya' : 'Tidak',
    tanggal_lahir: `1${i % 9}-0${1 + (i % 9)}-1995`,
    kode_kab: '35.27',
    catatan: 'Mengikuti pelatihan di balai latihan kerja, selesai dengan baik dan siap bekerja.',
    foto: null,
    created_at: '2024-02-01 08:00:00',
    updated_at: '2025-03-01 09:30:00',
  })); // prettier-ignore

/** @param column where a backend keeps what the office calls so */
export const mappingOf = (column: (name: string) => string = (name) => name) =>
  defineMapping({
    region: 'kemendagri:35.27',
    zone: 'WIB',
    resources: {
      people: {
        consents: { publication: column('bersedia_ditampilkan'), contact: column('boleh_dihubungi') },
        fields: {
          id: 'id',
          name: column('nama_lengkap'),
          skills: [column('keahlian'), 'pelatihan.*.nama'],
          cohorts: 'pelatihan.*.angkatan',
          year: 'pelatihan.*.tahun',
          subdistrict: [column('kecamatan'), 'alamat.kecamatan'],
          region: { from: column('kode_kab'), scheme: 'kemendagri' },
          certified: column('sertifikat'),
          businessName: column('usaha'),
          telephone: column('hp'),
          birthDate: column('tanggal_lahir'),
          updatedAt: column('updated_at'),
        },
      },
    },
  });
