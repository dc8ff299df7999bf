import type { Client, Near } from '@guyub/core';
import type { html as Html } from 'lit';
import type { NearWords } from '../../locales/near-words.ts';
import type { Announcer } from '../announcer.ts';

/** What the choice of a place needs of an element; `html` is handed in, because a part that comes later shares no code. */
export interface NearPage {
  readonly html: typeof Html;
  readonly words: () => NearWords;
  /** BCP 47, of numbers. */
  readonly language: () => string;
  /** What the choice is called. */
  readonly label: () => string;
  readonly announcer: Announcer;
  readonly redraw: () => void;
  readonly client: () => Client | undefined;
  readonly near: () => Near | undefined;
  /** @param near none: from anywhere */
  readonly go: (near: Near | undefined) => void;
  /** Regions of what is shown: their places come first. */
  readonly regions: () => readonly string[];
  /** Of a region, by its code. */
  readonly nameOf: (code: string) => string;
}
