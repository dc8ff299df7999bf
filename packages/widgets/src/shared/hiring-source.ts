import type { HiringClient } from '@guyub/core/hiring';
import { partsOf } from './source.ts';

/** The session of whoever came in by a link; asked before each request, because it changes. */
export type Token = () => string | undefined;
export type HiringResolver = (url: string, token: Token) => HiringClient | Promise<HiringClient>;

const resolvers = new Map<string, HiringResolver>();

/** Teaches elements how a kind of `source` hires. */
export function registerHiring(scheme: string, resolve: HiringResolver): void {
  resolvers.set(scheme, resolve);
}

/**
 * Not shared between callers: each has a session of its own, and nothing is remembered.
 *
 * @returns undefined for a source that cannot write: the element offers the organisation's own ways
 */
export async function hiringFor(
  source: string,
  token: Token = () => undefined,
): Promise<HiringClient | undefined> {
  const [scheme, url] = partsOf(source);
  return resolvers.get(scheme)?.(url, token);
}
