import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import ky, { isNetworkError, type KyInstance } from 'ky';
import type { Fetch } from '../shared/fetch-json.ts';
import { httpAdapter } from './adapter.ts';

export interface HttpOptions {
  /** Where the gateway is, e.g. `https://guyub.sampangkab.go.id`. */
  readonly url: string | URL;
  /** An instance with hooks or headers of your own; default ky as it comes. */
  readonly ky?: KyInstance;
}

/**
 * The backend for a Guyub gateway.
 *
 * @example
 * const client = createClient({ adapter: http({ url: 'https://guyub.sampangkab.go.id' }) });
 */
export function http({ url, ky: own = ky }: HttpOptions): Adapter<PublishedRecords> {
  // Core retries and stops the clock, once for all adapters; here every call is one attempt.
  const api = own.extend({ retry: 0, timeout: false, throwHttpErrors: false });
  const send: Fetch = async (address, init) => {
    try {
      return await api(address, init);
    } catch (error) {
      // ky's own error carries the request; what is under it says as much and knows no question.
      throw isNetworkError(error) ? error.cause : error;
    }
  };
  return httpAdapter({ url, fetch: send });
}
