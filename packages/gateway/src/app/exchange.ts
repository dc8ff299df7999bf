import { addressOf, headerOf, type Answer, type Ask, type InWords } from './answer.ts';
import type { Cors } from './cors.ts';
import type { Log } from './log.ts';
import { problem } from './problem.ts';
import { clientAddress, type RateLimit } from './rate-limit.ts';

export interface ExchangeOptions {
  readonly cors: Cors;
  readonly rateLimit: RateLimit | undefined;
  readonly trustProxy: boolean;
  readonly log: Log | undefined;
  /** Where there are pages for people. */
  readonly inWords?: InWords | undefined;
}

/** Longest address that is read, in characters. */
const MAX_URL = 8192;

const security = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * What stands around every route, in one function instead of a chain of middleware: an answer from the cache
 * must cost little more than writing it out, and headers set after the fact make Hono build the answer twice.
 */
export function createExchange({ cors, rateLimit, trustProxy, log, inWords }: ExchangeOptions) {
  const prefix = crypto.randomUUID().slice(0, 8);
  let count = 0;

  /** @param route as it stands in the log, without anything that a visitor wrote */
  return function exchange(route: string, handle: (c: Ask) => Answer | Promise<Answer>) {
    return (c: Ask): Response | Promise<Response> => {
      const startedAt = log ? performance.now() : 0;
      const requestId = `${prefix}-${(++count).toString(36)}`;

      const send = ({ status, body, headers, failure }: Answer): Response => {
        if (failure !== undefined) log?.failure(route, requestId, failure);
        const granted = cors.headersFor(headerOf(c, 'origin'));
        log?.request({
          method: c.req.method,
          route,
          status,
          ms: performance.now() - startedAt,
          bytes: body?.byteLength ?? 0,
          requestId,
        });
        return new Response(body, {
          status,
          headers: {
            // A page has a policy of its own.
            ...security,
            ...headers,
            ...granted,
            ...(headers['Vary'] && { Vary: [headers['Vary'], granted['Vary']].filter(Boolean).join(', ') }),
            // For the one who has to ask what went wrong; the log has it for every request.
            ...(status >= 400 && { 'X-Request-Id': requestId }),
            ...(body && { 'Content-Length': String(body.byteLength) }),
          },
        });
      };
      const finish = (answer: Answer): Response | Promise<Response> => {
        const page = answer.problem && inWords?.(c, answer);
        return page ? page.then(send) : send(answer);
      };
      const fail = (error: unknown): Response | Promise<Response> => {
        const { answer, unexpected } = problem(error, requestId);
        if (unexpected) log?.failure(route, requestId, error);
        return finish(answer);
      };

      try {
        if (addressOf(c).length > MAX_URL) return finish(tooLong);
        // Not a preflight: refused, it tells a page nothing, and what it asks leave for is counted when it comes.
        const wait = (c.req.method !== 'OPTIONS' && rateLimit?.take(clientAddress(c, trustProxy))) || 0;
        if (wait > 0) return finish(tooMany(wait));
        const answer = handle(c);
        return answer instanceof Promise ? answer.then(finish, fail) : finish(answer);
      } catch (error) {
        return fail(error);
      }
    };
  };
}

const tooLong = problem.of(414, 'invalid', `An address may be ${MAX_URL} characters long at most.`);

const tooMany = (seconds: number): Answer => {
  const answer = problem.of(
    429,
    'rate-limited',
    `Terlalu banyak permintaan dari jaringan ini. Coba lagi ${seconds} detik lagi.`,
  );
  return { ...answer, headers: { ...answer.headers, 'Retry-After': String(seconds) } };
};
