import { GuyubError, isGuyubError, type ErrorCode } from '@guyub/core/error';
import { scrubIdentityNumbers } from '@guyub/core/scrub';
import type { Fetch } from '../shared/fetch-json.ts';

/** What a sender must be told in the gateway's own words: that a coordinator blocked them and why, or which limit is reached. */
const told: readonly ErrorCode[] = ['forbidden', 'invalid', 'rate-limited'];
const LONGEST = 300;

/**
 * One call of which a refusal keeps its reason, as the issue that has no path. Only a problem of ours (RFC 9457) is
 * believed, and the reason is text: whoever shows it must not read it as anything else.
 */
export async function withReason<T>(fetch: Fetch, run: (fetch: Fetch) => Promise<T>): Promise<T> {
  let refusal: Response | undefined;
  try {
    return await run(async (url, init) => {
      const response = await fetch(url, init);
      if (!response.ok) refusal = response.clone();
      return response;
    });
  } catch (error) {
    const reason =
      refusal && isGuyubError(error) && told.includes(error.code) ? await reasonOf(refusal) : undefined;
    if (!reason || !isGuyubError(error)) throw error;
    const { code, message, adapter, status, retryAfterMs } = error;
    throw new GuyubError(code, message, {
      adapter,
      issues: [{ message: reason, path: [] }, ...error.issues],
      ...(status !== undefined && { status }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  }
}

async function reasonOf(refusal: Response): Promise<string | undefined> {
  if (!refusal.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  const problem = (await refusal.json().catch(() => undefined)) as
    { readonly detail?: unknown } | null | undefined;
  if (typeof problem?.detail !== 'string') return undefined;
  // Marks that turn the direction of writing could make a text read as another.
  const text = problem.detail.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const clean = scrubIdentityNumbers(text);
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1).trimEnd()}…` : clean;
}
