import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { absolute } from '../shared/absolute.ts';
import { fetchJson, type Fetch } from '../shared/fetch-json.ts';
import { toRecordUrl } from '../shared/gateway-url.ts';
import { published } from '../shared/published.ts';
import { capabilities } from './capabilities.ts';
import { fromList, fromRecord } from './from-response.ts';
import { toListUrl } from './to-request.ts';

export interface HttpAdapterOptions {
  /** Where the gateway is, e.g. `https://guyub.sampangkab.go.id`. */
  readonly url: string | URL;
  /** Sends one GET, e.g. the platform's `fetch`. */
  readonly fetch: Fetch;
}

/** The gateway's protocol over any `fetch`. `http` is this with ky; a page that counts its bytes brings its own. */
export function httpAdapter({ url, fetch }: HttpAdapterOptions): Adapter<PublishedRecords> {
  const base = absolute('http', url);
  return published({
    contract: 1,
    name: 'http',
    capabilities,
    async list(query, { signal }) {
      return fromList(query.resource, await fetchJson('http', fetch, toListUrl(base, query), { signal }));
    },
    async get(resource, id, { signal }) {
      signal.throwIfAborted();
      return fromRecord(
        resource,
        await fetchJson('http', fetch, toRecordUrl(base, resource, id), { signal }),
      );
    },
  });
}
