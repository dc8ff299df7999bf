// Google Sheets as it answers programs: its table by majority types, its CSV behind a redirect, its page to sign in.

export type Typed = string | number | boolean | Date | null;
export interface GoogleSheet {
  readonly id: string;
  /** The other id, under which a tab is published. */
  readonly publishedId: string;
  /** Everybody with the link may read it. */
  readonly shared: boolean;
  /** By gid. */
  readonly tabs: Readonly<Record<string, readonly (readonly Typed[])[]>>;
  /** Only the table is answered, as where another service stands between. */
  readonly tableOnly?: boolean;
}
export interface GoogleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const two = (part: number) => String(part).padStart(2, '0');
const hasClock = (at: Date) => at.getUTCHours() + at.getUTCMinutes() + at.getUTCSeconds() > 0;
const clock = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
const day = (at: Date) => `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;

/** As a sheet of Indonesia shows it. */
function shown(cell: Typed | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return hasClock(cell) ? `${day(cell)} ${clock(cell)}` : day(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

export const csvOf = (rows: readonly (readonly Typed[])[]): string =>
  rows
    .map((row) =>
      row
        .map(shown)
        .map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(','),
    ) // prettier-ignore
    .join('\r\n');

function typeOf(cell: Typed): string {
  if (cell instanceof Date) return hasClock(cell) ? 'datetime' : 'date';
  return typeof cell;
}

/** A column is of the type that most of its cells have. Days count as moments where there are both. */
function majority(cells: readonly Typed[]): string {
  const times = new Map<string, number>();
  for (const cell of cells) if (cell !== null && cell !== '') times.set(typeOf(cell), (times.get(typeOf(cell)) ?? 0) + 1); // prettier-ignore
  const [best = 'string'] = [...times].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return best === 'date' && times.has('datetime') ? 'datetime' : best;
}

const letter = (at: number) => String.fromCharCode(65 + at);

function tableOf(rows: readonly (readonly Typed[])[]) {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [labels = [], ...body] = rows;
  const types = Array.from({ length: width }, (_, at) => majority(body.map((row) => row[at] ?? null)));
  const cell = (value: Typed | undefined, type: string) => {
    if (value === null || value === undefined || value === '') return null;
    const fits = typeOf(value) === type || (type === 'datetime' && value instanceof Date);
    if (!fits) return null;
    if (!(value instanceof Date))
      return typeof value === 'number' ? { v: value, f: shown(value) } : { v: value };
    const parts = [value.getUTCFullYear(), value.getUTCMonth(), value.getUTCDate()];
    const clocks = [value.getUTCHours(), value.getUTCMinutes(), value.getUTCSeconds()];
    return { v: `Date(${[...parts, ...(type === 'datetime' ? clocks : [])].join(',')})`, f: shown(value) };
  };
  return {
    cols: types.map((type, at) => ({ id: letter(at), label: shown(labels[at]), type })),
    rows: body.map((row) => {
      const c = types.map((type, at) => cell(row[at], type));
      // What is empty at the end is not written at all.
      while (c.length > 0 && c.at(-1) === null) c.pop();
      return { c };
    }),
    parsedNumHeaders: 1,
  };
}

const wrapped = (answer: object) =>
  `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ version: '0.6', reqId: '0', ...answer })});`;

const open = { 'access-control-allow-origin': '*', 'cache-control': 'private, max-age=300' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const content = 'https://doc-0s-7k-sheets.googleusercontent.com';
const signIn: GoogleAnswer = { status: 302, headers: { ...html, location: 'https://accounts.google.com/v3/signin/identifier?continue=docs' }, body: '' }; // prettier-ignore
const gone: GoogleAnswer = {
  status: 404,
  headers: html,
  body: '<!doctype html><title>Tidak ada rahasia</title>',
};

/** What one of Google's hosts answers to a GET. */
export function googleAnswer(sheet: GoogleSheet, url: URL): GoogleAnswer {
  const gid = url.searchParams.get('gid') ?? Object.keys(sheet.tabs)[0]!;
  const rows = sheet.tabs[gid];
  if (url.hostname === 'accounts.google.com')
    return { status: 200, headers: html, body: '<!doctype html><title>Masuk - Akun Google</title>' };
  if (url.hostname.endsWith('.googleusercontent.com'))
    return rows ? { status: 200, headers: { ...open, 'content-type': 'text/csv' }, body: csvOf(rows) } : gone;
  if (url.pathname === `/spreadsheets/d/e/${sheet.publishedId}/pub`)
    return { status: 307, headers: { ...open, ...html, location: `${content}/pub/abc/${sheet.publishedId}${url.search}` }, body: '<HTML>Moved</HTML>' }; // prettier-ignore
  if (!url.pathname.startsWith(`/spreadsheets/d/${sheet.id}/`)) return gone;
  if (!sheet.shared) return signIn;
  if (url.pathname.endsWith('/gviz/tq')) {
    if (!rows)
      return answered({ status: 'error', errors: [{ reason: 'invalid_query', message: 'INVALID_QUERY', detailed_message: 'Invalid query: rahasia' }] }); // prettier-ignore
    return answered({ status: 'ok', sig: '1', table: tableOf(rows) });
  }
  if (!url.pathname.endsWith('/export') || sheet.tableOnly) return gone;
  return { status: 307, headers: { ...open, ...html, location: `${content}/export/abc/${sheet.id}${url.search}` }, body: '' }; // prettier-ignore
}

const answered = (answer: object): GoogleAnswer => ({
  status: 200,
  headers: { ...open, 'content-type': 'text/javascript; charset=utf-8' },
  body: wrapped(answer),
});
