import type { Note } from './row-cells.ts';
import { fates, type Fate, type RowReport } from './report.ts';

/** Rows that need a look, kept for the screen; the CSV has all. */
const shown = 25;
/** The fates that mean one person more. */
const people: readonly Fate[] = ['new', 'changed', 'unchanged', 'read'];

type Shown = Omit<RowReport, 'name' | 'cohort'> & { readonly at: number };

/** What happened to a file, in numbers. Holds no names: a screen is often a log. */
export class Tally {
  readonly counts: Record<Fate, number> = Object.fromEntries(
    Object.keys(fates).map((fate) => [fate, 0]),
  ) as Record<Fate, number>;
  /** People a sheet brought, by sheet name. */
  readonly bySheet = new Map<string, number>();
  /** People a cohort has, by its display name. */
  readonly byCohort = new Map<string, number>();
  readonly #left: Shown[] = [];
  readonly #noted: Shown[] = [];
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

  add({ sheet, row, fate, why, notes, cohort }: RowReport): void {
    this.#rows++;
    this.counts[fate]++;
    if (people.includes(fate)) this.bySheet.set(sheet, (this.bySheet.get(sheet) ?? 0) + 1);
    if (cohort !== undefined && (people.includes(fate) || fate === 'further'))
      this.byCohort.set(cohort, (this.byCohort.get(cohort) ?? 0) + 1);
    for (const note of notes) this.#count(note);
    const list = people.includes(fate) ? this.#noted : this.#left;
    if (list.length < shown && (list === this.#left || notes.length > 0))
      list.push({ sheet, row, fate, why, notes, at: this.#rows });
  }

  /** Rows left out before rows guessed at, as many as fit a screen; shown in the order of the file. */
  get attention(): readonly Shown[] {
    return [...this.#left, ...this.#noted].slice(0, shown).sort((a, b) => a.at - b.at);
  }

  #count({ column, text }: Note): void {
    const key = column ? `${column}: ${text}` : text;
    if (this.notes.has(key) || this.notes.size < 200) this.notes.set(key, (this.notes.get(key) ?? 0) + 1);
  }
}
