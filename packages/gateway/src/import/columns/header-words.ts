import { fold } from '@guyub/core/text';
import type { Field } from './fields.ts';

/** First match wins, so the more particular stand before: `nama usaha` before `nama`. */
const words: readonly (readonly [Field, RegExp, number])[] = [
  ['name', /^(?:nama|nm)(?: lengkap)? (?:sesuai|di|pada) (?:ktp|kk|ijazah)/, 0.97],
  ['address', /^alamat|^(?:home )?address$/, 0.97],
  ['place', /^(?:nama )?(?:kec|kecamatan)(?: dan)? (?:desa|ds|kel|kelurahan)(?: (?:desa|ds|kel|kelurahan))?$|^(?:nama )?(?:desa|ds|kel|kelurahan)(?: (?:kel|kelurahan|desa))?(?: dan)? (?:kec|kecamatan)$/, 0.95],
  ['identity', /\b(?:nik|npwp|nkk|nitku|nomor induk kependudukan)\b|\b(?:no|nomor|nmr)\b.*\b(?:ktp|kk|kartu keluarga|identitas|paspor)\b|^(?:ktp|e ktp|kk|kartu keluarga|identitas)$/, 0.99],
  ['sensitive', /\bagama\b|kepercayaan|disabilitas|difabel|penyandang|berkebutuhan khusus|kesehatan|penyakit|\bgol(?:ongan)? darah\b|\bsuku\b|\b(?:status )?(?:perkawinan|pernikahan|nikah|kawin)\b|penghasilan|pendapatan|\bom[sz]?et\b|\bgaji\b|rekening|\bno rek\b|ibu kandung|nama (?:ibu|ayah|orang tua|wali)|(?:ibu|ayah|orang tua|wali) nama|\b(?:dtks|pkh|bpjs|kip|skck)\b/, 0.97],
  ['other', /\b(?:hp|wa|telp|tlp|telepon|kontak|alamat|pekerjaan)\b.*\b(?:ortu|orang tua|wali|ayah|ibu|suami|istri|pasangan|darurat|keluarga|saudara|kantor|instruktur|pendamping)\b/, 0.95],
  ['consentContact', /(?:bersedia|setuju|boleh|izin|ijin|kesediaan|ketersediaan|mau).*\b(?:hp|wa|whatsapp|telp|telepon|nomor|kontak)\b.*(?:tampil|publi|umum|sebar|muat|terbuka)|(?:tampil|publikasi|sebar|muat)\w* .*\b(?:hp|wa|whatsapp|telp|telepon|kontak)\b|\b(?:hp|wa|whatsapp|telp|telepon|kontak)\b.*(?:tampil|publi|disebar|dimuat)/, 0.95],
  ['consentLicence', /\b(?:nib|nomor induk berusaha)\b.*(?:tampil|publi|umum|sebar|muat|terbuka)|(?:tampil|publikasi|sebar|muat)\w* .*\b(?:nib|nomor induk berusaha)\b/, 0.95],
  ['licenceNumber', /^(?:(?:no|nomor|nmr|kode) )?nib\b|\bnomor induk berusaha\b/, 0.97],
  ['consentPublication', /(?:bersedia|setuju|boleh|izin|ijin|kesediaan|ketersediaan|menyetujui|mengizinkan|memperbolehkan|consent|allow|agree|mau|persetujuan).*(?:tampil|publi|umum|web|situs|direktori|sebar|muat|online|daring|internet|medsos)|^(?:di)?tampil(?:kan)?(?: di \w+)?(?: (?:ya tidak|y t|y n))?$|^(?:di)?publikasi(?:kan)?(?: data)?(?: (?:ya tidak|y t|y n))?$/, 0.95],
  ['consentPublication', /^(?:bersedia|setuju|persetujuan|kesediaan|consent|izin|ijin|publik)\b/, 0.5],
  // A picture of the paper is not a page on which it is checked.
  ['certificateLink', /^(?!.*\b(?:foto|scan|pindai\w*|file|berkas|upload|unggah\w*|pdf|drive)\b)(?=.*\b(?:link|tautan|url|laman)\b).*(?:sertifikat|sertipikat|verifikasi|skillhub|certificate|verification)/, 0.95],
  ['certificateNumber', /^(?:no|nomor|nmr)\b.*(?:sertifikat|sertipikat|piagam).*\b(?:tgl|tanggal|terbit)\b|^certificate (?:no|number)$/, 0.95],
  ['certificateDate', /\b(?:tgl|tanggal)\b.*(?:sertifikat|sertipikat|terbit|penerbitan)/, 0.95],
  ['certificateIssuer', /\bpenerbit\b|dikeluarkan oleh|\blsp\b|lembaga sertifikasi/, 0.95],
  ['certificateNumber', /\b(?:no|nomor|nmr|kode|reg|registrasi)\b.*(?:sertifikat|sertipikat|piagam)|(?:sertifikat|sertipikat).*\b(?:no|nomor)\b/, 0.97],
  ['certified', /bersertifikat|^certified$|^(?:sertifikat|sertipikat) (?:ada|punya|ya|sudah) (?:tidak|tdk|belum)|(?:punya|memiliki|ada|status|sudah).*(?:sertifikat|sertipikat|sertifikasi)|^(?:kompeten\b|lulus (?:atau )?(?:tidak|belum)|hasil uji|uji kompetensi|status kelulusan)/, 0.9],
  ['certificateNumber', /^(?:sertifikat|sertipikat)(?: (?:pelatihan|kompetensi|bnsp|blk))*$/, 0.75],
  ['businessName', /(?:usaha|toko|bisnis) nama|nama (?:usaha|toko|merk|merek|brand|bisnis|umkm|ukm|ikm)|^(?:merk|merek|brand)(?: usaha)?$|^business name$/, 0.97],
  ['businessDescription', /(?:deskripsi|profil|tentang) (?:usaha|toko|bisnis)/, 0.95],
  ['offeringDescription', /^(?:deskripsi|uraian|rincian|penjelasan|tentang)(?: (?:produk|jasa|barang|layanan))*$/, 0.92],
  ['openingHours', /\b(?:jam|waktu|hari)(?: dan jam)? (?:buka|operasional|kerja|layanan)\b/, 0.93],
  ['leadTime', /\b(?:lama|waktu|durasi) (?:pengerjaan|pembuatan|produksi|proses)\b/, 0.93],
  ['minimumOrder', /\b(?:minimal|minimum|min)\b.*\b(?:pesan|pesanan|order|beli|pembelian)\b|\b(?:pesanan|order|pembelian) (?:minimal|minimum|min)\b/, 0.93],
  ['unit', /^satuan(?: (?:harga|produk|jual))*$/, 0.93],
  ['offerings', /\b(?:produk|jasa|layanan)\b|hasil karya|barang|^(?:products?|services?)(?: (?:or )?services?)?$/, 0.92],
  ['offerings', /(?:jenis|bidang) usaha/, 0.8],
  ['businessStatus', /status (?:usaha|wirausaha|bisnis)|usaha status|(?:punya|memiliki|sudah|ada|keadaan|kondisi|tahap).*usaha|wirausaha|^usaha(?: (?:ya tidak|sudah belum|saat ini))?$/, 0.92],
  ['price', /\bharga\b|\btarif\b|\bongkos\b|biaya jasa/, 0.92],
  ['obstacles', /kendala|hambatan|masalah|kesulitan/, 0.95],
  ['capacity', /kapasitas|kesanggupan|kemampuan (?:produksi|per)|produksi (?:per )?minggu/, 0.9],
  ['ownsEquipment', /(?:punya|memiliki|milik|kepemilikan|ada|status)\w* (?:\w+ )?(?:mesin|alat|peralatan)|^(?:mesin|alat|peralatan)(?: jahit)?(?: sendiri)?$|^(?:mesin|alat|peralatan)\b.*\b(?:dimiliki|dipunyai)\b/, 0.92],
  ['birthDate', /^ttl$|\blahir\b.*\b(?:tgl|tanggal)\b|\b(?:tgl|tanggal|tg)\b.*\b(?:ke)?lahir(?:an)?\b|\bkelahiran\b.*\b(?:tgl|tanggal)\b|^(?:lahir|kelahiran|dob|birth ?date|date of birth)$/, 0.97],
  ['remarks', /keterangan|^ket$|catatan|^(?:remarks?|notes?)$/, 0.9],
  ['other', /(?:tempat|tmpt|tpt|kota|tahun|thn) lahir|kelahiran (?:tempat|kota)|place of birth|birth ?place|\bumur\b|\busia\b|pendidikan|ijazah|sekolah|\bpekerjaan\b|status kerja|\bfoto\b|\bttd\b|tanda tangan|paraf|\bnilai\b|\bukuran\b|kode pos|timestamp|(?:cap|stempel) waktu|provinsi|^prov$|instagram|facebook|\bmedsos\b|media sosial/, 0.9],
  ['gender', /kelamin|^j ?k$|^l p$|^p l$|^lp$|^gender$|^sex$|^(?:l|p) atau (?:l|p)$/, 0.97],
  ['telephone', /\b(?:hp|handphone|wa|whatsapp|telp|tlp|telepon|telpon|telephone|phone|ponsel|kontak|contact|cp|seluler|mobile|no tel)\b|nomor aktif/, 0.95],
  ['email', /\be ?mail\b|\bsurel\b|pos el/, 0.97],
  ['start', /^(?:tgl |tanggal |waktu )?(?:mulai|awal)\b/, 0.93],
  ['end', /^(?:tgl |tanggal |waktu )?(?:selesai|akhir|berakhir|lulus|kelulusan|tamat)\b/, 0.93],
  ['year', /^(?:tahun|thn|th|ta)(?: (?:pelatihan|lulus|kelulusan|angkatan|anggaran|ikut|mengikuti|pelaksanaan|kegiatan).*)?$|^(?:(?:graduation |training )?year|tahun berapa .*(?:lulus|ikut|pelatihan).*)$/, 0.93],
  ['period', /^(?:tgl|tanggal|waktu|periode|masa|jadwal|bulan)(?: \w+)? (?:pelatihan|pelaksanaan|kegiatan|kursus|diklat)$|^(?:periode|pelaksanaan|bulan)$|^(?:bulan tahun|bulan dan tahun)(?: pelatihan)?$/, 0.85],
  ['other', /^(?:lama|durasi|hari|jam|biaya|sumber dana|status|jumlah|alasan|saran|kesan|manfaat|metode) (?:\w+ )?(?:pelatihan|kursus|diklat)/, 0.8],
  ['cohort', /\bangkatan\b|gelombang|\bbatch\b|^kelas$|^tahap$/, 0.93],
  ['training', /^(?:nama|nm) (?:pelatihan|kejuruan|kursus|diklat|program)(?: (?:pelatihan|yang diikuti|diikuti))?$/, 0.96],
  ['name', /^(?:nama|nm|name)(?: (?:lengkap|jelas|peserta|alumni|alumnus|siswa|lulusan|anggota|penerima|warga|orang|penjahit|pengrajin|perajin|pemilik|pelaku|dan gelar|dengan gelar|tanpa gelar|sesuai ktp|pelatihan))*$/, 0.97],
  ['name', /^(?:peserta|alumni|alumnus|nama(?: \w+)? (?:peserta|alumni|lulusan)(?: .*)?|(?:full|participant|student|graduate|alumni) ?name)$/, 0.9],
  ['training', /^(?:(?:nama|jenis|judul|program|bidang|paket|materi|pilihan|sub) )*(?:pelatihan|kursus|diklat|training|kejuruan|sub ?kejuruan|keahlian|keterampilan|ketrampilan|skill|kompetensi|program)(?: (?:yang )?(?:diikuti|dipilih|kerja|pelatihan|keahlian))*$/, 0.95],
  ['training', /^(?:course|training program(?:me)?)$/, 0.95],
  ['training', /^jurusan$|\bpelatihan\b|\bkejuruan\b/, 0.7],
  ['village', /^village$|^(?:desa|kelurahan|kel|ds|nagari)(?: (?:kelurahan|kel|desa|nagari))?$|^nama desa/, 0.95],
  ['subdistrict', /^(?:sub ?)?district$|^(?:nama )?kec(?:amatan)?(?: (?:domisili|asal|tempat tinggal|ktp))?$/, 0.98],
  ['regency', /^(?:nama )?(?:kab|kabupaten|kota)(?: (?:kota|kab|kabupaten))?$/, 0.95],
  ['subdistrict', /^kec(?:amatan)?\b(?! .*\b(?:desa|kel)\b)/, 0.9],
  ['address', /domisili|tempat tinggal|\bdusun\b|\brt\b|\balamat\b/, 0.9],
  ['organisation', /\blembaga\b|penyelenggara|tempat pelatihan|\bbalai\b|^(?:uptd |upt )?blk$|^lpk$|instansi/, 0.85],
  ['partner', /\bmitra\b|kerja ?sama/, 0.9],
  ['number', /^(?:no|nomor|nomer|no urut|nomor urut|nr|num|urut)$/, 0.98],
  ['subdistrict', /\bkecamatan\b/, 0.7],
  ['village', /\b(?:desa|kelurahan)\b/, 0.7],
]; // prettier-ignore

export interface HeaderGuess {
  readonly field: Field;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Words that say nothing without the group above them: `Usaha / Nama`, `Sertifikat / Nomor`. */
const generic =
  /^(?:nama|nm|no|nomor|tgl|tanggal|tahun|thn|status|jenis|alamat|kota|tempat|ket|keterangan|lahir|mulai|selesai)$/;

/** What a header says its column holds; undefined for words not known. `Group / Word` is a two-row header. */
export function fromHeader(title: string): HeaderGuess | undefined {
  const path = title.split(' / ');
  const word = path.at(-1)!;
  const own = known(word);
  if (path.length === 1 || (own && !generic.test(fold(word)))) return own;
  for (let i = path.length - 2; i >= 0; i--) {
    const grouped = known(path.slice(i).join(' / '));
    if (grouped && !(own && unasked.has(grouped.field))) return grouped;
  }
  return own && { ...own, confidence: own.confidence - 0.05 };
}

/** `Peserta Angkatan II / Nama` is still a name: the group tells whose, not what. */
const unasked = new Set<Field>(['cohort', 'year', 'subdistrict', 'village', 'place', 'period']);

function known(title: string): HeaderGuess | undefined {
  // Brackets hold units and hints: "Kapasitas/Minggu (potong)", "Publikasi (ya/tidak)".
  for (const text of new Set([fold(title), fold(title.replace(/\([^)]*\)/g, ' '))])) {
    if (text === '') continue;
    for (const [field, pattern, confidence] of words) if (pattern.test(text)) return { field, confidence };
  }
  return undefined;
}
