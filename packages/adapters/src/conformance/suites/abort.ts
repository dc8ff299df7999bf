import type { Adapter, PublishedRecords } from '@guyub/core/adapter';
import { ok, rejection } from '../expect.ts';
import { get, list, type Suite } from '../harness.ts';

const question = { resource: 'people', page: { size: 1 } };
/** Reasons of every kind: a caller's own must come back as it is. */
const reasons = [
  new DOMException('pergi', 'AbortError'),
  new Error('cukup'),
  'pindah halaman',
  { halaman: 2 },
];

const asks = [
  (adapter: Adapter<PublishedRecords>, signal: AbortSignal) => list(adapter, question, signal),
  (adapter: Adapter<PublishedRecords>, signal: AbortSignal) => get(adapter, 'people', 'p-01', signal),
];

export const abort: Suite = {
  name: 'abort',
  tests: [
    {
      name: 'given up before: the reason comes back as it is',
      async run({ adapter }) {
        for (const reason of reasons)
          for (const ask of asks)
            ok(
              (await rejection(ask(adapter, AbortSignal.abort(reason)), 'given up')) === reason,
              changed(reason),
            );
      },
    },
    {
      name: 'given up before: nothing is sent',
      async travel(network) {
        let sent = 0;
        const adapter = network(() => {
          sent++;
          return Promise.reject(new Error('nothing was to be sent'));
        });
        for (const ask of asks) await rejection(ask(adapter, AbortSignal.abort()), 'given up');
        ok(sent === 0, `${sent} requests were sent`);
      },
    },
    {
      name: 'given up on the way: the request is stopped, and the reason comes back as it is',
      async travel(network) {
        for (const reason of reasons)
          for (const ask of asks) {
            const leave = new AbortController();
            let stopped = false;
            const adapter = network(
              (input, init) =>
                new Promise((_, reject) => {
                  const signal = init?.signal ?? (input as Request).signal;
                  signal.addEventListener('abort', () => {
                    stopped = true;
                    reject(signal.reason as Error);
                  });
                  queueMicrotask(() => leave.abort(reason));
                }),
            );
            ok((await rejection(ask(adapter, leave.signal), 'given up')) === reason, changed(reason));
            ok(stopped, 'the request went on');
          }
      },
    },
    {
      name: 'given up while the body comes: the reason comes back as it is',
      async travel(network) {
        for (const ask of asks) {
          const leave = new AbortController();
          const reason = new Error('cukup');
          const adapter = network(async (input, init) => {
            const signal = init?.signal ?? (input as Request).signal;
            const body = new ReadableStream({
              start(stream) {
                signal.addEventListener('abort', () => stream.error(signal.reason));
                setTimeout(() => leave.abort(reason));
              },
            });
            return new Response(body);
          });
          ok((await rejection(ask(adapter, leave.signal), 'given up')) === reason, changed(reason));
        }
      },
    },
  ],
};

const changed = (reason: unknown) => `the reason ${String(reason)} came back changed`;
