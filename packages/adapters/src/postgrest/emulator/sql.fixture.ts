import type { PGlite } from '@electric-sql/pglite';
import type { Asked } from './asked.fixture.ts';
import { identifier, literal } from './database.fixture.ts';
import type { Field, Operation, Select, Tree } from './grammar.fixture.ts';
import { Refused } from './refused.fixture.ts';

/** What the schema cache knows of a table: name and type of each column. */
export type Columns = ReadonlyMap<string, string>;

export async function columnsOf(db: PGlite, table: string): Promise<Columns> {
  const { rows } = await db.query<{ name: string; type: string }>(
    `select a.attname as name, t.typname as type from pg_class c
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       join pg_type t on t.oid = a.atttypid
     where c.relname = $1 and c.relkind in ('r', 'v')`,
    [table],
  );
  if (rows.length > 0) return new Map(rows.map(({ name, type }) => [name, type]));
  throw new Refused(404, 'PGRST205', `Could not find the table 'public.${table}' in the schema cache`);
}

/** One table under its alias, with what its columns are. */
export interface From {
  readonly table: string;
  readonly alias: string;
  readonly columns: Columns;
}

function expression({ alias, columns }: From, { name, json }: Field): string {
  const column = `${alias}.${identifier(name)}`;
  if (json.length === 0) return column;
  const whole = /^jsonb?$/.test(columns.get(name) ?? '') ? column : `to_jsonb(${column})`;
  return `(${whole}${json.map(({ arrow, key, index }) => `${arrow}${index ? key : literal(key)}`).join('')})`;
}

const operators: Readonly<Record<string, string>> = {
  eq: '=', neq: '<>', gt: '>', gte: '>=', lt: '<', lte: '<=', like: 'like', ilike: 'ilike', match: '~', imatch: '~*',
  cs: '@>', cd: '<@', ov: '&&',
}; // prettier-ignore
const queries: Readonly<Record<string, string>> = {
  fts: 'to_tsquery', plfts: 'plainto_tsquery', phfts: 'phraseto_tsquery', wfts: 'websearch_to_tsquery',
}; // prettier-ignore

function compared(from: From, field: Field, { negated, operator, language, values }: Operation): string {
  const left = expression(from, field);
  const value = values[0]!;
  const given = (): string => {
    if (operator === 'is') return `${left} is ${value}`;
    if (operator === 'in')
      return `${left} = any (${literal(`{${values.map((one) => `"${one.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`)})`;
    if (Object.hasOwn(queries, operator)) {
      const of = language === undefined ? '' : `${literal(language)}, `;
      const text = from.columns.get(field.name) === 'tsvector' ? left : `to_tsvector(${of}${left})`;
      return `${text} @@ ${queries[operator]}(${of}${literal(value)})`;
    }
    const pattern = operator === 'like' || operator === 'ilike' ? value.replaceAll('*', '%') : value;
    return `${left} ${operators[operator]} ${literal(pattern)}`;
  };
  return negated ? `not (${given()})` : given();
}

const treeSql = (from: From, tree: Tree): string => {
  if ('field' in tree) return compared(from, tree.field, tree.operation);
  const inside = `(${tree.of.map((part) => treeSql(from, part)).join(` ${tree.how} `)})`;
  return tree.negated ? `not ${inside}` : inside;
};

export const whereSql = (from: From, { where }: Asked): string =>
  where.length === 0 ? '' : `where ${where.map((tree) => treeSql(from, tree)).join(' and ')}`;

export function orderSql(from: From, { order }: Asked): string {
  const terms = order.map(
    ({ field, way, nulls }) => `${expression(from, field)} ${way}${nulls ? ` nulls ${nulls}` : ''}`,
  );
  return terms.length === 0 ? '' : `order by ${terms.join(', ')}`;
}

/** The columns of an answer; other tables are embedded by their foreign keys. */
export async function selectSql(db: PGlite, from: From, items: readonly Select[]): Promise<string> {
  const found: string[] = [];
  for (const item of items) {
    if ('relation' in item) found.push(await embedded(db, from, item));
    else if (item.field.name === '*') found.push(`${from.alias}.*`);
    else {
      const { field, alias, cast } = item;
      const value = expression(from, field);
      const name = alias ?? field.json.at(-1)?.key ?? field.name;
      found.push(`${cast ? `cast(${value} as ${cast})` : value} as ${identifier(name)}`);
    }
  }
  return found.join(', ');
}

interface Key {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly at: string;
  readonly to: string;
}

async function embedded(db: PGlite, from: From, item: Extract<Select, { relation: string }>): Promise<string> {
  const { relation, hint, alias, items } = item;
  const { rows } = await db.query<Key>(
    `select con.conname as name, c.relname as child, p.relname as parent, ca.attname as at, pa.attname as to
       from pg_constraint con join pg_class c on c.oid = con.conrelid join pg_class p on p.oid = con.confrelid
       join pg_attribute ca on ca.attrelid = c.oid and ca.attnum = con.conkey[1]
       join pg_attribute pa on pa.attrelid = p.oid and pa.attnum = con.confkey[1]
     where con.contype = 'f' and ((c.relname = $1 and p.relname = $2) or (c.relname = $2 and p.relname = $1))`,
    [from.table, relation],
  );
  const keys = rows.filter(({ name, at }) => hint === undefined || hint === name || hint === at);
  const [key] = keys;
  if (!key)
    throw new Refused(400, 'PGRST200', `Could not find a relationship between '${from.table}' and '${relation}' in the schema cache`);
  if (keys.length > 1)
    throw new Refused(300, 'PGRST201', `Could not embed because more than one relationship was found for '${from.table}' and '${relation}'`);
  const inner: From = { table: relation, alias: `${from.alias}_`, columns: await columnsOf(db, relation) };
  const toOne = key.child === from.table;
  const on = toOne
    ? `${inner.alias}.${identifier(key.to)} = ${from.alias}.${identifier(key.at)}`
    : `${inner.alias}.${identifier(key.at)} = ${from.alias}.${identifier(key.to)}`;
  const rowsOf = `select ${await selectSql(db, inner, items)} from ${identifier(relation)} ${inner.alias} where ${on}`;
  const whole = toOne ? 'row_to_json(x)' : `coalesce(json_agg(x), '[]')`;
  return `(select ${whole} from (${rowsOf}) x) as ${identifier(alias ?? relation)}`;
} // prettier-ignore
