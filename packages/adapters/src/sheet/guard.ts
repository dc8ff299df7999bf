import { hasIdentityNumber } from '@guyub/core/scrub';
import type { Head } from './head.ts';
import { bad, columnLetter, type Cell, type Table } from './table.ts';

/** One that somebody typed into a remark is taken out of it by the mapping; a column of them is a register. */
const MOST_STRAY = 2;
const SHARE_STRAY = 4;

const title =
  /\b(?:nik|npwp|nkk|nitku|nomor induk kependudukan|kartu keluarga|paspor)\b|\b(?:no|nomor|nmr|foto|scan|unggah|upload)\b.*\b(?:ktp|kk|identitas)\b|^(?:e )?(?:ktp|kk)$/;
/** `Nama sesuai KTP` is a name. */
const asOnCard = /\b(?:sesuai|menurut|di|pada|dengan) (?:e )?(?:ktp|kk)\b/g;
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
  const at = titles.findIndex((all) => all.some((one) => title.test(one.replace(asOnCard, ' '))));
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
