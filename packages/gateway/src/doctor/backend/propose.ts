import { fold } from '@guyub/core/text';
import { best } from './best.ts';
import type { Sample } from './columns.ts';
import { consentsOf } from './consents.ts';
import { closedOf, type Closed } from './keep-closed.ts';
import { madeId } from './made-id.ts';
import type { Known } from './meanings.ts';
import { codesOf } from './region.ts';
import type { Resource } from './resource.ts';
import { absent, needed, prosaic, targets, type Rule } from './targets.ts';
import type { Meaning } from './words.ts';

/** A field and the column that would feed it. */
export interface Proposed {
  readonly field: string;
  readonly rule: Rule;
  readonly known: Known;
  readonly because: string;
}

export interface Proposal {
  readonly resource: Resource;
  readonly fields: readonly Proposed[];
  /** Of columns of a sheet that has no id. */
  readonly madeId: string | undefined;
  /** purpose → column. */
  readonly consents: ReadonlyMap<string, Known>;
  readonly closed: readonly Closed[];
  /** Known, and nothing that is published. */
  readonly unpublished: readonly Known[];
  readonly unknown: readonly Known[];
  /** What only people can answer. */
  readonly questions: readonly string[];
}

/** @param sheet its adapter can make an id of columns */
export function propose(all: readonly Known[], resource: Resource, sample: Sample, sheet: boolean): Proposal {
  const closed = closedOf(all, resource);
  const shut = new Set(closed.filter(({ known }) => known.meaning !== 'birthDate').map(({ known }) => known));
  const open = all.filter((known) => !shut.has(known));
  const questions: string[] = [];
  const fields = fieldsOf(open, resource, questions);
  const consents = consentsOf(open, resource, questions);
  const used = new Set([...fields.map(({ known }) => known), ...consents.values()]);
  const left = open.filter((known) => !used.has(known) && known.meaning !== 'birthDate');
  const hasId = fields.some(({ field }) => field === 'id');
  const made =
    sheet && !hasId ? madeId(fields.find(({ field }) => field === 'name')?.known, open, sample) : undefined;
  askForNeeded(
    new Set([...fields.map(({ field }) => field), ...(made === undefined ? [] : ['id'])]),
    resource,
    questions,
    hasId ? [] : steady(open, sample),
  );
  if (resource === 'people' && !fields.some(({ field }) => field === 'skills'))
    questions.push(
      'Pelatihan atau keahlian ("skills") tidak ditemukan; tanpa itu tidak seorang pun ditemukan menurut keahliannya. Bila ada, tulis nama kolomnya sebagai "skills".',
    );
  if (fields.some(({ field, rule }) => field === 'id' && rule === '_id'))
    questions.push(
      '"_id" adalah nomor baris: bila tabelnya diunggah ulang, alamat orang dapat tertukar. Kolom id sendiri lebih baik.',
    );
  if (made !== undefined)
    questions.push(
      `Tidak ada kolom id, jadi alamat tiap orang dibuat dari "${made.slice(5)}". Bila isinya diperbaiki, alamatnya berubah; kolom id lebih baik (bukan NIK, nomor HP, atau nomor urut).`,
    );
  return {
    resource,
    fields,
    madeId: made,
    consents,
    closed,
    questions,
    unpublished: left.filter(({ meaning }) => meaning !== 'unknown'),
    unknown: left.filter(({ meaning }) => meaning === 'unknown'),
  };
}

function fieldsOf(all: readonly Known[], resource: Resource, questions: string[]): readonly Proposed[] {
  const found: Proposed[] = Object.entries(targets[resource]).flatMap(([meaning, fields]): Proposed[] => {
    const known = best(all, meaning as Meaning);
    if (!known) return [];
    if (meaning === 'regionCode') return [...regionOf(known, questions)];
    const { column, html } = known;
    const because = meaning === 'birthDate' ? 'hanya untuk menahan anak; tidak pernah keluar' : known.because;
    return fields.map((field) => {
      const rule = html && prosaic.has(field) ? { from: column.path, as: 'prose' as const } : column.path;
      return { field, rule, known, because };
    });
  });
  const has = (field: string) => found.some((one) => one.field === field);
  const instead = (field: string, meanings: readonly Meaning[], because: string) => {
    const known =
      has(field) || !isOf(resource, field) ? undefined : meanings.flatMap((m) => best(all, m) ?? [])[0];
    if (known) found.push({ field, rule: known.column.path, known, because });
  };
  instead('year', ['end', 'start', 'certificateDate'], 'tahun dari tanggal');
  instead('updatedAt', ['createdAt', 'postedOn'], 'waktu dibuat; waktu diubah tidak ada');
  return found;
}

const isOf = (resource: Resource, field: string): boolean =>
  Object.values(targets[resource]).some((fields) => fields.includes(field));

function regionOf(known: Known, questions: string[]): readonly Proposed[] {
  const codes = codesOf(known);
  const { path } = known.column;
  if (!codes || codes.level === 'deeper') return [];
  if (!codes.scheme) {
    questions.push(
      `Kode wilayah di "${path}": milik Kemendagri atau BPS? Angkanya tidak menunjukkan. Bila tahu, tambahkan "region": { "from": "${path}", "scheme": "kemendagri" } atau "bps".`,
    );
    return [];
  }
  const rule = { from: path, scheme: codes.scheme };
  return [
    { field: 'region', rule, known, because: `bentuk kode ${codes.scheme === 'bps' ? 'BPS' : 'Kemendagri'}` },
  ];
}

/** What is called a number of something and differs in every row; whether it stays, only people know. */
const steady = (open: readonly Known[], { rows }: Sample): readonly Known[] =>
  open.filter(
    ({ column: { path, title }, meaning, seen }) =>
      (meaning === 'unknown' || meaning === 'personId') &&
      !path.includes('.') &&
      /\b(?:id|uuid|kode|code)\b/.test(fold(title)) &&
      seen.phone === 0 &&
      seen.count === rows.length,
  );

function askForNeeded(
  fields: ReadonlySet<string>,
  resource: Resource,
  questions: string[],
  ids: readonly Known[],
): void {
  const perhaps = ids.map(({ column }) => `"${column.path}"`).join(' atau ');
  for (const [field, what] of Object.entries(needed[resource]))
    if (!fields.has(field))
      questions.push(
        field === 'id' && perhaps !== ''
          ? `Apakah ${perhaps} tetap bagi satu baris, juga bila datanya diperbarui? Isinya berbeda di setiap baris. Bila tetap, tulis sebagai "id", pengganti "${absent(what)}".`
          : field === 'id'
            ? 'Tidak ada kolom yang tetap dan berbeda untuk setiap baris. Tambahkan kolom id di sumbernya (bukan NIK, bukan nomor HP, bukan nomor urut).'
            : `${what[0]!.toUpperCase()}${what.slice(1)} tidak ditemukan. Ganti "${absent(what)}" dalam berkas dengan nama kolomnya.`,
      );
}
