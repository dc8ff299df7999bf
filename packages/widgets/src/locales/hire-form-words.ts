import type { Paper, QuoteRequestInput } from '@guyub/core/hiring';

export type BuyerKind = QuoteRequestInput['buyerKind'];
export type BudgetSource = NonNullable<QuoteRequestInput['budgetSource']>;

/** The words of the request, which come with its form. */
export interface HireFormWords {
  readonly steps: readonly [what: string, where: string, who: string, review: string];
  readonly step: (number: number, name: string) => string;
  readonly progress: string;
  readonly next: string;
  readonly back: string;
  readonly toList: string;
  readonly problems: string;
  readonly optional: string;
  readonly saved: string;
  /** Where the site cannot pass requests on. */
  readonly ownWay: string;
  readonly title: string;
  readonly titleHelp: string;
  readonly items: string;
  readonly item: string;
  readonly quantity: string;
  readonly unit: string;
  readonly units: readonly string[];
  readonly addItem: string;
  readonly removeItem: (number: number) => string;
  readonly remove: string;
  readonly lineOf: (number: number) => string;
  readonly note: string;
  readonly noteHelp: string;
  readonly subdistrict: string;
  readonly choose: string;
  readonly address: string;
  readonly addressHelp: string;
  readonly neededOn: string;
  readonly replyBy: string;
  readonly replyByHelp: string;
  readonly buyerKind: string;
  readonly kinds: Readonly<Record<BuyerKind, string>>;
  readonly buyerName: Readonly<Record<BuyerKind, string>>;
  readonly contactName: string;
  readonly contactHelp: string;
  readonly telephone: string;
  readonly email: string;
  readonly sharesContact: string;
  readonly budgetSource: string;
  readonly sources: Readonly<Record<BudgetSource, string>>;
  readonly ceiling: string;
  readonly ceilingHelp: string;
  readonly hidesCeiling: string;
  readonly papers: Readonly<Record<Exclude<Paper, 'procurement-unit'>, string>>;
  readonly paper: (amount: string, paper: string) => string;
  readonly beyond: (amount: string) => string;
  readonly paperSource: (source: string, date: string) => string;
  readonly skill: string;
  readonly region: string;
  readonly from: string;
  readonly hidden: string;
  readonly change: (what: string) => string;
  readonly changeShort: string;
  readonly whoSees: string;
  readonly send: string;
  readonly sendLater: string;
  readonly firstAsked: (name: string) => string;
  readonly wrong: {
    readonly empty: string;
    readonly choose: string;
    readonly quantity: string;
    readonly date: string;
    readonly past: string;
    readonly tooLate: string;
    readonly afterNeeded: string;
    readonly contact: string;
    readonly telephone: string;
    readonly email: string;
    readonly rupiah: string;
    readonly identity: string;
    readonly region: string;
    /** Said by the server. */
    readonly refused: string;
  };
}

export const hireFormWords: HireFormWords = {
  steps: ['Apa', 'Di mana dan kapan', 'Siapa Anda', 'Periksa'],
  step: (number, name) => `Langkah ${number} dari 3: ${name}`,
  progress: 'Kemajuan',
  next: 'Lanjut',
  back: 'Kembali',
  toList: 'Kembali ke daftar orang',
  problems: 'Ada yang perlu dilengkapi',
  optional: '(boleh kosong)',
  saved: 'Konsep tersimpan di perangkat ini.',
  ownWay: 'Situs ini belum bisa meneruskan permintaan. Di akhir, Anda mengirimnya lewat jalur dinas.',
  title: 'Apa yang Anda butuhkan?',
  titleHelp: 'Satu kalimat, misalnya: Snack box untuk rapat 40 orang.',
  items: 'Rincian',
  item: 'Barang atau jasa',
  quantity: 'Jumlah',
  unit: 'Satuan',
  units: ['kotak', 'potong', 'unit', 'porsi', 'paket', 'buah', 'kg', 'lembar', 'meter', 'jam', 'hari'],
  addItem: 'Tambah baris',
  removeItem: (number) => `Hapus baris ${number}`,
  remove: 'Hapus',
  lineOf: (number) => `Baris ${number}`,
  note: 'Keterangan',
  noteHelp: 'Ukuran, rasa, merek, atau hal lain yang menentukan harga. Jangan tulis NIK atau nomor HP.',
  subdistrict: 'Kecamatan',
  choose: 'Pilih',
  address: 'Alamat',
  addressHelp: 'Hanya dilihat koordinator, dan orang yang Anda pilih bila Anda mengizinkannya.',
  neededOn: 'Dibutuhkan tanggal',
  replyBy: 'Penawaran ditunggu sampai',
  replyByHelp: 'Tiga hari kerja biasanya cukup.',
  buyerKind: 'Anda meminta sebagai',
  kinds: {
    agency: 'OPD atau dinas',
    village: 'Pemerintah desa',
    company: 'Perusahaan atau lembaga',
    household: 'Rumah tangga',
  },
  buyerName: {
    agency: 'Nama OPD atau dinas',
    village: 'Nama desa',
    company: 'Nama perusahaan atau lembaga',
    household: 'Nama yang dilihat orang yang ditanya',
  },
  contactName: 'Nama yang dihubungi',
  contactHelp: 'Isi nomor HP, surel, atau keduanya. Hanya koordinator yang melihatnya.',
  telephone: 'Nomor HP/WhatsApp',
  email: 'Surel',
  sharesContact: 'Kontak dan alamat boleh diberikan kepada orang yang saya pilih',
  budgetSource: 'Sumber dana',
  sources: { apbd: 'APBD', apbdes: 'APBDes', own: 'Dana sendiri', other: 'Lainnya' },
  ceiling: 'Pagu dalam rupiah',
  ceilingHelp:
    'Menentukan bentuk bukti pembeliannya. Orang yang ditanya melihatnya, kecuali Anda mencentang “Sembunyikan pagu”.',
  hidesCeiling: 'Sembunyikan pagu dari orang yang ditanya',
  papers: {
    'purchase-proof': 'bukti pembelian/pembayaran',
    receipt: 'kuitansi',
    'work-order': 'Surat Perintah Kerja (SPK)',
  },
  paper: (amount, paper) => `Untuk ${amount}, buktinya ${paper}.`,
  beyond: (amount) =>
    `Untuk ${amount}, permintaan seperti ini tidak cukup. Hubungi UKPBJ dulu, sebelum melanjutkan.`,
  paperSource: (source, date) => `Menurut ${source}, berlaku sejak ${date}. Bila ragu, konfirmasi ke UKPBJ.`,
  skill: 'Bidang',
  region: 'Kabupaten/kota',
  from: 'Peminta',
  hidden: 'disembunyikan',
  change: (what) => `Ubah: ${what}`,
  changeShort: 'Ubah',
  whoSees:
    'Kontak, alamat, dan pagu yang disembunyikan tidak dilihat orang yang ditanya. Selebihnya mereka lihat.',
  send: 'Kirim permintaan',
  sendLater:
    'Server sedang tidak terjangkau. Permintaan disimpan di perangkat ini dan terkirim sendiri begitu tersambung lagi.',
  firstAsked: (name) => `${name} ditanya lebih dulu.`,
  wrong: {
    empty: 'Belum diisi.',
    choose: 'Belum dipilih.',
    quantity: 'Tulis angka lebih dari nol, misalnya 40 atau 2,5.',
    date: 'Tulis tanggal yang lengkap.',
    past: 'Tanggal ini sudah lewat.',
    tooLate: 'Paling lama 60 hari dari sekarang.',
    afterNeeded: 'Sesudah tanggal dibutuhkan. Pilih tanggal yang sama atau lebih awal.',
    contact: 'Isi nomor HP atau surel, agar Anda bisa dikabari.',
    telephone: 'Tulis nomor yang lengkap, misalnya 0812 3456 7890.',
    email: 'Tulis alamat surel yang lengkap, misalnya nama@dinas.go.id.',
    rupiah: 'Tulis angka saja, misalnya 8.500.000.',
    identity:
      'Tampaknya berisi nomor identitas (NIK, KK, atau NPWP). Hapus dulu; nomor itu tidak boleh dikirim.',
    region: 'Halaman ini belum menyebut kabupaten/kotanya. Mohon kabari pengelola situs.',
    refused: 'Tidak diterima server. Periksa lagi isinya.',
  },
};
