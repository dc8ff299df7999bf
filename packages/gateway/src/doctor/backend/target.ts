import { DoctorError } from '../errors.ts';

/**
 * The address to ask, of the one that people copy from their browser: a sheet's own page shows no rows, and neither
 * does the page of a table in CKAN.
 *
 * @throws DoctorError for what is no address
 */
export function targetOf(written: string): URL {
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol))
    throw new DoctorError(
      'Alamatnya tidak dikenal. Tulis lengkap, misalnya https://contoh.go.id/api/alumni.',
    );
  const url = new URL(written);
  if (url.username || url.password)
    throw new DoctorError(
      'Alamatnya berisi kata sandi. Tulis tanpa itu, dan beri tokennya lewat --token-env NAMA_VARIABEL.',
    );
  return sheet(url) ?? tableOfCkan(url) ?? url;
}

function sheet(url: URL): URL | undefined {
  if (url.hostname !== 'docs.google.com') return undefined;
  const [, published, id] = /^\/spreadsheets(?:\/u\/\d+)?\/d\/(e\/)?([\w-]{10,})/.exec(url.pathname) ?? [];
  if (id === undefined || /\/gviz\//.test(url.pathname)) return undefined;
  const gid = /\bgid=(\d+)/.exec(`${url.search}${url.hash}`)?.[1];
  const address = new URL(
    published
      ? `https://docs.google.com/spreadsheets/d/e/${id}/pub?output=csv&single=true`
      : `https://docs.google.com/spreadsheets/d/${id}/export?format=csv`,
  );
  if (gid !== undefined) address.searchParams.set('gid', gid);
  return address;
}

/** `…/dataset/alumni-blk/resource/8de5…`: what is before it is where CKAN stands. */
function tableOfCkan({ origin, pathname }: URL): URL | undefined {
  const [, base, id] = /^(.*)\/dataset\/[^/]+\/resource\/([\da-f-]{36})/.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  // A locale before the path would have CKAN speak another language, and nothing else.
  return new URL(
    `${origin}${base!.replace(/\/[a-z]{2}(?:_[A-Z]{2})?$/, '')}/api/3/action/datastore_search?resource_id=${id}&limit=50`,
  );
}
