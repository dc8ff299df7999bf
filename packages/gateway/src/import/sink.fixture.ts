import type { ImportedPerson, ImportSink, UpsertResult } from './sink.ts';

interface Kept {
  readonly id: string;
  row: ImportedPerson;
  trainings: Map<string, ImportedPerson['training']>;
  readonly keys: Set<string>;
}

/** The sink contract in memory, as plainly as it can be said. Tests read `people`. */
export class MemorySink implements ImportSink {
  people: Kept[] = [];

  async file<T>(_source: object, work: Parameters<ImportSink['file']>[1]): Promise<T> {
    const before = structuredClone(this.people);
    const written = new Set<string>();
    try {
      return (await work({
        upsert: async (batch) => batch.map((row) => this.#upsert(row, written)),
      })) as T;
    } catch (error) {
      this.people = before;
      throw error;
    }
  }

  #upsert(row: ImportedPerson, written: Set<string>): UpsertResult {
    const found = row.id ? this.people.find(({ id }) => id === row.id) : this.#match(row, written);
    const person: Kept = found ?? {
      id: `p${this.people.length + 1}`,
      row,
      trainings: new Map(),
      keys: new Set(),
    };
    const before = JSON.stringify([person.row, [...person.trainings]]);
    if (!found) this.people.push(person);
    const changed = Object.keys(row).filter(
      (key) =>
        !['id', 'matchKeys', 'training'].includes(key) && !same(row, person.row, key as keyof ImportedPerson),
    );
    person.row = { ...person.row, ...row };
    person.trainings.set(
      JSON.stringify([row.training?.name, row.training?.cohort, row.training?.year]),
      row.training,
    );
    for (const key of [...row.matchKeys.strong, ...row.matchKeys.weak]) person.keys.add(key);
    written.add(person.id);
    const outcome = !found
      ? 'new'
      : before === JSON.stringify([person.row, [...person.trainings]])
        ? 'unchanged'
        : 'changed';
    return { outcome, id: person.id, changed };
  }

  #match(row: ImportedPerson, written: Set<string>): Kept | undefined {
    const holders = (key: string) => this.people.filter(({ keys }) => keys.has(key));
    for (const key of row.matchKeys.strong) {
      const free = holders(key).find(({ id }) => !written.has(id));
      if (free) return free;
    }
    for (const key of row.matchKeys.weak) {
      const [only, ...more] = holders(key);
      if (!only || more.length > 0 || written.has(only.id)) continue;
      const other = only.row.birthDate;
      if (!other || !row.birthDate || other === row.birthDate) return only;
    }
    return undefined;
  }
}

const same = (a: ImportedPerson, b: ImportedPerson, key: keyof ImportedPerson) =>
  JSON.stringify(a[key]) === JSON.stringify(b[key]);
