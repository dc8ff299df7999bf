import { createDirectClient, type Client, type ClientOptions } from './direct-client.ts';
import type { Resources } from '../contract/query.ts';
import type { PublishedRecords } from '../model/records.ts';
import { complete } from '../query/complete.ts';

/**
 * The one thing with state between an application and a backend. What the backend cannot do, core does over a
 * bounded number of rows, and the answer says whether it is exact.
 *
 * @example
 * const client = createClient({ adapter: http({ url: 'https://guyub.sampangkab.go.id' }) });
 * const page = await client.list('people', { text: 'jahit', page: { size: 20 } });
 */
export const createClient = <R extends Resources = PublishedRecords>(options: ClientOptions<R>): Client<R> =>
  createDirectClient(options, complete);
