import type { GuyubError } from '@guyub/core';
import { isGuyubError } from '@guyub/core/error';
import type { HiringClient, Wish, HiringWrites } from '@guyub/core/hiring';
import type { OutboxEntry, OutboxProblem } from './outbox.ts';
import type { Proofs } from './proofs.ts';
import type { Kept } from './shelf.ts';

/** What anybody may send without a door, once they have worked on a puzzle. */
const worked = new Set<string>(['quoteRequests', 'postings', 'applications', 'jobReports']);

/** One delivery; the client tries a few times with the same key. */
export async function deliver(
  client: HiringClient,
  { key, wish, door, region }: Kept,
  proofs: Proofs,
  signal: AbortSignal,
): Promise<NonNullable<OutboxEntry['result']>> {
  const options = { idempotencyKey: key, signal };
  if ('update' in wish) {
    const { update, id, change, ifVersion } = wish;
    const sent = await client.update(update, id, change as Wish<HiringWrites, typeof update, 'update'>, {
      ...options,
      ...(ifVersion !== undefined && { ifVersion }),
    });
    return sent.value;
  }
  const { create, value } = wish;
  const make = async (proof?: string) =>
    (
      await client.create(create, value as Wish<HiringWrites, typeof create, 'create'>, {
        ...options,
        ...(proof !== undefined && { proof }),
      })
    ).value;
  const there = region ?? (value as { readonly region?: string }).region;
  if (!worked.has(create) || door !== undefined || !there) return make();
  return make(proofs.known(key) ?? (await proofs.make(key, client, there, signal)));
}

/** What is not our own error comes from the line: a part of the script that could not be loaded. */
export function problemOf(error: unknown): OutboxProblem {
  if (!isGuyubError(error)) return { code: 'network', issues: [] };
  const { code, issues, retryAfterMs } = error as GuyubError;
  const detail = issues.find(({ path }) => path.length === 0)?.message;
  return {
    code,
    issues: issues.filter(({ path }) => path.length > 0),
    ...(detail !== undefined && { detail }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

/** Nobody knows whether it arrived. A hotspot's sign-in page answers, too, but not as agreed. */
const lost = ['network', 'timeout', 'unavailable', 'bad-response'];

/** It may have been done: it must go again exactly as it was. */
export const isLost = ({ code }: OutboxProblem): boolean => lost.includes(code);

/** With time, or with another session once the link was opened again. */
export const mayPass = (problem: OutboxProblem): boolean =>
  isLost(problem) || ['rate-limited', 'unauthenticated'].includes(problem.code);
