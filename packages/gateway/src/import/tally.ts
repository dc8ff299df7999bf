import type { Note } from './row-cells.ts';
import { fates, type Fate, type RowReport } from './report.ts';

/** Rows that need a look, kept for the screen; the CSV has all. */
const shown = 25;
/** The fates that mean one person more. */
const people: readonly Fate[] = ['new', 'changed', 'unchanged', 'read'];

/** What happened to a file, in numbers. Holds no names: a screen is often a log. */
export class Tally {
  readonly counts: Record<Fate, number> = Object.fromEntries(
    Object.keys(fates).map((fate) => [fate, 0]),
  ) as Record<Fate, number>;
  /** People a sheet brought, by sheet name. */
  readonly bySheet = new Map<string, number>();
  readonly #left: Omit<RowReport, 'name'>[] = [];
  readonly #noted: Omit<RowReport, 'name'>[] = [];
  readonly notes = new Map<string, number>();
  published = 0;
  #rows = 0;

  get rows(): number {
    return this.#rows;
  }
  /** People in the file, each once. */
  get people(): number {
    return people.reduce((sum, fate) => sum + this.counts[fate], 0);
  }

  add({ sheet, row, fate, why, notes }: RowReport): void {
    this.#rows++;
    this.counts[fate]++;
    if (people.includes(fate)) this.bySheet.set(sheet, (this.bySheet.get(sheet) ?? 0) + 1);
    for (const note of notes) this.#count(note);
    const list = people.includes(fate) ? this.#noted : this.#left;
    if (list.length < shown && (list === this.#left || notes.length > 0))
      list.push({ sheet, row, fate, why, notes });
  }

  /** Rows that were left out, then rows that were guessed at, as many as fit a screen. */
  get attention(): readonly Omit<RowReport, 'name'>[] {
    return [...this.#left, ...this.#noted].slice(0, shown);
  }

  #count({ column, text }: Note): void {
    const key = column ? `${column}: ${text}` : text;
    if (this.notes.has(key) || this.notes.size < 200) this.notes.set(key, (this.notes.get(key) ?? 0) + 1);
  }
}
