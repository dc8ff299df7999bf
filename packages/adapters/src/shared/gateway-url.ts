import { GuyubError } from '@guyub/core/error';

/**
 * The address of one record: `…/v1/people/p-1`.
 *
 * @throws GuyubError `not-found` for an id that would not stay one step of the path
 */
export function toRecordUrl(base: URL, resource: string, id: string): URL {
  if (['', '.', '..'].includes(id))
    throw new GuyubError('not-found', `There is no such record in "${resource}".`, { adapter: 'http' });
  const url = toResourceUrl(base, resource);
  url.pathname += `/${encodeURIComponent(id)}`;
  return url;
}

/** The base may have a path of its own, as behind a reverse proxy; its query and fragment are not ours. */
export function toResourceUrl(base: URL, resource: string): URL {
  const url = new URL(base.origin);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/v1/${encodeURIComponent(resource)}`;
  return url;
}
