import { GuyubError, type ErrorCode } from '@guyub/core/error';
import { parsed } from '../shared/fetch-json.ts';
import { bad, type Cell, type Table } from './table.ts';

interface GvizCell {
  readonly v?: unknown;
  readonly f?: unknown;
}
interface Answer {
  readonly status?: unknown;
  readonly errors?: readonly { readonly reason?: unknown }[];
  readonly table?: {
    readonly cols?: readonly { readonly label?: unknown; readonly type?: unknown }[];
    readonly rows?: readonly { readonly c?: readonly (GvizCell | null)[] | null }[];
  };
}

const wrapped = /^[^({[]{0,60}google\.visualization\.Query\.setResponse\(/;

/** `O_o google.visualization.Query.setResponse({…});` */
export const isGviz = (text: string): boolean => wrapped.test(text);

/** @throws GuyubError for an answer that is cut off, and for one that says of itself that it failed */
export function fromGviz(text: string): Table {
  // A cell may hold `);`, too.
  const body = parsed(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))) as Answer | undefined;
  if (body?.status === 'error') throw failed(body.errors?.[0]?.reason);
  const { cols, rows } = body?.table ?? {};
  if (!Array.isArray(cols) || !Array.isArray(rows)) throw bad('The answer of Google Sheets is cut off.');
  const types = cols.map(({ type }) => String(type));
  const read = (rows as NonNullable<Answer['table']>['rows'])!.map(({ c }) =>
    types.map((type, at) => cellOf(type, c?.[at])),
  );
  return { types, rows: [cols.map(({ label }) => textOf(label)), ...read] };
}

const codes: Readonly<Record<string, ErrorCode>> = {
  access_denied: 'forbidden',
  user_not_authenticated: 'forbidden',
  timeout: 'unavailable',
  other: 'unavailable',
  internal_error: 'unavailable',
};

/** It comes with 200. Its prose may quote the query. */
function failed(reason: unknown): GuyubError {
  const word = typeof reason === 'string' && /^[a-z_]{1,40}$/.test(reason) ? reason : 'error';
  const advice = codes[word] === 'forbidden' ? ' Publish the sheet, or share it with everybody who has the link.' : ''; // prettier-ignore
  return new GuyubError(codes[word] ?? 'bad-response', `Google Sheets answered "${word}".${advice}`, {
    adapter: 'sheet',
    status: 200,
  });
}

/** `Date(2020,2,20)` is in March. */
const date = /^Date\((\d{4}),(\d{1,2}),(\d{1,2})(?:,(\d{1,2}),(\d{1,2}),(\d{1,2})(?:,\d+)?)?\)$/;

function cellOf(type: string, cell: GvizCell | null | undefined): Cell {
  const { v, f } = cell ?? {};
  if (typeof v === 'boolean') return v;
  // The zeros in front of a code are in its format alone.
  if (typeof v === 'number') return typeof f === 'string' && /^0\d+$/.test(f) ? f : v;
  if (Array.isArray(v)) return v.slice(0, 2).map(two).join(':');
  const [, year, month, day, hour = '0', minute = '0', second = '0'] =
    type.startsWith('date') && typeof v === 'string' ? (date.exec(v) ?? []) : [];
  if (year === undefined) return textOf(v);
  const iso = `${year}-${two(Number(month) + 1)}-${two(day)}`;
  return type === 'date' ? iso : `${iso} ${two(hour)}:${two(minute)}:${two(second)}`;
}

const two = (part: unknown): string => String(part).padStart(2, '0');
const textOf = (value: unknown): Cell =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
