import { hasIdentityNumber } from '@guyub/core';
import { sql, type Kysely } from 'kysely';
import type { ImportedPerson } from '../import/sink.ts';
import type { Database } from './schema.ts';

interface Holder {
  readonly id: string;
  readonly birthDate: string | null;
}

/** Finds again, by keyed hashes, the people whom earlier files brought. One for each file. */
export class Matcher {
  readonly #db: Kysely<Database>;
  readonly #region: string;
  readonly #hash: (key: string) => string;
  /** Of the batch at hand: each key is needed three times. */
  readonly #hashes = new Map<string, string>();
  /** People whom this file has written: another row with the same key is somebody else. */
  readonly #written = new Set<string>();
  #holders = new Map<string, Holder[]>();
  #fresh: { region: string; key_hash: string; person_id: string }[] = [];

  constructor(db: Kysely<Database>, region: string, hash: (key: string) => string) {
    this.#db = db;
    this.#region = region;
    this.#hash = hash;
  }

  /** Asks once for all the keys of a batch. */
  async prepare(rows: readonly ImportedPerson[]): Promise<void> {
    this.#hashes.clear();
    const hashes = [...new Set(rows.flatMap((row) => this.#keys(row)))];
    this.#holders = new Map();
    if (hashes.length === 0) return;
    const { rows: found } = await sql<{ key_hash: string; id: string; birth_date: string | null }>`
      select m.key_hash, p.id, p.birth_date from person_match m
      inner join people p on p.region = m.region and p.id = m.person_id
      where m.region = ${this.#region} and m.key_hash = any(${hashes}::text[])`.execute(this.#db);
    for (const { key_hash: hash, id, birth_date: birthDate } of found) {
      const holders = this.#holders.get(hash) ?? [];
      holders.push({ id, birthDate });
      this.#holders.set(hash, holders);
    }
  }

  match(row: ImportedPerson): string | undefined {
    for (const key of this.#strong(row)) {
      const holder = this.#holders.get(key)?.find(({ id }) => !this.#written.has(id));
      if (holder) return this.#take(holder.id);
    }
    for (const key of this.#weak(row)) {
      const [holder, ...others] = this.#holders.get(key) ?? [];
      if (!holder || others.length > 0 || this.#written.has(holder.id)) continue;
      if (holder.birthDate && row.birthDate && holder.birthDate !== row.birthDate) continue;
      return this.#take(holder.id);
    }
    return undefined;
  }

  /** Remembers the row's keys for its person. */
  hold(row: ImportedPerson, id: string): void {
    this.#written.add(id);
    for (const hash of this.#keys(row)) {
      if (this.#holders.get(hash)?.some((holder) => holder.id === id)) continue;
      this.#fresh.push({ region: this.#region, key_hash: hash, person_id: id });
    }
  }

  async save(): Promise<void> {
    const fresh = this.#fresh;
    this.#fresh = [];
    if (fresh.length === 0) return;
    await sql`
      insert into person_match select * from json_populate_recordset(null::person_match, ${JSON.stringify(fresh)}::json)
      on conflict do nothing`.execute(this.#db);
  }

  #take(id: string): string {
    this.#written.add(id);
    return id;
  }

  #keys = (row: ImportedPerson) => [...this.#strong(row), ...this.#weak(row)];
  #strong = (row: ImportedPerson) => this.#hashed('strong', row.matchKeys.strong);
  #weak = (row: ImportedPerson) => this.#hashed('weak', row.matchKeys.weak);
  #hashed = (kind: string, keys: readonly string[]) =>
    keys.filter((key) => !hasIdentityNumber(key)).map((key) => this.#remembered(`${kind} ${key}`));
  #remembered(key: string): string {
    let hash = this.#hashes.get(key);
    if (hash === undefined) this.#hashes.set(key, (hash = this.#hash(key)));
    return hash;
  }
}
