import { DoctorError } from '../errors.ts';
import { here, type Answer, type Visitor } from '../visit.ts';
import { fromAddress } from './address.ts';
import { isObject, parsed, textOf } from './json.ts';
import { fromPage } from './page.ts';
import { recognise, type Recognised } from './recognise.ts';
import { withTerms } from './wordpress-terms.ts';
import { wordpressList } from './wordpress.ts';

/** What was found at an address: a list of records, or the bytes of a table. */
export type Found =
  | (Recognised & { readonly url: URL; readonly remark?: string })
  | {
      readonly kind: 'google' | 'csv' | 'xlsx';
      readonly because: string;
      readonly bytes: Buffer;
      readonly url: URL;
    };

/** @throws DoctorError with what to do, when there is no list to be looked at */
export async function look(visitor: Visitor, url: URL): Promise<Found> {
  const answer = await visitor.get(url);
  const text = textOf(answer);
  const body = parsed(text);
  if (body !== undefined) return fromJson(visitor, answer, body);
  refuse(answer);
  if (answer.bytes.subarray(0, 2).toString() === 'PK') return table('xlsx', 'berkasnya .xlsx', answer);
  if (/^\s*(?:\/\*O_o\*\/|google\.visualization)/.test(text)) {
    const csv = new URL(answer.url);
    csv.searchParams.set('tqx', 'out:csv');
    return look(visitor, csv);
  }
  if (/^\s*</.test(text)) return look(visitor, await fromPage(visitor, answer, text));
  if (text.trim() === '') throw new DoctorError(`${here(answer.url)} menjawab kosong.`);
  if (/^\s*[[{]/.test(text))
    throw new DoctorError(
      `Jawaban ${here(answer.url)} mirip JSON, tetapi terpotong atau rusak. Ulangi nanti, atau beri tahu pengelolanya.`,
    );
  return answer.url.hostname.includes('google')
    ? table('google', 'diterbitkan sebagai CSV oleh Google', answer)
    : table('csv', 'jawabannya teks dengan kolom, bukan JSON', answer);
}

async function fromJson(visitor: Visitor, answer: Answer, body: unknown): Promise<Found> {
  const found = recognise(body, answer.url, answer.headers);
  // Some write an empty list as 404.
  if (!(found?.kind === 'codeigniter' && answer.status === 404)) refuse(answer);
  if (!found) {
    const next = isObject(body) ? fromAddress(body, answer.url) : undefined;
    if (next === 'wordpress') return look(visitor, await wordpressList(visitor, answer.url));
    if (next) return look(visitor, next);
    throw new DoctorError(
      `${here(answer.url)} menjawab JSON, tetapi bukan daftar. Beri alamat daftarnya, bukan satu rekaman.`,
    );
  }
  if (Array.isArray(found.rows[0]))
    throw new DoctorError(
      'Barisnya daftar nilai tanpa nama kolom. Mintalah pengelolanya memberi nama kolom (Yajra: make(true)).',
    );
  const remark = found.kind === 'ckan' ? await versionOfCkan(visitor, answer.url) : undefined;
  const rows = found.kind === 'wordpress' ? await withTerms(visitor, answer.url, found.rows) : found.rows;
  return { ...found, rows, url: answer.url, ...(remark !== undefined && { remark }) };
}

/** Some programs imitate CKAN, and do not do what it does. */
async function versionOfCkan(visitor: Visitor, url: URL): Promise<string> {
  const stranger =
    'Yang menjawab mirip CKAN, tetapi tidak mengenal status_show: mungkin tiruan. Coba saringan dan urutannya dahulu.';
  const status = new URL(url.pathname.replace(/\w+$/, 'status_show'), url);
  const answer = await visitor.get(status).catch((error: unknown) => {
    if (error instanceof DoctorError) return undefined;
    throw error;
  });
  const body = answer && parsed(textOf(answer));
  const result = isObject(body) && isObject(body['result']) ? body['result'] : undefined;
  if (!result) return stranger;
  const [version] = /^\d+\.\d+(?:\.\d+)?/.exec(String(result['ckan_version'])) ?? [];
  return version ? `CKAN ${version}.` : 'CKAN; versinya tidak disebut.';
}

const table = (kind: 'google' | 'csv' | 'xlsx', because: string, { bytes, url }: Answer): Found => ({
  kind,
  because,
  bytes,
  url,
});

const sentences: Readonly<Record<number, string>> = {
  401: 'meminta tanda masuk. Beri token: --token-env NAMA_VARIABEL, atau periksa token itu',
  403: 'menolak. Periksa hak tokennya (--token-env), atau apakah alamatnya dibuka untuk umum',
  404: 'tidak ada. Periksa alamatnya',
  405: 'tidak mau dibaca begitu saja. Beri alamat daftarnya',
  419: 'meminta tanda masuk. Beri token: --token-env NAMA_VARIABEL',
  429: 'meminta jeda: terlalu banyak permintaan. Ulangi beberapa menit lagi',
};

/** @throws DoctorError by the status alone: what the answer says may be anything */
function refuse({ status, url }: Answer): void {
  if (status < 400) return;
  const why =
    sentences[status] ??
    (status >= 500 ? 'sedang bermasalah. Ulangi nanti, atau beri tahu pengelolanya' : 'menolak permintaan');
  throw new DoctorError(`${here(url)} ${why} (${status}).`);
}
