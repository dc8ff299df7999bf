import type { Plain } from '@guyub/core/adapter';

/** Collections. What is not `open` is shown to nobody but the bearer of the token. */
export interface Office {
  readonly tables: Readonly<Record<string, readonly Plain[]>>;
  /** Collection → column → the collection that it points at, by id. */
  readonly relations: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly open: readonly string[];
  readonly token: string;
}
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

class Refused extends Error {
  readonly reply: Reply;
  constructor(status: number, code: string, reason: string) {
    super(code);
    this.reply = { status, body: { errors: [{ message: reason, extensions: { code, reason } }] } };
  }
}
const forbidden = (collection: string, field: string) =>
  new Refused(
    403,
    'FORBIDDEN',
    `You don't have permission to access field "${field}" in collection "${collection}" or it does not exist. Queried in root.`,
  );

/** What Directus answers to `/items/collection?…`, as its documentation says and as 11.1 does. What it does not know, it ignores. */
export function reply(office: Office, url: URL, authorization: string | undefined): Reply {
  try {
    if (authorization !== undefined && authorization !== `Bearer ${office.token}`)
      throw new Refused(401, 'INVALID_CREDENTIALS', 'Invalid user credentials.');
    const collection = /^\/items\/(\w+)$/.exec(url.pathname)?.[1] ?? '';
    const shown = authorization ? Object.keys(office.tables) : office.open;
    // Whether it is there is not said.
    if (!shown.includes(collection) || !Object.hasOwn(office.tables, collection))
      throw new Refused(
        403,
        'FORBIDDEN',
        `You don't have permission to access collection "${collection}" or it does not exist. Queried in root.`,
      );
    return { status: 200, body: list(office, collection, url.searchParams) };
  } catch (error) {
    if (error instanceof Refused) return error.reply;
    throw error;
  }
}

function list(office: Office, collection: string, params: URLSearchParams): unknown {
  const fields = params.get('fields')?.split(',') ?? [];
  for (const path of fields) expectField(office, collection, path.split('.'));
  let items = office.tables[collection] ?? [];
  const filter = params.get('filter');
  if (filter !== null) items = items.filter((item) => holds(office, collection, item, parsed(filter)));
  const sought = params.get('search')?.toLowerCase();
  if (sought !== undefined)
    items = items.filter((item) =>
      Object.values(item).some((value) => typeof value === 'string' && value.toLowerCase().includes(sought)),
    );
  items = sorted(office, collection, items, params.get('sort')?.split(',') ?? ['id']);
  const limit = Number(params.get('limit') ?? 100);
  if (limit < -1) throw new Refused(400, 'INVALID_QUERY', '"limit" must be greater than or equal to -1');
  const offset = Number(params.get('offset') ?? 0);
  const given = items.slice(offset, limit === -1 ? undefined : offset + limit);
  return {
    ...(params.get('meta') === 'filter_count' && { meta: { filter_count: items.length } }),
    data: given.map((item) => written(office, collection, item, fields)),
  };
}

function parsed(filter: string): Plain {
  try {
    return JSON.parse(filter) as Plain;
  } catch {
    throw new Refused(400, 'INVALID_QUERY', 'Invalid JSON for filter object');
  }
}

/** What stands within a column of JSON is not looked for, and never missed. */
function expectField({ tables, relations }: Office, collection: string, [column = '', ...rest]: string[]): void {
  const columns = new Set((tables[collection] ?? []).flatMap((item) => Object.keys(item)));
  if (!columns.has(column)) throw forbidden(collection, column);
  const to = relations[collection]?.[column];
  if (to && rest.length > 0) expectField({ tables, relations } as Office, to, rest);
} // prettier-ignore

const pointed = ({ tables }: Office, to: string, id: unknown): Plain =>
  tables[to]?.find((item) => item['id'] === id) ?? {};

function holds(office: Office, collection: string, item: Plain, rule: Plain): boolean {
  return Object.entries(rule).every(([column, within]) => {
    if (column === '_and')
      return (within as Plain[]).every((part) => holds(office, collection, item, part));
    expectField(office, collection, [column]);
    const to = office.relations[collection]?.[column];
    if (to) return holds(office, to, pointed(office, to, item[column]), within as Plain);
    return Object.entries(within as Plain).every(([operator, value]) => fits(item[column], operator, value));
  });
} // prettier-ignore

function fits(own: unknown, operator: string, value: unknown): boolean {
  if (operator === '_in') return (value as unknown[]).some((one) => fits(own, '_eq', one));
  if (!['_eq', '_gte', '_lte'].includes(operator))
    throw new Refused(400, 'INVALID_QUERY', `"string" field type does not contain the "${operator}" filter operator`);
  if (value === '') throw new Refused(400, 'INVALID_QUERY', '"_eq" is not allowed to be empty');
  if (own === undefined || own === null) return false;
  if (operator === '_eq') return `${own as string}` === `${value as string}`;
  return operator === '_gte' ? Number(own) >= Number(value) : Number(own) <= Number(value);
} // prettier-ignore

/** What is empty comes first, as in SQLite. */
function sorted(office: Office, collection: string, items: readonly Plain[], orders: readonly string[]): readonly Plain[] {
  for (const order of orders) expectField(office, collection, [order.replace('-', '')]);
  return items.toSorted((a, b) => {
    for (const order of orders) {
      const column = order.replace('-', '');
      const [x, y] = [a[column] ?? '', b[column] ?? ''] as [string, string];
      if (x !== y) return (x < y ? -1 : 1) * (order.startsWith('-') ? -1 : 1);
    }
    return 0;
  });
} // prettier-ignore

function written(office: Office, collection: string, item: Plain, fields: readonly string[]): Plain {
  if (fields.length === 0) return item;
  const heads = new Set(fields.map((path) => path.split('.')[0]!));
  return Object.fromEntries(
    [...heads].flatMap((column) => {
      const within = fields.flatMap((path) => (path.startsWith(`${column}.`) ? path.slice(column.length + 1) : []));
      const to = office.relations[collection]?.[column];
      if (to && within.length > 0) return [[column, written(office, to, pointed(office, to, item[column]), within)]];
      // Only a part of JSON: nothing comes, and nothing is said.
      return fields.includes(column) ? [[column, item[column] ?? null]] : [];
    }),
  );
} // prettier-ignore
