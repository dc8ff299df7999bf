import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileError } from '../../import/errors.ts';
import { DoctorError } from '../errors.ts';
import { here, Visitor, type VisitorOptions } from '../visit.ts';
import { sampleOf, type Sample } from './columns.ts';
import { parsed } from './json.ts';
import { isSheet, kinds, type KindName } from './kinds.ts';
import { look } from './look.ts';
import { recognise } from './recognise.ts';
import { sampleOfTable } from './table.ts';
import { targetOf } from './target.ts';

/** A sample, and all that is known of where it was taken. */
export interface Taken {
  readonly place: string;
  readonly kind: KindName;
  readonly because: string;
  readonly remarks: readonly string[];
  readonly visits: number;
  readonly sample: Sample;
  readonly path: string | undefined;
  /** What the address says of what it is, and of where. */
  readonly words: string;
  readonly host: string;
  readonly titles: readonly string[];
}

/** @throws DoctorError, ImportError where there is nothing to look at */
export async function takeFromAddress(
  target: string,
  options: VisitorOptions,
  known: (text: string) => boolean,
): Promise<Taken> {
  const url = targetOf(target);
  const visitor = new Visitor(url, options);
  try {
    const found = await look(visitor, url);
    const inside = await visitor.isInside();
    const { kind, because } = found;
    const common = { place: here(found.url), kind, because, visits: visitor.visits };
    const { pathname, searchParams } = found.url;
    const words = { words: `${pathname}${searchParams.get('rest_route') ?? ''}`, host: url.hostname };
    const remarks = inside
      ? ['Alamat ini di jaringan Anda sendiri: guyub serve mau ke sana hanya dengan "allowPrivate": true.']
      : [];
    if ('bytes' in found) {
      const { titles, ...sample } = await sampleOfTable('sumber', found.bytes, known);
      remarks.push(...sheets(sample.others));
      return { ...common, ...words, sample: some(sample, kind), titles, path: undefined, remarks };
    }
    const { rows, path, remark } = found;
    if (remark !== undefined) remarks.push(remark);
    return { ...common, ...words, sample: some(sampleOf(rows, path), kind), path, titles: [], remarks };
  } finally {
    await visitor.close();
  }
}

/** @throws DoctorError, ImportError where there is nothing to look at */
export async function takeFromFile(target: string, known: (text: string) => boolean): Promise<Taken> {
  const common = { place: basename(target), visits: 0, words: basename(target), host: '' };
  const body = /\.(?:json|geojson)$/i.test(target) ? parsed(await textIn(target)) : undefined;
  if (body === undefined) {
    const { titles, ...sample } = await sampleOfTable(target, undefined, known);
    const kind = /\.xls[xm]$/i.test(target) ? 'xlsx' : 'csv';
    return {
      ...common,
      kind,
      because: 'menurut isi berkasnya',
      sample: some(sample, kind),
      titles,
      path: undefined,
      remarks: [
        ...sheets(sample.others),
        'Daftar orang dari kantor dapat juga dimasukkan langsung: guyub import BERKAS.',
      ],
    };
  }
  const found = recognise(body, new URL('file:///'), new Headers());
  if (!found)
    throw new DoctorError(
      `"${basename(target)}" bukan daftar. Simpan jawaban daftarnya, bukan satu rekaman.`,
    );
  const { kind, because, path } = found;
  return {
    ...common,
    kind,
    because,
    sample: some(sampleOf(found.rows, path), kind),
    path,
    titles: [],
    remarks: [],
  };
}

const sheets = (others: number): readonly string[] =>
  others > 0 ? [`Ada ${others} tabel lain di berkas ini; hanya yang pertama dilihat.`] : [];

function some<S extends Sample>(sample: S, kind: KindName): S {
  if (sample.records.length > 0 && sample.columns.length > 0) return sample;
  const advice =
    kind === 'postgrest'
      ? 'Mungkin haknya (row level security) menutup semua baris'
      : isSheet(kind)
        ? 'Isi satu baris contoh di bawah judulnya'
        : 'Isi satu baris contoh, atau periksa saringan dan haknya (--token-env)';
  throw new DoctorError(
    `${kinds[kind].label}, tetapi daftarnya kosong: tidak ada kolom yang dapat dilihat. ${advice}.`,
  );
}

async function textIn(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw fileError(error, path);
  }
}
