export interface Cors {
  /** Headers for an answer to this origin; `Vary` also when it is not allowed, or a cache would mix them up. */
  headersFor(origin: string | undefined): Readonly<Record<string, string>>;
  /** Headers for a preflight. */
  preflight(origin: string | undefined): Readonly<Record<string, string>>;
}

const local = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const exposed = { 'Access-Control-Expose-Headers': 'ETag, Retry-After, X-Request-Id' };
const vary = { Vary: 'Accept-Encoding, Origin' };

/**
 * @param allowed origins such as `https://sampangkab.go.id`; `*` for all; `localhost` for any port of this machine
 * @throws TypeError for what is not an origin, e.g. one with a path: it would never match
 */
export function createCors(allowed: readonly string[]): Cors {
  for (const origin of allowed)
    if (
      origin !== '*' &&
      origin !== 'localhost' &&
      !(URL.canParse(origin) && new URL(origin).origin === origin)
    )
      throw new TypeError(
        `"${origin}" is not an origin; write it like https://example.go.id, without a path.`,
      );
  const origins = new Set(allowed);
  const everybody = origins.has('*')
    ? { 'Access-Control-Allow-Origin': '*', ...exposed, Vary: 'Accept-Encoding' }
    : undefined;
  const known = new Map([...origins].map((origin) => [origin, granted(origin)]));

  const headersFor = (origin: string | undefined): Readonly<Record<string, string>> => {
    if (everybody) return everybody;
    if (origin === undefined) return vary;
    return known.get(origin) ?? (origins.has('localhost') && local.test(origin) ? granted(origin) : vary);
  };
  return {
    headersFor,
    preflight: (origin) =>
      'Access-Control-Allow-Origin' in headersFor(origin)
        ? {
            'Access-Control-Allow-Methods': 'GET, HEAD, POST, PATCH, OPTIONS',
            'Access-Control-Allow-Headers':
              'Accept, Content-Type, If-None-Match, Authorization, Idempotency-Key, If-Match, Guyub-Proof',
            'Access-Control-Max-Age': '86400',
          }
        : {},
  };
}

const granted = (origin: string) => ({ 'Access-Control-Allow-Origin': origin, ...exposed, ...vary });
