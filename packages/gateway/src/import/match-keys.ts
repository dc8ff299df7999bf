import { hash } from 'node:crypto';
import { fold } from '@guyub/core/text';
import { nameKey } from '@guyub/core/reading';
import { NumberRows, NumberTable } from './number-table.ts';
import type { ImportedPerson, MatchKeys } from './sink.ts';

type Unkeyed = Omit<ImportedPerson, 'matchKeys'>;

const trainingKey = ({ training }: Unkeyed) =>
  training && fold([training.skill ?? training.name, training.cohort, training.year].join(' '));

/** See `MatchKeys` for how they are used. The order is from sure to less sure. */
export function matchKeys(person: Unkeyed): MatchKeys {
  const name = nameKey(person.name);
  const certificate = person.credential && fold(person.credential.number);
  const training = trainingKey(person);
  const all = (keys: readonly (string | false | undefined)[]) =>
    keys.filter((key) => typeof key === 'string');
  return {
    strong: all([
      certificate !== undefined && `cert:${certificate}|${name}`,
      person.birthDate !== undefined && `birth:${name}|${person.birthDate}`,
      person.telephone !== undefined && `phone:${name}|${person.telephone}`,
    ]),
    weak: all([
      person.birthDate !== undefined &&
        person.telephone !== undefined &&
        `owner:${person.birthDate}|${person.telephone}`,
      training !== undefined && `cohort:${name}|${training}`,
      certificate !== undefined && `cert:${certificate}`,
      training === undefined && `name:${name}|${fold(person.subdistrict ?? '')}`,
    ]),
  };
}

/** What is remembered of each person, as numbers; 0 is "not said". */
const part = {
  sheet: 0,
  row: 1,
  birth: 2,
  phone: 3,
  certificate: 4,
  place: 5,
  training: 6,
  content: 7,
} as const;

export interface Earlier {
  readonly sheet: number;
  readonly row: number;
  /** `true`: the same training too, so the row adds nothing. `false`: one more training of that person. */
  readonly repeated: boolean;
  /** The two rows are not word for word the same. */
  readonly differs: boolean;
  readonly person: number;
}

const number = (text: string | undefined) =>
  text === undefined || text === '' ? 0 : hash('sha1', text, 'buffer').readUIntBE(0, 6) + 1;

/** Knows the people of one file, so that one person in two rows is stored once. */
export class PeopleOfFile {
  readonly #people = new NumberRows(Object.keys(part).length);
  readonly #byKey = new NumberTable();
  readonly #ids: string[] = [];

  /** @returns the earlier row of the same person, or the ordinal under which this one is now known. */
  add(person: ImportedPerson, sheet: number, row: number): Earlier | { readonly person: number } {
    const { matchKeys: keys, ...content } = person;
    const seen = [
      sheet,
      row,
      number(person.birthDate),
      number(person.telephone),
      number(person.credential && fold(person.credential.number)),
      number(fold(`${person.subdistrict ?? ''} ${person.village ?? ''}`)),
      number(trainingKey(person)),
      number(JSON.stringify({ ...content, name: nameKey(person.name) })),
    ];
    const strong = keys.strong.map(number);
    const weak = keys.weak.filter((key) => key.startsWith('cohort:') || key.startsWith('name:')).map(number);
    const at = this.#find(strong, seen, true) ?? this.#find(weak, seen, false);
    if (at === undefined) {
      const ordinal = this.#people.push(seen);
      for (const key of [...strong, ...weak]) this.#byKey.add(key, ordinal);
      return { person: ordinal };
    }
    for (const key of strong) this.#byKey.add(key, at);
    const other = this.#people.at(at);
    return {
      sheet: other[part.sheet]!,
      row: other[part.row]!,
      repeated: seen[part.training] === 0 || other[part.training] === seen[part.training],
      differs: other[part.content] !== seen[part.content],
      person: at,
    };
  }

  #find(keys: readonly number[], seen: readonly number[], sure: boolean): number | undefined {
    for (const key of keys) {
      const at = this.#byKey.get(key);
      if (at !== undefined && !contradicts(this.#people.at(at), seen, sure)) return at;
    }
    return undefined;
  }

  remember(person: number, id: string): void {
    this.#ids[person] = id;
  }

  idOf(person: number): string | undefined {
    return this.#ids[person];
  }
}

function contradicts(a: ArrayLike<number>, b: ArrayLike<number>, sure: boolean): boolean {
  const differ = (at: number) => a[at] !== 0 && b[at] !== 0 && a[at] !== b[at];
  if (differ(part.birth)) return true;
  return !sure && (differ(part.phone) || differ(part.certificate) || differ(part.place));
}
