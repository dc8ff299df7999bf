import type { HiringClient } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import type { JobCard, PostingInput } from '@guyub/core/jobs';
import type { Store } from '@guyub/gateway';
import { hiringAt, once } from './behind-link.ts';

/** A vacancy of the sample board. Invented, as its employer is. */
export interface JobSample extends Omit<PostingInput, 'card'> {
  readonly region: string;
  /** Open so many days from now. */
  readonly days: number;
  /** Whose graduates its employer has pledged to take, as a workbook of the region names it. */
  readonly programme?: string;
  readonly card: Omit<JobCard, 'validThrough'>;
  readonly filled?: true;
  /** The coordinator has still to look at it. */
  readonly waits?: true;
}

interface Door {
  readonly url: string;
  readonly store: Store;
  readonly region: string;
  readonly coordinator: HiringClient;
  readonly now: number;
}

const DAY_MS = 86_400_000;

/** Fills a region's board when nothing is on it. */
export async function addJobs(
  { url, store, region, coordinator, now }: Door,
  samples: readonly JobSample[],
): Promise<number> {
  if (samples.length === 0 || (await coordinator.posts()).posts.length > 0) return 0;
  const programmes = await programmesIn(store, region);
  for (const { region: _, days, programme, card, filled, waits, ...contact } of samples) {
    const validThrough = new Date(now + days * DAY_MS).toISOString().slice(0, 10);
    const programmeId = programme === undefined ? undefined : programmes.get(programme);
    const pledged = { ...(programmeId !== undefined && { programmeId }) };
    const wish: PostingInput = { ...contact, card: { ...card, ...pledged, validThrough } };
    if (waits) {
      const stranger = hiringAt(url);
      const { puzzle } = await stranger.terms(region);
      const proof = await solve(puzzle, new AbortController().signal);
      await stranger.create('postings', wish, { ...once(), proof });
      continue;
    }
    const { value } = await coordinator.create('postings', wish, once());
    if (filled) {
      const hires = [{ ...pledged, count: card.openings }];
      await coordinator.update('postings', value.posting.id, { status: 'filled', hires }, once());
    }
  }
  return samples.length;
}

/** Id by name. */
async function programmesIn(store: Store, region: string): Promise<ReadonlyMap<string, string>> {
  const where = { op: 'eq', field: 'region', value: region } as const;
  const { items } = await store.list({ resource: 'programmes', where, page: { size: 100 } });
  return new Map(items.map(({ id, name }) => [name as string, String(id)]));
}
