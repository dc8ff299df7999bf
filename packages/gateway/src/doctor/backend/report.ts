import { maskPhone } from '@guyub/core/reading';
import { scrubIdentityNumbers } from '@guyub/core/privacy';
import type { Diagnosis } from './diagnose.ts';
import { isSheet, kinds } from './kinds.ts';
import type { Known } from './meanings.ts';
import { gated, labels } from './resource.ts';
import type { TriedOut } from './try-out.ts';

/** Nothing that a backend calls its columns may steer the terminal, or show a number of somebody. */
const plain = (text: string): string =>
  maskPhone(scrubIdentityNumbers(text.replace(/[\p{Cc}\p{Cf}]+/gu, ' '))).slice(0, 80);
const pad = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]?.map((_, at) => Math.min(44, Math.max(...rows.map((row) => row[at]!.length)))) ?? [];
  return rows.map((row) => `  ${row.map((text, at) => text.padEnd(widths[at]!)).join('  ')}`.trimEnd());
};
const name = ({ column }: Known): string => plain(column.path);
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

/** What was seen, for who runs a gateway: titles, forms and numbers, and no value of a row. */
export function reportOf(found: Diagnosis, written: string | undefined): string {
  const { proposal, sample, triedOut } = found;
  const { fields, closed, unpublished, unknown, questions } = proposal;
  const kind = kinds[found.kind];
  return [
    ...heading(found),
    ...part('Diusulkan', pad(fields.map(({ field, known, because }) => [field, `← ${name(known)}`, percent(known.confidence), because, known.form]))),
    ...part('Persetujuan', consents(found)),
    ...part('JANGAN DIPETAKAN, dan sebaiknya ditutup di sumbernya', [
      ...pad(closed.map(({ known, why }) => [name(known), why])),
      ...(closed.length > 0 ? [`  Cara menutup (${kind.label}): ${kind.close}.`] : []),
      ...exposed(found),
    ]),
    ...part('Dikenali, tetapi Guyub tidak menerbitkannya', listed(unpublished.map(name))),
    ...part('Tidak dikenal, tidak dimuat', pad(unknown.map((known) => [name(known), known.form]))),
    ...part('Pertanyaan', asked(found, questions)),
    ...part(`Percobaan atas ${sample.records.length} baris contoh`, triedOut ? results(triedOut) : []),
    '',
    written === undefined
      ? 'Pemetaan belum ditulis: wilayahnya tidak diketahui. Ulangi dengan kode Kemendagri, misalnya --region 35.27.'
      : `Pemetaan ditulis ke ${written}. Periksa, dan jawab pertanyaan di atas. ${next(found.kind)}`,
    '',
  ].join('\n');
} // prettier-ignore

/** Where the file goes. */
function next(kind: Diagnosis['kind']): string {
  const gateway = 'guyub serve --backends (docs/guides/gateway.md)';
  if (kind === 'opensid' || kind === 'opendk')
    return `Adaptor ini sudah mengenal kolomnya, jadi ${gateway} tidak memerlukan berkas ini.`;
  const page = isSheet(kind)
    ? 'taruh di samping halaman sebagai guyub-sheet.json (docs/guides/sheet.md), atau '
    : '';
  return `Lalu ${page}sebutkan sebagai "mapping" dalam berkas untuk ${gateway}.`;
}

function heading({ place, kind, because, remarks, visits, sample, proposal, regency, guessed, mapping }: Diagnosis) {
  const { label, adapter } = kinds[kind];
  const region = regency
    ? `${regency.name} (${regency.code}${guessed.region ? ', ditebak; pastikan dengan --region' : ''}), zona ${mapping?.zone}`
    : 'belum diketahui';
  return [
    `Diperiksa: ${plain(place)}`,
    ...pad([
      ['Jenis', `${label}: ${because}`],
      ['Adaptor', adapter],
      ['Data', `${labels[proposal.resource]} (${proposal.resource}${guessed.resource ? ', ditebak; pastikan dengan --resource' : ''})`],
      ['Wilayah', region],
      ['Dilihat', `${sample.records.length} baris, ${sample.columns.length} kolom${visits > 0 ? `, ${visits} permintaan` : ''}`],
    ]),
    ...remarks.map((remark) => `  ${remark}`),
  ];
} // prettier-ignore

function consents({ proposal: { resource, consents: found } }: Diagnosis): readonly string[] {
  if (!gated.has(resource)) return [];
  const words: Readonly<Record<string, string>> = { publication: 'tampil', contact: 'kontak', licence: 'nomor izin' };
  const lines = [...found].map(([purpose, known]) => [words[purpose]!, `← ${name(known)}`, percent(known.confidence), known.form]);
  if (found.has('publication')) return pad(lines);
  return [
    ...pad(lines),
    '  Tidak ada kolom yang jelas berisi jawaban "bersedia ditampilkan". TIDAK SEORANG PUN akan tampil sampai ada:',
    '  - tulis nama kolomnya di consents.publication; atau',
    '  - bila semua sudah setuju di luar sistem ini, nyatakan dan sebutkan buktinya:',
    '    "publication": { "declared": "yes", "because": "formulir bertanda tangan tahun 2024, disimpan di BLK" }',
  ];
} // prettier-ignore

/** An address that anybody may ask gives it to anybody. */
function exposed({ kind, proposal: { closed }, visits }: Diagnosis): readonly string[] {
  const refused = isSheet(kind) && closed.some(({ known: { meaning } }) => meaning === 'identity');
  if (refused)
    return ['  PENTING: adaptor sheet menolak seluruh lembar yang berkolom nomor identitas. Hentikan berbagi lembar ini, dan terbitkan lembar kedua.'];
  const grave = closed.some(({ known: { meaning } }) => ['identity', 'secret', 'sensitive'].includes(meaning));
  return grave && visits > 0
    ? ['  PENTING: kolom-kolom itu dikirim ke siapa pun yang boleh membuka alamat ini. Guyub tidak memuatnya, tetapi orang lain dapat.']
    : [];
} // prettier-ignore

const listed = (names: readonly string[]): readonly string[] =>
  names.length > 0 ? [`  ${names.join(', ')}`] : [];

function asked({ sample, proposal, guessed }: Diagnosis, questions: readonly string[]): readonly string[] {
  const dated = proposal.fields.some(({ field }) => field === 'updatedAt');
  const all = [
    ...(guessed.resource ? ['Daftar apa ini? Dibaca sebagai daftar orang. Bila bukan, ulangi dengan --resource.'] : []),
    ...questions,
    ...(dated ? [] : ['Tidak ada kolom waktu ubah, jadi tanggal hari ini dipakai untuk semua ("updatedAt"). Ganti dengan tanggal datanya.']),
    ...(sample.nameless > 0 ? [`${sample.nameless} kolom berjudul data (nomor, surel, nama) dan tidak disebut di sini. Judul seharusnya kata.`] : []),
  ];
  return all.map((question, at) => `  ${at + 1}. ${plainLong(question)}`);
} // prettier-ignore
const plainLong = (text: string): string => scrubIdentityNumbers(text.replace(/[\p{Cc}\p{Cf}]+/gu, ' '));

const codes: Readonly<Record<string, string>> = {
  missing: 'tidak ada, padahal wajib',
  'not-understood': 'tidak dipahami',
  'identity-number': 'berisi nomor identitas, yang dibuang',
  withheld: 'ditahan (belum setuju, meninggal, keluar, atau di bawah 18 tahun)',
};

function results({ rows, read, shown, issues }: TriedOut): readonly string[] {
  const lines = [...issues].flatMap(([field, counts]) =>
    [...counts].map(([code, count]) => [field, `${count} ${codes[code] ?? code}`]),
  );
  return [`  terbaca ${read} dari ${rows}, akan tampil ${shown}`, ...pad(lines)];
}
