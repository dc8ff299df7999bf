import { GuyubError, isErrorCode, type ErrorCode, type Issue } from '@guyub/core/error';

const byStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  413: 'invalid',
  414: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
  504: 'timeout',
};

/**
 * The error for an answer that is not 2xx. A `code` of ours in an RFC 9457 body goes before the status; nothing
 * else of the body is believed, and none of its prose is repeated.
 */
export function failure(adapter: string, url: URL, response: Response, body: unknown): GuyubError {
  const { status, headers } = response;
  const problem = headers.get('content-type')?.startsWith('application/problem+json')
    ? (body as { readonly code?: unknown; readonly issues?: unknown } | undefined)
    : undefined;
  const code = isErrorCode(problem?.code)
    ? problem.code
    : (byStatus[status] ?? (status >= 500 ? 'unavailable' : 'bad-response'));
  const wait = retryAfterMs(headers.get('retry-after'));
  const advice =
    code === 'stale-cursor'
      ? ' Start from the first page.'
      : status === 404 && !problem
        ? ' Is this the right address?'
        : '';
  return new GuyubError(code, `${url.origin} answered ${status} (${code}).${advice}`, {
    adapter,
    status,
    ...(wait !== undefined && { retryAfterMs: wait }),
    issues: issuesOf(problem?.issues),
  });
}

/** There was no answer. Of what broke only the name goes along: some causes hold the key, or a piece of the answer. */
export const unreachable = (adapter: string, url: URL, cause: unknown): GuyubError =>
  new GuyubError('network', `"${adapter}" could not reach ${url.origin}.`, { adapter, cause: named(cause) });

/** What `fetch` wraps says more than `fetch failed`. */
function named(cause: unknown): Error {
  const { cause: within = cause } = Object(cause) as { readonly cause?: unknown };
  const { code, name } = Object(within) as { readonly code?: unknown; readonly name?: unknown };
  const known = [code, name].map(String).find((word) => /^[A-Z]\w{2,40}$/.test(word));
  return Object.assign(new Error(known), { code: known });
}

/** Seconds, or an HTTP date. */
function retryAfterMs(value: string | null): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Where the question was wrong. The words stay behind: they may quote what somebody typed. */
const issuesOf = (issues: unknown): readonly Issue[] =>
  (Array.isArray(issues) ? issues.slice(0, 20) : []).flatMap((issue: { path?: unknown } | null) =>
    Array.isArray(issue?.path)
      ? [
          {
            message: 'not accepted',
            path: issue.path.filter((key) => /^[\w.-]{1,64}$/.test(String(key))) as string[],
          },
        ]
      : [],
  );
