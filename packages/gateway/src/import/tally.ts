import type { Note } from './row-cells.ts';
import { fates, type Fate, type RowReport } from './report.ts';

/** Rows that need a look, kept for the screen; the CSV has all. */
const shown = 25;

/** What happened to a file, in numbers. Holds no names: a screen is often a log. */
export class Tally {
  readonly counts: Record<Fate, number> = Object.fromEntries(
    Object.keys(fates).map((fate) => [fate, 0]),
  ) as Record<Fate, number>;
  readonly bySheet = new Map<string, { people: number; other: number }>();
  readonly attention: Omit<RowReport, 'name'>[] = [];
  readonly notes = new Map<string, number>();
  published = 0;
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }
  /** People in the file, each once. */
  get people(): number {
    const { new: added, changed, unchanged, read } = this.counts;
    return added + changed + unchanged + read;
  }

  add({ sheet, row, fate, why, notes }: RowReport, sameSheetPerson: boolean): void {
    this.#rows++;
    this.counts[fate]++;
    const own = this.bySheet.get(sheet) ?? { people: 0, other: 0 };
    this.bySheet.set(
      sheet,
      sameSheetPerson ? { ...own, people: own.people + 1 } : { ...own, other: own.other + 1 },
    );
    for (const note of notes) this.#count(note);
    if (
      this.attention.length < shown &&
      (fate === 'refused' || fate === 'repeated' || fate === 'skipped' || notes.length > 0)
    ) {
      this.attention.push({ sheet, row, fate, why, notes });
    }
  }

  #count({ column, text }: Note): void {
    const key = column ? `${column}: ${text}` : text;
    if (this.notes.has(key) || this.notes.size < 200) this.notes.set(key, (this.notes.get(key) ?? 0) + 1);
  }
}
