import { hasIdentityNumber } from '@guyub/core/scrub';
import type { Head } from './head.ts';
import { bad, columnLetter, type Cell, type Table } from './table.ts';

/** One that somebody typed into a remark is taken out of it by the mapping; a column of them is a register. */
const MOST_STRAY = 2;
const SHARE_STRAY = 4;

/** What a column is called that holds them; programs run the words together, `nonik`, `no_ktp`. */
const title = new RegExp(
  [
    /\b(?:no|nomor|nomer|nmr)?(?:nik|npwp|nkk|nitku|paspor|passport)(?:ktp|peserta|siswa|anggota|alumni|warga)?\b/,
    /induk ?kependudukan|kartu ?(?:keluarga|tanda ?penduduk|identitas)/,
    /\b(?:no|nomor|nomer|nmr)(?:ktp|kk)\b|\b(?:no|nomor|nomer|nmr|id)\b.*\b(?:ktp|kk|identitas|kependudukan)\b/,
    /\b(?:foto|fotokopi|kopi|copy|scan|unggah|upload|lampiran|berkas|file|identitas)\b.*\b(?:ktp|kk|identitas)\b/,
    /\bktp\b.*\b(?:no|nomor|number|digit|anda)\b|^(?:e )?(?:ktp|kk)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** `Nama sesuai KTP` is a name. */
const asOnCard = /\b(?:sesuai|menurut|di|pada|dengan) (?:e )?(?:ktp|kk)\b/g;
/** `N.I.K.` */
const spaced = /\b[a-z](?: [a-z]\b)+/g;
const rounded = /^\s*\d(?:[.,]\d+)?\s*e\s*\+?\s*1[45]\s*$/i;

/**
 * A sheet with identity numbers is not used at all: whoever opens the page has already fetched them, and whoever has the
 * address can. It must not look as if that were well.
 *
 * @throws GuyubError that says how to publish safely
 */
export function refuseIdentityColumns(tables: readonly Table[]): void {
  for (const { rows } of tables) {
    const filled: number[] = [];
    const found: number[] = [];
    for (const row of rows)
      for (const [at, cell] of row.entries()) {
        if (cell === undefined) continue;
        filled[at] = (filled[at] ?? 0) + 1;
        if (isIdentity(cell)) found[at] = (found[at] ?? 0) + 1;
      }
    for (const [at, count] of found.entries())
      if (count > MOST_STRAY || count * SHARE_STRAY >= filled[at]!) throw refusal(at);
  }
}

export function refuseIdentityTitles({ titles }: Head): void {
  const plain = (one: string) => one.replace(spaced, (run) => run.replaceAll(' ', '')).replace(asOnCard, ' ');
  const at = titles.findIndex((all) => all.some((one) => title.test(plain(one))));
  if (at !== -1) throw refusal(at);
}

function isIdentity(cell: Cell): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e14;
  return typeof cell === 'string' && (hasIdentityNumber(cell) || rounded.test(cell));
}

const refusal = (at: number) =>
  bad(
    `Column ${columnLetter(at)} of the sheet looks like identity numbers (NIK, KK or NPWP), so nothing of the sheet is used: everybody who has its address can read them. ` +
      'Stop sharing it now. Make a second spreadsheet that takes only the columns to be shown, of those who agreed, by =QUERY(IMPORTRANGE(…)), publish that one (File → Share → Publish to web → CSV), and give its address here. The steps are in docs/guides/sheet.md.',
  );
