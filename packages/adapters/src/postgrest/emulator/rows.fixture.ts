import type { PGlite, Transaction } from '@electric-sql/pglite';
import { within, type Asked, type Preferences } from './asked.fixture.ts';
import { identifier, literal } from './database.fixture.ts';
import { Refused } from './refused.fixture.ts';
import { columnsOf, orderSql, selectSql, whereSql, type From } from './sql.fixture.ts';

export interface Answer {
  readonly status: number;
  /** JSON; '' for none. */
  readonly body: string;
  readonly range: string;
}
/** Runs something as whoever asks. */
export type As = <T>(run: (tx: Transaction) => Promise<T>) => Promise<T>;

const one = async <T>(tx: Transaction, sql: string): Promise<T> => (await tx.query<T>(sql)).rows[0]!;

export async function readRows(
  db: PGlite,
  as: As,
  table: string,
  given: Asked,
  { prefer, range, maxRows }: { prefer: Preferences; range: string | undefined; maxRows: number },
): Promise<Answer> {
  const asked = within(given, range);
  const from: From = { table, alias: 't', columns: await columnsOf(db, table) };
  const select = await selectSql(db, from, asked.select);
  const all = `from ${identifier(table)} t ${whereSql(from, asked)}`;
  const limit = Math.min(asked.limit ?? maxRows, maxRows);
  const page = `select ${select} ${all} ${orderSql(from, asked)} ${Number.isFinite(limit) ? `limit ${limit}` : ''} offset ${asked.offset}`;
  return as(async (tx) => {
    const { body, rows } = await one<{ body: string; rows: number }>(
      tx,
      `with page as (${page}) select coalesce(json_agg(page), '[]')::text as body, count(*)::int as rows from page`,
    );
    const total = await counted(tx, all, prefer.get('count'), maxRows);
    const range = contentRange(asked.offset, rows, total);
    if (total !== undefined && asked.offset > total)
      throw new Refused(416, 'PGRST103', 'Requested range not satisfiable', `An offset of ${asked.offset} was requested, but there are only ${total} rows.`);
    return { status: total !== undefined && rows < total ? 206 : 200, body, range };
  });
} // prettier-ignore

async function counted(tx: Transaction, all: string, how: string | undefined, maxRows: number) {
  if (how === undefined) return undefined;
  const planned = async () => {
    const plan = (await tx.query<Record<string, unknown>>(`explain (format json) select 1 ${all}`)).rows[0]!;
    return Number(JSON.stringify(plan).match(/"Plan Rows":(\d+)/)?.[1]);
  };
  if (how === 'planned') return planned();
  const { n } = await one<{ n: number }>(tx, `select count(*)::int as n ${all}`);
  return how === 'estimated' && n > maxRows ? planned() : n;
}

const contentRange = (offset: number, rows: number, total: number | undefined): string =>
  `${rows === 0 || total === 0 ? '*' : `${offset}-${offset + rows - 1}`}/${total ?? '*'}`;

export async function writeRows(
  db: PGlite,
  as: As,
  table: string,
  asked: Asked,
  { method, prefer, body }: { method: 'POST' | 'PATCH'; prefer: Preferences; body: string },
): Promise<Answer> {
  const from: From = { table, alias: 't', columns: await columnsOf(db, table) };
  const rows = parsed(body);
  const columns = Object.keys(rows[0] ?? {});
  const strange = columns.find((name) => !from.columns.has(name));
  if (strange !== undefined)
    throw new Refused(400, 'PGRST204', `Could not find the '${strange}' column of '${table}' in the schema cache`);
  const names = columns.map(identifier).join(', ');
  const values = `json_populate_recordset(null::${identifier(table)}, ${literal(JSON.stringify(rows))}::json)`;
  // Only what is to be answered needs the right to be read.
  const full = prefer.get('return') === 'representation';
  const wanted = asked.select.flatMap((item) => ('relation' in item ? [] : [item.field.name]));
  const embeds = asked.select.some((item) => 'relation' in item);
  const returned = !full ? '1 as one' : embeds || wanted.includes('*') ? 't.*' : [...new Set(wanted)].map((name) => `t.${identifier(name)}`).join(', ');
  const resolution = asked.onConflict || prefer.get('resolution') ? prefer.get('resolution') : undefined;
  const conflict = resolution && `on conflict ${asked.onConflict ? `(${asked.onConflict.map(identifier).join(', ')})` : ''} ${
    resolution === 'ignore-duplicates' ? 'do nothing' : `do update set ${columns.map((name) => `${identifier(name)} = excluded.${identifier(name)}`).join(', ')}`}`;
  const write = method === 'POST'
    ? `insert into ${identifier(table)} as t (${names}) select ${names} from ${values} ${conflict ?? ''} returning ${returned}`
    : `update ${identifier(table)} t set ${columns.map((name) => `${identifier(name)} = v.${identifier(name)}`).join(', ')} from ${values} v ${whereSql(from, asked)} returning ${returned}`;
  const select = full ? await selectSql(db, from, asked.select) : '1';
  return as(async (tx) => {
    const { found, n } = await one<{ found: string; n: number }>(
      tx,
      `with t as (${write}), page as (select ${select} from t) select coalesce(json_agg(page), '[]')::text as found, count(*)::int as n from page`,
    );
    const most = prefer.get('handling') === 'strict' && method === 'PATCH' ? Number(prefer.get('max-affected') ?? Infinity) : Infinity;
    if (n > most)
      throw new Refused(400, 'PGRST124', 'Query result exceeds max-affected preference constraint', `The query affects ${n} rows`);
    const range = method === 'POST' ? '*/*' : contentRange(0, n, undefined);
    return { status: method === 'POST' ? 201 : full ? 200 : 204, body: full ? found : '', range };
  });
} // prettier-ignore

function parsed(body: string): readonly object[] {
  try {
    return [JSON.parse(body) as object].flat();
  } catch {
    throw new Refused(400, 'PGRST102', 'Empty or invalid json');
  }
}
