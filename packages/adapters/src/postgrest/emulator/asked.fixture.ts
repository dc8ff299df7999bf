import { hasOperator, Reader, type Order, type Select, type Tree } from './grammar.fixture.ts';
import { notEmulated, Refused } from './refused.fixture.ts';

/** What an address asks for. */
export interface Asked {
  readonly select: readonly Select[];
  readonly where: readonly Tree[];
  readonly order: readonly Order[];
  readonly limit: number | undefined;
  readonly offset: number;
  readonly onConflict: readonly string[] | undefined;
}

const own = new Set(['select', 'columns', 'on_conflict']);
const embeddable = ['order', 'limit', 'offset', 'and', 'or'];

/** A parameter without an operator in its value is no condition, and is dropped without a word. */
export function askedBy(params: URLSearchParams): Asked {
  const where: Tree[] = [];
  for (const [key, value] of params) {
    if (own.has(key)) continue;
    const last = key.split('.').at(-1)!;
    if (embeddable.includes(last) && key !== last && key !== `not.${last}`)
      throw notEmulated(`"${key}", about a table that is embedded`);
    if (last === 'and' || last === 'or') {
      const text = `${key}${value}`;
      const reader = new Reader('logic tree', text);
      where.push(reader.end(reader.tree()));
    } else if (!embeddable.includes(last) && hasOperator(value)) {
      const name = new Reader('tree path', key);
      const reader = new Reader('filter', value);
      where.push({ field: name.end(name.field()), operation: reader.end(reader.operation(false)) });
    }
  }
  const read = <T>(name: string, what: string, how: (reader: Reader) => T): T | undefined => {
    const text = params.get(name);
    if (!text) return undefined;
    const reader = new Reader(what, text);
    return reader.end(how(reader));
  };
  return {
    select: read('select', 'select parameter', (reader) => reader.selects()) ?? [
      { field: { name: '*', json: [] }, alias: undefined, cast: undefined },
    ],
    where,
    order: read('order', 'order', (reader) => reader.orders()) ?? [],
    limit: whole(params.get('limit')),
    offset: whole(params.get('offset')) ?? 0,
    onConflict: read('on_conflict', 'on_conflict parameter', (reader) => reader.columns()),
  };
}

function whole(text: string | null): number | undefined {
  if (text === null || !/^-?\d+$/.test(text)) return undefined;
  if (Number(text) < 0)
    throw new Refused(416, 'PGRST103', 'Requested range not satisfiable', 'Limit should be greater than or equal to zero.');
  return Number(text);
} // prettier-ignore

/** `Range: 0-24`, which narrows what the address asks for. */
export function within(asked: Asked, header: string | undefined): Asked {
  const [, low, high] = /^(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (low === undefined) return asked;
  const offset = Math.max(asked.offset, Number(low));
  const ends = [
    ...(asked.limit === undefined ? [] : [asked.offset + asked.limit - 1]),
    ...(high ? [Number(high)] : []),
  ];
  const end = ends.length > 0 ? Math.min(...ends) : undefined;
  if (end !== undefined && end < offset)
    throw new Refused(416, 'PGRST103', 'Requested range not satisfiable', 'The lower boundary must be lower than or equal to the upper boundary in the Range header.');
  return { ...asked, offset, limit: end === undefined ? undefined : end - offset + 1 };
} // prettier-ignore

const accepted = new Set([
  'resolution=merge-duplicates', 'resolution=ignore-duplicates', 'return=representation', 'return=minimal',
  'return=headers-only', 'count=exact', 'count=planned', 'count=estimated', 'tx=commit', 'tx=rollback',
  'missing=default', 'missing=null', 'handling=strict', 'handling=lenient',
]); // prettier-ignore
export type Preferences = ReadonlyMap<string, string>;

/** The first of each counts. What is not known is ignored, unless `handling=strict`. */
export function preferred(header: string | undefined): Preferences {
  const given = (header ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const strange = given.filter((one) => !accepted.has(one) && !/^(?:max-affected|timezone)=/.test(one));
  if (strange.length > 0 && given.includes('handling=strict'))
    throw new Refused(400, 'PGRST122', 'Invalid preferences given with handling=strict', `Invalid preferences: ${strange.join(', ')}`);
  const found = new Map<string, string>();
  for (const one of given.filter((each) => !strange.includes(each))) {
    const [name = '', value = ''] = one.split('=');
    if (!found.has(name)) found.set(name, value);
  }
  return found;
} // prettier-ignore
