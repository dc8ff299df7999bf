import { readFile } from 'node:fs/promises';
import type { HiringClient } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import type { JobCard, PostingInput } from '@guyub/core/jobs';
import { hiringAt, once } from './behind-link.ts';

/** A vacancy of the sample board. Invented, as its employer is. */
interface Sample extends Omit<PostingInput, 'card'> {
  readonly region: string;
  /** Open so many days from now. */
  readonly days: number;
  readonly card: Omit<JobCard, 'validThrough'>;
  readonly filled?: true;
  /** The coordinator has still to look at it. */
  readonly waits?: true;
}

const DAY_MS = 86_400_000;

/** Fills a region's board when nothing is on it. */
export async function addJobs(
  url: string,
  region: string,
  coordinator: HiringClient,
  now: number,
): Promise<number> {
  if ((await coordinator.posts()).posts.length > 0) return 0;
  const text = await readFile(new URL('data/jobs.json', import.meta.url), 'utf8');
  const samples = (JSON.parse(text) as readonly Sample[]).filter((sample) => sample.region === region);
  for (const { region: _, days, card, filled, waits, ...contact } of samples) {
    const validThrough = new Date(now + days * DAY_MS).toISOString().slice(0, 10);
    const wish: PostingInput = { ...contact, card: { ...card, validThrough } };
    if (waits) {
      const stranger = hiringAt(url);
      const { puzzle } = await stranger.terms(region);
      const proof = await solve(puzzle, new AbortController().signal);
      await stranger.create('postings', wish, { ...once(), proof });
      continue;
    }
    const { value } = await coordinator.create('postings', wish, once());
    if (filled)
      await coordinator.update(
        'postings',
        value.posting.id,
        { status: 'filled', hires: [{ count: card.openings }] },
        once(),
      );
  }
  return samples.length;
}
