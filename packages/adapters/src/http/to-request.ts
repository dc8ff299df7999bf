import { toSearchParams, type Query } from '@guyub/core/adapter';
import { toResourceUrl } from '../shared/gateway-url.ts';

/** The address of a list: `…/v1/people?q=jahit&limit=20`. */
export function toListUrl(base: URL, query: Query): URL {
  const url = toResourceUrl(base, query.resource);
  url.search = toSearchParams(query).toString();
  return url;
}
