/** Where a list of the site is asked for. The second way works whatever the site's permalinks look like. */
export function routeUrl(site: URL, name: string): URL {
  const url = new URL(site.origin);
  const api = /^(.*\/wp-json)(?:\/|$)/.exec(site.pathname)?.[1];
  if (api !== undefined) url.pathname = `${api}/wp/v2/${name}`;
  else {
    url.pathname = site.pathname.replace(/\/*$/, '/');
    url.searchParams.set('rest_route', `/wp/v2/${name}`);
  }
  return url;
}
