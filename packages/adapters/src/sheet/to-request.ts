/** What is asked of an address, and what instead where its answer lost something. */
export interface SheetRequest {
  readonly url: URL;
  /** The same sheet as it was typed: the other form guesses a type for each column, and drops what does not fit. */
  readonly whole?: URL;
  /** Google sends its visitors on among its own hosts. */
  readonly google: boolean;
}

const google = 'https://docs.google.com';
const spreadsheet = /^\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)(\/.*)?$/;

/** Where the data of an address is: Google's for people to look at have one for programs beside them. */
export function toRequest(address: URL): SheetRequest {
  const url = new URL(address);
  url.hash = '';
  if (url.origin !== google) return { url, google: false };
  const [, published, id, rest = ''] = spreadsheet.exec(url.pathname) ?? [];
  const given = url.searchParams;
  const gid = given.get('gid') ?? new URLSearchParams(address.hash.slice(1)).get('gid');
  if (id === undefined || rest === '/export' || given.get('tqx')?.includes('out:csv'))
    return { url, google: true };
  const tab: Record<string, string> = gid === null ? {} : { gid };
  if (published) {
    const output = given.get('output') ?? 'csv';
    const single: Record<string, string> = gid === null ? {} : { single: 'true' };
    return { url: at(`e/${id}/pub`, { ...tab, ...single, output }), google: true };
  }
  const query = Object.fromEntries(['sheet', 'tq', 'range'].flatMap((name) => only(name, given.get(name))));
  const asked = { ...tab, ...query, headers: '1', tqx: 'out:json' };
  // Who asks for certain columns is not to be given the others.
  const whole = Object.keys(query).length === 0 && at(`${id}/export`, { format: 'csv', ...tab });
  return { url: at(`${id}/gviz/tq`, asked), ...(whole && { whole }), google: true };
}

const only = (name: string, value: string | null): readonly (readonly [string, string])[] =>
  value === null ? [] : [[name, value]];

function at(path: string, params: Readonly<Record<string, string>>): URL {
  const url = new URL(`${google}/spreadsheets/d/${path}`);
  url.search = new URLSearchParams(params).toString();
  return url;
}
