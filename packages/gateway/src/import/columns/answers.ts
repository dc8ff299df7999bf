import { fold } from '@guyub/core/text';
import { cellText, type Cell, type SheetRow } from '../read/book.ts';
import type { TableColumn } from '../table/titles.ts';
import { fromHeader } from './header-words.ts';

/**
 * One question over several columns, with a mark under the answer: `Bersedia / Ya | Tidak`, `Kelamin / L | P`.
 */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

const word =
  /^(?:l|p|w|lk|pr|laki laki|perempuan|pria|wanita|y|t|(?:tidak |tdk )?(?:bersedia|setuju|boleh|ada|punya|memiliki)|ya|tidak|tdk|sudah|belum)$/;

export const isAnswer = (text: string): boolean => word.test(fold(text));

/** By column index. One column alone is no such question: its title just lists the answers. */
export function answeredColumns(columns: readonly TableColumn[]): ReadonlyMap<number, Answered> {
  const questions = new Map<string, { index: number; answer: string }[]>();
  for (const { index, title } of columns) {
    const at = title.lastIndexOf(' / ');
    const answer = title.slice(at + 3);
    if (at < 1 || !isAnswer(answer)) continue;
    const question = title.slice(0, at);
    questions.set(question, [...(questions.get(question) ?? []), { index, answer }]);
  }
  const found = new Map<number, Answered>();
  for (const [question, answers] of questions) {
    if (answers.length < 2) continue;
    const beside = answers.map(({ answer }) => fold(answer));
    for (const { index, answer } of answers) {
      const man = fold(answer) === 'p' && beside.includes('w');
      found.set(index, { question, answer: man ? 'Pria' : answer });
    }
  }
  return found;
}

/**
 * The column's answers go on in the next one, under words nobody knows (`S | TS`) or under none: then a mark
 * may as well be a no.
 */
export function goesOn(
  columns: readonly TableColumn[],
  at: number,
  marks: (index: number) => boolean,
): boolean {
  const { index, title } = columns[at]!;
  if (!columns[at + 1]?.named && marks(index + 1)) return true;
  const [, question, word] = /^(.+) \/ (.+)$/.exec(title) ?? [];
  return (
    question !== undefined &&
    fromHeader(word!) === undefined &&
    columns.some((other) => other.index !== index && other.title.startsWith(`${question} / `))
  );
}

interface AnswerColumn {
  readonly index: number;
  readonly field: string;
  readonly answer?: string;
}

/** The row with the marked answer as a word in the question's first column; two marks are no answer. */
export function withAnswers(columns: readonly AnswerColumn[], row: SheetRow): SheetRow {
  const asked = columns.filter(({ answer }) => answer !== undefined);
  if (asked.length === 0) return row;
  const cells = [...row.cells];
  for (const field of new Set(asked.map((column) => column.field))) {
    const own = asked.filter((column) => column.field === field);
    const marked = own.filter(({ index }) => !isBlank(row.cells[index]));
    const [only] = marked;
    const clear = marked.length === 1 && only && isMark(row.cells[only.index], only.answer!);
    cells[own[0]!.index] = clear ? only.answer : only && 'tanda tidak jelas';
  }
  return { ...row, cells };
}

const isBlank = (cell: Cell) => cell === false || /^[-–—0.]*$/.test(cellText(cell));

/** Any single sign will do (v, x, √, 1, the odd letters of symbol fonts), but no letter of another answer. */
function isMark(cell: Cell, answer: string): boolean {
  const text = cellText(cell);
  if (fold(text) === fold(answer) || /^(?:y|ya|yes|true)$/i.test(text)) return true;
  return [...text].length === 1 && (!/^[ltpwn]$/i.test(text) || fold(answer).startsWith(fold(text)));
}
