import type { Plain } from '@guyub/core/adapter';

/** Tables by the name of their type. A row's `id` is what Strapi 5 calls documentId; in 4 it is a column, `kunci`. */
export interface Office {
  readonly version: 4 | 5;
  readonly tables: Readonly<Record<string, readonly Plain[]>>;
  /** Type → column → the type that it points at, by number. */
  readonly relations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly token: string;
}
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const failure = (status: number, name: string, message: string, details: object = {}): Reply => ({
  status,
  body: { data: null, error: { status, name, message, details } },
});
class Refused extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super('refused');
    this.reply = reply;
  }
}
const invalidKey = (key: string, param: string) =>
  new Refused(
    failure(400, 'ValidationError', `Invalid key ${key}`, { key, path: null, source: 'query', param }),
  );

/** What Strapi answers to `/api/type?…`, as its documentation says and as 5.54 does. What it does not know, it ignores. */
export function reply(office: Office, url: URL, authorization: string | undefined): Reply {
  if (authorization !== `Bearer ${office.token}`)
    return failure(401, 'UnauthorizedError', 'Missing or invalid credentials');
  const type = /^\/api\/([\w-]+)$/.exec(url.pathname)?.[1] ?? '';
  if (!Object.hasOwn(office.tables, type)) return failure(404, 'NotFoundError', 'Not Found');
  try {
    return { status: 200, body: list(office, type, tree(url.searchParams)) };
  } catch (error) {
    if (error instanceof Refused) return error.reply;
    throw error;
  }
}

interface Tree {
  [key: string]: Tree | string;
}

/** `a[b][0]=c`, as qs takes it apart. */
function tree(params: URLSearchParams): Tree {
  const whole: Tree = {};
  for (const [name, value] of params) {
    const steps = name.split(/[[\]]+/).filter((step) => step !== '');
    let at = whole;
    for (const step of steps.slice(0, -1)) at = (at[step] ??= {}) as Tree;
    at[steps.at(-1)!] = value;
  }
  return whole;
}
const branch = (value: Tree | string | undefined): Tree => (typeof value === 'object' ? value : {});

function list(office: Office, type: string, query: Tree): unknown {
  const own = columnsOf(office, type);
  const related = office.relations[type] ?? {};
  const fields = Object.values(branch(query['fields'])) as string[];
  for (const field of fields) if (!own.has(field) || field in related) throw invalidKey(field, 'fields');
  const populate = branch(query['populate']);
  for (const column of Object.keys(populate)) if (!(column in related)) throw invalidKey(column, 'populate');
  let rows = (office.tables[type] ?? []).map((row, i) => stored(office, row, i));
  for (const condition of Object.values(branch(branch(query['filters'])['$and'])))
    rows = rows.filter((row) => holds(office, type, row, branch(condition)));
  if (typeof query['_q'] === 'string') {
    const sought = query['_q'].toLowerCase();
    rows = rows.filter((row) => Object.values(row).some((value) => typeof value === 'string' && value.toLowerCase().includes(sought)));
  }
  rows = sorted(rows, Object.values(branch(query['sort'])) as string[], own);
  const pagination = branch(query['pagination']);
  const page = Number(pagination['page'] ?? 1);
  // Cut down without a word.
  const pageSize = Math.min(100, Number(pagination['pageSize'] ?? 25));
  const given = rows.slice((page - 1) * pageSize, page * pageSize);
  return {
    data: given.map((row) => written(office, type, row, fields, populate)),
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(rows.length / pageSize), total: rows.length } },
  };
} // prettier-ignore

const stored = ({ version }: Office, { id, ...row }: Plain, i: number): Plain => ({
  id: i + 1,
  ...(version === 5 ? { documentId: id } : { kunci: id }),
  ...row,
  createdAt: '2025-03-01T00:00:00.000Z',
  updatedAt: '2025-03-01T00:00:00.000Z',
  publishedAt: '2025-03-01T00:00:00.000Z',
});
const columnsOf = (office: Office, type: string): ReadonlySet<string> =>
  new Set((office.tables[type] ?? []).flatMap((row) => Object.keys(stored(office, row, 0))));

function holds(office: Office, type: string, row: Plain, condition: Tree): boolean {
  return Object.entries(condition).every(([column, rule]) => {
    if (!columnsOf(office, type).has(column)) throw invalidKey(column, 'filters');
    const to = office.relations[type]?.[column];
    if (to) return holds(office, to, pointed(office, to, row[column]), branch(rule));
    return Object.entries(branch(rule)).every(([operator, value]) => fits(row[column], operator, value));
  });
}

function fits(own: unknown, operator: string, value: Tree | string): boolean {
  if (operator === '$in') {
    const entries = Object.entries(branch(value));
    // More than a list may hold is no list any more, and no condition.
    return entries.length > 100 || entries.some(([, one]) => fits(own, '$eq', one));
  }
  if (!['$eq', '$gte', '$lte'].includes(operator)) throw invalidKey(operator, 'filters');
  if (typeof own === 'number' && (typeof value !== 'string' || !/^-?[\d.]+$/.test(value)))
    throw new Refused(failure(500, 'InternalServerError', 'Internal Server Error'));
  if (own === undefined || own === null) return false;
  if (operator === '$eq') return `${own as string}` === value;
  return operator === '$gte' ? Number(own) >= Number(value) : Number(own) <= Number(value);
}

/** What is empty comes first, as in SQLite. */
function sorted(rows: readonly Plain[], orders: readonly string[], own: ReadonlySet<string>): Plain[] {
  return rows.toSorted((a, b) => {
    for (const order of orders) {
      const [column = '', way] = order.split(':');
      if (!own.has(column)) throw invalidKey(column, 'sort');
      const [x, y] = [a[column] ?? '', b[column] ?? ''] as [string, string];
      if (x !== y) return (x < y ? -1 : 1) * (way === 'desc' ? -1 : 1);
    }
    return Number(a['id']) - Number(b['id']);
  });
}

const pointed = (office: Office, to: string, number: unknown): Plain => {
  const row = office.tables[to]?.[Number(number) - 1];
  return row ? stored(office, row, Number(number) - 1) : {};
};

/** Relations come only when they are asked for. */
function written(office: Office, type: string, row: Plain, fields: readonly string[], populate: Tree): Plain {
  const related = office.relations[type] ?? {};
  const { id, documentId, ...rest } = row;
  const kept = Object.fromEntries(
    Object.entries(rest).filter(([column]) => !(column in related) && (fields.length === 0 || fields.includes(column))),
  );
  const filled = Object.entries(populate).map(([column, how]) => {
    const to = related[column]!;
    const wanted = Object.values(branch(branch(how)['fields'])) as string[];
    const one = written(office, to, pointed(office, to, row[column]), wanted, {});
    return [column, office.version === 5 ? one : { data: one }];
  });
  const attributes = { ...kept, ...Object.fromEntries(filled) };
  return office.version === 5 ? { id, documentId, ...attributes } : { id, attributes };
} // prettier-ignore
