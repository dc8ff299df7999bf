import { fold } from '@guyub/core/text';
import { isSkillName, readConsent, readYesNo, said } from '@guyub/core/reading';
import { cellText, isDay, type Cell, type SheetRow } from '../read/book.ts';

/** Shares (0 to 1) of a column's filled cells that look like something. */
export interface Evidence {
  readonly filled: number;
  /** Cells that held an identity number and little else. */
  readonly identity: number;
  readonly phone: number;
  readonly date: number;
  readonly yesNo: number;
  readonly gender: number;
  readonly email: number;
  readonly name: number;
  readonly money: number;
  /** Names from the list of skills, and nothing else. */
  readonly skill: number;
  readonly year: number;
  readonly count: number;
  readonly samples: readonly Cell[];
}

const phone = /^(?:\D{0,12})(?:\+?62|0)?[\s.-]?8\d(?:[\s.-]?\d){6,11}\b/;
const date = /^(?:.*,\s*)?(?:\d{1,2}[\s/.-]+(?:\d{1,2}|[a-z]{3,9})[\s/.-]+\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/i;
const personName = /^(?:\p{L}[\p{L}'’.]*)(?:\s+\p{L}[\p{L}'’.]*){0,5}(?:,.*)?$/u;

export function evidence(rows: readonly SheetRow[], column: number): Evidence {
  const cells: Cell[] = [];
  let gone = 0;
  for (const row of rows) {
    const cell = row.cells[column];
    if (said(cell) !== undefined) cells.push(cell);
    else if (row.identity.includes(column)) gone++;
  }
  const filled = cells.length + gone;
  const share = (test: (text: string, cell: Cell) => boolean) =>
    filled === 0 ? 0 : cells.filter((cell) => test(cellText(cell), cell)).length / filled;
  return {
    filled,
    identity: filled === 0 ? 0 : gone / filled,
    phone: share((text, cell) => !isDay(cell) && phone.test(text)),
    date: share((text, cell) => isDay(cell) || date.test(text)),
    yesNo: share(
      (text, cell) =>
        typeof cell === 'boolean' ||
        readConsent(text).value !== 'unknown' ||
        (/^\D+$/.test(text) && readYesNo(text) !== undefined),
    ),
    gender: share((text) => /^(?:l|p|lk|pr|laki(?: laki)?|perempuan|pria|wanita)$/.test(fold(text))),
    email: share((text) => /^\S+@\S+\.\S+$/.test(text)),
    name: share((text, cell) => typeof cell === 'string' && personName.test(text)),
    money: share((text) => /\brp|\d\s*(?:rb|ribu|jt|juta|k)\b/i.test(text)),
    skill: share((text) => isSkillName(text)),
    year: share((text) => /^(?:19|20)\d{2}$/.test(text)),
    count: new Set(cells.map((cell) => fold(cellText(cell)))).size,
    samples: cells,
  };
}
