import type { Client, PublishedJob } from '@guyub/core';
import type { HiringClient } from '@guyub/core/hiring';
import type { LitElement } from 'lit';
import type { JobBoardWords } from '../locales/job-board-words.ts';
import type { OwnWays } from '../shared/form/own-ways.ts';

/** The board, as what comes later sees it. */
export interface BoardPage {
  readonly element: LitElement;
  readonly t: () => JobBoardWords;
  readonly locale: () => string | undefined;
  /** Of the board's own title. */
  readonly level: () => number;
  /** ISO date, there. */
  readonly today: () => string;
  readonly region: () => string | undefined;
  readonly source: () => string | undefined;
  readonly client: () => Client | undefined;
  /** Instead of the source's own. */
  readonly hiring: () => HiringClient | undefined;
  /** The organisation's own ways, for where nothing can be passed on. */
  readonly ways: () => OwnWays;
  readonly known: (id: string) => PublishedJob | undefined;
  readonly isSaved: (id: string) => boolean;
  readonly save: (job: PublishedJob) => void;
  readonly share: (job: PublishedJob) => void;
  /** What became of the last press on it. */
  readonly noteOf: (id: string) => unknown;
  /** To a screen reader. */
  readonly say: (text: string) => void;
  /** Where the job is found again. */
  readonly address: (id: string) => string;
  /** An open job has an address of its own. */
  readonly hasLinks: () => boolean;
  /** @returns false when the page shows it its own way */
  readonly opens: (id: string) => boolean;
  readonly moved: (id: string | undefined, step: 'push' | 'replace') => void;
}
