import type { HiringClient } from '@guyub/core/hiring';
import type { Announcer } from '../shared/announcer.ts';
import { LazyPart } from '../shared/lazy-part.ts';
import type { BoardPage } from './board-page.ts';
import { More } from './more/more.ts';
import { NearPart } from './near-part.ts';
import { posting, type Posting } from './post/posting.ts';
import type { JobAsking } from './question.ts';
import { Waiting } from './waiting.ts';

/** What comes with the first wish, in one part: one job, the choice of a place, and all that is written. */
export class Later {
  readonly more: More;
  readonly near: NearPart;
  readonly post: LazyPart<Posting>;
  readonly #page: BoardPage;

  constructor(page: BoardPage, asking: JobAsking, announcer: Announcer) {
    this.#page = page;
    this.more = new More(page);
    this.near = new NearPart(page, asking, announcer);
    // Its words may be in another language.
    this.post = new LazyPart(page.element, () => posting(page));
  }

  sendWaiting(source: string, hiring: HiringClient | undefined): void {
    new Waiting(this.#page.element, source, hiring);
  }
}
