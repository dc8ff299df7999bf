import type { GuyubError } from '@guyub/core';
import { createOutbound } from '../outbound/outbound.ts';
import { openBackend } from './backend.ts';
import type { BackendConfig } from './config.ts';
import { createFront, type Front } from './front.ts';
import { makeAdapter } from './make-adapter.ts';
import { overlap, together } from './together.ts';
import { openUpstream, type Upstream } from './upstream.ts';

export interface OpenFront extends Front {
  /** Sentences for whoever starts the gateway: what each gives, from where, what is risky about it, what it lacks. */
  readonly described: readonly string[];
  close(): Promise<void>;
}

/**
 * @param changed told when a backend begins to fail, and when it answers again
 * @throws BackendsError
 */
export function openBackends(
  configs: readonly BackendConfig[],
  changed: (name: string, failing: GuyubError | undefined) => void,
): OpenFront {
  const outbounds = configs.map((config) => createOutbound(config));
  const made = configs.map((config, i) => makeAdapter(config, outbounds[i]!.fetch));
  const upstreams = configs.map((config, i) =>
    openUpstream({
      name: config.name,
      label: config.label,
      adapter: made[i]!.adapter,
      changed: (failing) => changed(config.name, failing),
    }),
  );
  const backends = overlap(upstreams)
    ? [together(upstreams)]
    : upstreams.map(({ name, adapter, left }) => openBackend(name, adapter, left));
  return {
    ...createFront(backends, upstreams),
    described: configs.flatMap((config, i) => [describe(config, upstreams[i]!), ...made[i]!.remarks]),
    close: async () => void (await Promise.all(outbounds.map((outbound) => outbound.close()))),
  };
}

function describe({ name, kind, origins, allowPrivate }: BackendConfig, { adapter }: Upstream): string {
  const open = origins.some((origin) => origin.startsWith('http:'))
    ? ' Lewat http: isinya dapat dibaca dan diubah di jalan.'
    : '';
  const inside = allowPrivate ? ' Alamat di jaringan dalam diizinkan ("allowPrivate").' : '';
  const resources = Object.keys(adapter.capabilities).join(', ');
  return `Sumber "${name}" (${kind}): ${resources} dari ${origins.join(', ')}.${open}${inside}`;
}
