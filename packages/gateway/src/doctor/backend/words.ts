import { fold } from '@guyub/core/text';
import type { Field } from '../../import/columns/fields.ts';
import type { Resource } from './resource.ts';

/** What a column may hold: what an office's sheet holds, and what only programs write. */
export type Meaning =
  | Field
  | 'id'
  | 'updatedAt'
  | 'createdAt'
  | 'latitude'
  | 'longitude'
  | 'regionCode'
  | 'personId'
  | 'personName'
  | 'shown'
  | 'secret'
  | 'title'
  | 'employer'
  | 'description'
  | 'validThrough'
  | 'postedOn'
  | 'payMin'
  | 'payMax'
  | 'openings'
  | 'applyUrl';

type Word = readonly [Meaning, RegExp, number];

/** How programs call things; these go before the words of offices. The first that fits. */
const words: readonly Word[] = [
  ['secret', /\b(?:password|passwd|kata sandi|sandi|remember|secret|otp|pin|salt|hash|session|cookie|csrf)\b|\btoken\b|\bapi key\b/, 0.98],
  ['identity', /\b(?:nik|kk|ktp|nip|nisn|nrp|npwp|nkk|passport|paspor)\b/, 0.98],
  ['sensitive', /\b(?:religion|agama|ethnic\w*|etnis|suku|marital|kawin|married|mother|father|ibu kandung|income|salary|bank|rekening|account number|politik|party|pidana|fingerprint|sidik jari|biometri\w*)\b/, 0.96],
  ['sensitive', /\b(?:cacat|disabilit\w*|difabel|sakit|penyakit|illness|disease|blood|darah|hamil|pregnan\w*|asuransi|insurance|bpjs|vaksin\w*|kesehatan|health)\b/, 0.96],
  ['birthDate', /\b(?:tanggal|tgl) ?(?:ke)?lahir(?:an)?\b|\bbirth ?(?:date|day)\b|\bdate of birth\b|\bdob\b/, 0.97],
  ['sensitive', /\b(?:tempat|tmpt|kota) ?lahir\b|\bbirth ?place\b|\bplace of birth\b/, 0.9],
  ['consentContact', /\b(?:setuju|persetujuan|bersedia|kesediaan|izin|ijin|boleh|consents?)\b.*\b(?:kontak|contact|hp|wa|whatsapp|telepon|telp|nomor|phone|email)\b/, 0.9],
  ['consentPublication', /\b(?:setuju|persetujuan|bersedia|kesediaan|izin|ijin|boleh|consents?)\b.*\b(?:tampil\w*|ditampil\w*|publi\w*|dipubli\w*|show\w*|display)\b/, 0.95],
  ['shown', /^(?:is )?(?:publish(?:ed)?|publikasi|publik|public|tampil|ditampilkan|visible|show|active|aktif|approved|verified|terverifikasi)$|^(?:status|state) (?:publikasi|tampil|verifikasi|publish)$/, 0.9],
  ['updatedAt', /^(?:updated|modified|changed|diubah|diperbarui|diperbaharui)(?: at| on| pada| date)?$|^(?:last|terakhir) (?:updated?|modified|diubah|diperbarui|update)(?: at)?$|^(?:date|tgl|tanggal|waktu) (?:updated?|modified|ubah|diubah|perubahan|pembaruan)$/, 0.95],
  ['createdAt', /^(?:created|dibuat|inserted|submitted|date|timestamp)(?: at| on| pada| date)?$|^(?:date|tgl|tanggal|waktu) (?:created|input|dibuat|entri|entry|daftar)$|^(?:cap|stempel) waktu$/, 0.7],
  ['latitude', /^(?:.* )?(?:lat|latitude|lintang|garis lintang)$/, 0.95],
  ['longitude', /^(?:.* )?(?:lng|lon|long|longitude|bujur|garis bujur)$/, 0.95],
  ['regionCode', /\b(?:kode|kd|code)\b.*\b(?:kab|kabupaten|kota|wilayah|daerah|region|kec|kecamatan|desa|kel|kelurahan|kemendagri|kemdagri|bps)\b|\b(?:kab|kabupaten|kota|wilayah|daerah|region|kec|kecamatan|desa|kel|kelurahan|kemendagri|kemdagri|bps)\b.*\b(?:kode|kd|code)\b/, 0.9],
  ['personId', /^(?:id (?:pelapak|penjual|pemilik|alumni|peserta|anggota|warga|penduduk|user|orang|siswa)|(?:pelapak|penjual|pemilik|alumni|peserta|anggota|warga|penduduk|user|person|orang|siswa|owner|seller) id)$/, 0.9],
  ['personName', /^(?:pelapak|penjual|pemilik|penduduk|owner|seller)\b.* (?:nama|name)$/, 0.8],
]; // prettier-ignore

const ids: readonly Word[] = [
  ['id', /^id$/, 0.98],
  ['id', /^(?:uuid|ulid|guid|document id|_?id)$/, 0.95],
  ['id', /^(?:id|kode|no|nomor) (?:alumni|peserta|anggota|registrasi|induk|produk|lowongan|usaha|program|lembaga|data)$/, 0.8],
  ['id', /^slug$/, 0.65],
]; // prettier-ignore

/** A row's own number, which in every other list is of somebody that the row belongs to. */
const ownIds: Partial<Record<Resource, readonly Word[]>> = {
  people: [
    ['id', /^id (?:alumni|alumnus|lulusan|peserta|siswa|anggota|warga|penduduk|pencaker|orang)$/, 0.8],
    ['id', /^(?:alumni|alumnus|lulusan|peserta|siswa|anggota|warga|penduduk|pencaker|orang|person|student) id$/, 0.8],
  ],
}; // prettier-ignore

/** In a list of these a word means something else. */
const inside: Partial<Record<Resource, readonly Word[]>> = {
  jobs: [
    ['employer', /\b(?:perusahaan|pemberi kerja|employer|company|instansi)\b/, 0.93],
    ['validThrough', /\b(?:batas|berakhir|tutup|penutupan|ditutup|deadline|expired?s?|kadaluarsa|valid (?:through|until))\b|^sampai/, 0.93],
    ['postedOn', /\b(?:posting|posted|publish(?:ed)?|diterbitkan|terbit|dibuka|pembukaan|created)\b/, 0.85],
    ['payMin', /\b(?:gaji|upah|salary|pay)\b.*\b(?:min|minimum|minimal|dari|from)\b|^(?:gaji|upah|salary)$/, 0.9],
    ['payMax', /\b(?:gaji|upah|salary|pay)\b.*\b(?:max|maks|maksimal|maximum|sampai|to)\b/, 0.9],
    ['openings', /\b(?:jumlah|kuota|formasi|kebutuhan|openings|quota)\b/, 0.85],
    ['applyUrl', /\b(?:url|link|tautan)\b/, 0.7],
    ['description', /\b(?:deskripsi|uraian|keterangan|description|content|isi)\b/, 0.9],
    ['title', /^(?:judul|title|posisi|jabatan|nama|nama lowongan|lowongan|position)\b/, 0.9],
  ],
  offerings: [
    ['offerings', /^(?:nama|name|judul|title)(?: (?:produk|barang|jasa|product))?$/, 0.95],
    ['offeringDescription', /^(?:deskripsi|description|keterangan|content)$/, 0.9],
  ],
  businesses: [
    ['businessName', /^(?:nama|name|judul|title)(?: (?:usaha|toko|potensi|umkm|ukm|ikm))?$/, 0.95],
    ['businessDescription', /^(?:deskripsi|description|keterangan|content)$/, 0.9],
  ],
  programmes: [
    ['training', /^(?:nama|name|judul|title)(?: (?:program|pelatihan|kursus|kejuruan))?$/, 0.95],
    ['description', /^(?:deskripsi|description|keterangan|content)$/, 0.9],
  ],
  organisations: [['organisation', /^(?:nama|name|judul|title)(?: (?:lembaga|blk|lpk|organisasi))?$/, 0.95]],
  people: [['name', /^title$/, 0.75]],
}; // prettier-ignore

export interface Meant {
  readonly meaning: Meaning;
  /** 0 to 1. */
  readonly confidence: number;
}

/** No list gives these another meaning. */
const kept = words.filter(([meaning]) => meaning === 'secret' || meaning === 'identity');

/** What a title says in a list of these; undefined: the words of offices decide. */
export function meantBy(title: string, resource: Resource | undefined): Meant | undefined {
  const own = fold(title.split(' / ').at(-1)!);
  const whole = fold(title);
  const outside = !title.includes(' / ');
  const lists: readonly (readonly Word[])[] = [
    kept,
    (outside && resource && ownIds[resource]) || [],
    (resource && inside[resource]) ?? [],
    words,
    outside ? ids : [],
  ];
  for (const list of lists)
    for (const [meaning, pattern, confidence] of list)
      if (consents.has(meaning) && turned.test(whole)) continue;
      else if (pattern.test(own) || (asked.has(meaning) && pattern.test(whole)))
        return { meaning, confidence };
  return undefined;
}

/** The importer knows which of these only list the answers, and which turn them around. */
const turned = /\b(?:tidak|tdk|jangan|keberatan|menolak|tanpa|kecuali|selain|belum|not?)\b/;
export const consents: ReadonlySet<Meaning> = new Set<Meaning>([
  'consentPublication',
  'consentContact',
  'consentLicence',
]);

/** Whoever asks a person says so; `tampil` alone is what a webmaster ticks. */
export const asksPerson = (title: string): boolean =>
  /\b(?:setuju|menyetujui|persetujuan|bersedia|kesediaan|ketersediaan|izin|ijin|mengizinkan|boleh|memperbolehkan|mau|consent|agree\w*|allow\w*)\b/.test(
    fold(title),
  );

/** Of these the group counts, too: `penduduk / agama`, `setuju / kontak`. */
const asked = new Set<Meaning>([
  'secret',
  'identity',
  'sensitive',
  'birthDate',
  'consentContact',
  'consentPublication',
  'regionCode',
  'personName',
]);
