import type { Adapter, ErrorCode, PublishedRecords } from '@guyub/core/adapter';
import { fails, ok, same } from '../expect.ts';
import { get, list, type NetworkTest, type Suite } from '../harness.ts';

const secret = 'rahasia-9f3c';
type Network = Parameters<NetworkTest['travel']>[0];

/** A list and a get against a backend that gives one answer to everything. */
async function answering(
  network: Network,
  answer: () => Response | Promise<Response>,
  check: (ask: () => Promise<unknown>, asked: () => number) => Promise<void>,
) {
  for (const ask of [
    (adapter: Adapter<PublishedRecords>) =>
      list(adapter, { resource: 'people', text: secret, page: { size: 1 } }),
    (adapter: Adapter<PublishedRecords>) => get(adapter, 'people', 'p-01'),
  ]) {
    let asked = 0;
    const adapter = network(() => {
      asked++;
      return Promise.resolve().then(answer);
    });
    await check(
      () => ask(adapter),
      () => asked,
    );
  }
}

const codes: readonly (readonly [number, ErrorCode])[] = [
  [302, 'bad-response'],
  [400, 'invalid'],
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [408, 'timeout'],
  [409, 'conflict'],
  [418, 'bad-response'],
  [429, 'rate-limited'],
  [500, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'timeout'],
];

const html = () =>
  new Response('<!doctype html><title>Router</title>', { headers: { 'content-type': 'text/html' } });

export const errors: Suite = {
  name: 'errors',
  tests: [
    {
      name: 'each status has its code, is asked for once, and none of its body is repeated',
      async travel(network) {
        for (const [status, code] of codes)
          await answering(
            network,
            () => new Response(`${secret} at line 3`, { status }),
            async (ask, asked) => {
              const error = await fails(ask(), code, `status ${status}`);
              same(error.status, status, 'status of the error');
              ok(!shown(error).includes(secret), `the body or the question is repeated: ${shown(error)}`);
              ok(asked() === 1, `asked ${asked()} times: retry belongs to core`);
            },
          );
      },
    },
    {
      name: 'says how long to wait',
      travel: (network: Network) =>
        answering(
          network,
          () => new Response('', { status: 503, headers: { 'retry-after': '120' } }),
          async (ask) =>
            same((await fails(ask(), 'unavailable', '503')).retryAfterMs, 120_000, 'retryAfterMs'),
        ),
    },
    ...(
      [
        ['a web page where data was expected', html],
        ['an empty body', () => new Response('')],
        ['half a body', () => new Response('{"items": [')],
        ['null', () => new Response('null')],
        ['a number', () => new Response('7')],
        // A backend may answer with a bare list; its items are records all the same.
        ['a list of lists', () => new Response('[[1],[2]]')],
        ['an object of another kind', () => new Response('{"hello": "world"}')],
        [
          'items that are no records',
          () => new Response('{"items":[null,1,{}],"next":null,"total":null,"facets":[]}'),
        ],
      ] as const
    ).map(([what, answer]) => ({
      name: `${what} is a bad response`,
      travel: (network: Network) =>
        answering(network, answer, async (ask) => {
          await fails(ask(), 'bad-response', what);
        }),
    })),
    ...(
      [
        ['an error', new TypeError(`fetch failed`)],
        ['something that is no error', 'offline'],
        ['nothing', undefined],
      ] as const
    ).map(([what, reason]) => ({
      name: `a request that is rejected with ${what} is a network failure`,
      travel: (network: Network) =>
        answering(
          network,
          // eslint-disable-next-line typescript/prefer-promise-reject-errors -- that is the point
          () => Promise.reject(reason),
          async (ask) => {
            const error = await fails(ask(), 'network', what);
            ok(error.retryable, 'a network failure may pass');
          },
        ),
    })),
  ],
};

const shown = (error: Error & { readonly issues: unknown }): string =>
  [error.message, error.stack, JSON.stringify(error), JSON.stringify(error.issues)].join('\n');
