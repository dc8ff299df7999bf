/**
 * What a column can hold. `key` is the word in the mapping file, which officers read and correct.
 * `stored: false` is known and left out on purpose; `many`: several columns may feed it.
 */
export const fields = {
  name: { key: 'nama', label: 'Nama', stored: true },
  telephone: { key: 'telepon', label: 'Nomor HP/WA', stored: true, many: true },
  email: { key: 'surel', label: 'Surel', stored: true },
  birthDate: { key: 'tanggal_lahir', label: 'Tanggal lahir', stored: true },
  gender: { key: 'jenis_kelamin', label: 'Jenis kelamin', stored: true },
  address: { key: 'alamat', label: 'Alamat', stored: true },
  village: { key: 'desa', label: 'Desa/kelurahan', stored: true },
  subdistrict: { key: 'kecamatan', label: 'Kecamatan', stored: true },
  place: { key: 'kecamatan_desa', label: 'Kecamatan dan desa', stored: true },
  training: { key: 'pelatihan', label: 'Pelatihan', stored: true, many: true },
  cohort: { key: 'angkatan', label: 'Angkatan', stored: true },
  year: { key: 'tahun', label: 'Tahun', stored: true },
  start: { key: 'mulai', label: 'Tanggal mulai', stored: true },
  end: { key: 'selesai', label: 'Tanggal selesai/lulus', stored: true },
  period: { key: 'masa_pelatihan', label: 'Masa pelatihan (mulai s/d selesai)', stored: true },
  organisation: { key: 'lembaga', label: 'Lembaga', stored: true },
  partner: { key: 'mitra', label: 'Mitra', stored: true },
  certificateNumber: { key: 'nomor_sertifikat', label: 'Nomor sertifikat', stored: true },
  certificateIssuer: { key: 'penerbit_sertifikat', label: 'Penerbit sertifikat', stored: true },
  certificateDate: { key: 'tanggal_sertifikat', label: 'Tanggal sertifikat', stored: true },
  certificateLink: { key: 'tautan_sertifikat', label: 'Tautan pemeriksaan sertifikat', stored: true },
  certified: { key: 'bersertifikat', label: 'Punya sertifikat', stored: true },
  businessStatus: { key: 'status_usaha', label: 'Status usaha', stored: true },
  businessName: { key: 'nama_usaha', label: 'Nama usaha', stored: true },
  businessDescription: { key: 'deskripsi_usaha', label: 'Tentang usaha', stored: true },
  openingHours: { key: 'jam_buka', label: 'Jam buka', stored: true },
  licenceNumber: { key: 'nib', label: 'Nomor Induk Berusaha (NIB)', stored: true },
  offerings: { key: 'produk_jasa', label: 'Produk/jasa', stored: true, many: true },
  offeringDescription: { key: 'deskripsi_produk', label: 'Tentang produk/jasa', stored: true },
  price: { key: 'harga', label: 'Harga', stored: true },
  unit: { key: 'satuan', label: 'Satuan', stored: true },
  leadTime: { key: 'lama_pengerjaan', label: 'Lama pengerjaan', stored: true },
  minimumOrder: { key: 'minimal_pesanan', label: 'Minimal pesanan', stored: true },
  obstacles: { key: 'kendala', label: 'Kendala', stored: true, many: true },
  ownsEquipment: { key: 'punya_alat', label: 'Punya alat', stored: true },
  capacity: { key: 'kapasitas_per_minggu', label: 'Kapasitas per minggu', stored: true },
  consentPublication: { key: 'persetujuan_publikasi', label: 'Setuju ditampilkan', stored: true },
  consentContact: { key: 'persetujuan_kontak', label: 'Setuju nomornya ditampilkan', stored: true },
  consentLicence: { key: 'persetujuan_nib', label: 'Setuju NIB ditampilkan', stored: true },
  regency: { key: 'kabupaten', label: 'Kabupaten/kota', stored: false, many: true },
  remarks: { key: 'keterangan', label: 'Keterangan', stored: false, many: true },
  number: { key: 'nomor_urut', label: 'Nomor urut', stored: false, many: true },
  identity: { key: 'nomor_identitas', label: 'Nomor identitas (NIK/KK/NPWP)', stored: false, many: true },
  sensitive: { key: 'data_peka', label: 'Data peka', stored: false, many: true },
  other: { key: 'tidak_disimpan', label: 'Lain-lain', stored: false, many: true },
  unknown: { key: 'tidak_dikenal', label: 'Tidak dikenal', stored: false, many: true },
} as const satisfies Record<string, { key: string; label: string; stored: boolean; many?: boolean }>;

export type Field = keyof typeof fields;

export const fieldKeys = Object.values(fields).map(({ key }) => key);
export const fieldOf = (key: string): Field | undefined =>
  (Object.keys(fields) as Field[]).find((field) => fields[field].key === key);
export const takesMany = (field: Field): boolean => 'many' in fields[field];
