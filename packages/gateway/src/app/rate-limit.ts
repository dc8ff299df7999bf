import { isIPv6 } from 'node:net';
import type { Ask } from './answer.ts';

export interface RateLimitOptions {
  /** Requests that an address may make at once. */
  readonly burst: number;
  /** Requests a second after that. */
  readonly perSecond: number;
}

export interface RateLimit {
  /** Takes one request from this client. 0: go on; else seconds to wait. */
  take(client: string): number;
}

/** Most clients remembered; the one not seen for longest is forgotten first. */
const MAX_CLIENTS = 20_000;

/** A token bucket a client, in bounded memory. */
export function createRateLimit(
  { burst, perSecond }: RateLimitOptions,
  now: () => number = Date.now,
): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take: (client) => {
      const at = now();
      const bucket = buckets.get(client) ?? { tokens: burst, at };
      bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
      bucket.at = at;
      buckets.delete(client);
      buckets.set(client, bucket);
      if (buckets.size > MAX_CLIENTS) buckets.delete(buckets.keys().next().value!);
      if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
      bucket.tokens -= 1;
      return 0;
    },
  };
}

/** Behind a proxy of ours the last forwarded address is the one that it saw; the others anybody can invent. */
export function clientAddress(c: Ask, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  // Cut, so that whoever writes the header himself cannot fill the memory with it.
  return network(forwarded?.slice(0, 64) || c.env?.incoming?.socket.remoteAddress || 'unknown');
}

/** One household has a /64 of IPv6, so that much counts as one client. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
