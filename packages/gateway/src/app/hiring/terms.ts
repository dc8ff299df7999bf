import { nationalPapers, type HiringTerms, type PaperTable } from '@guyub/core/hiring';
import type { Puzzles } from '../../auth/puzzle.ts';
import type { Store } from '../../store/store.ts';
import type { Answer, Ask } from '../answer.ts';
import { clientAddress } from '../rate-limit.ts';
import { privateAnswer } from './private-answer.ts';

export interface TermsOptions {
  readonly store: Pick<Store, 'get'>;
  readonly puzzles: Puzzles;
  /** What this region made of the national limits. */
  readonly papers?: PaperTable | undefined;
  readonly trustProxy: boolean;
}

/** `GET /v1/hiringTerms/{region}`: which paper fits which amount, and what a sender works on. */
export const hiringTerms =
  ({ store, puzzles, papers = nationalPapers, trustProxy }: TermsOptions) =>
  async (c: Ask): Promise<Answer> => {
    const region = c.req.param('region')!;
    await store.get('regions', region);
    const puzzle = await puzzles.make(region, clientAddress(c, trustProxy));
    return privateAnswer(200, { region, papers, puzzle } satisfies HiringTerms);
  };
