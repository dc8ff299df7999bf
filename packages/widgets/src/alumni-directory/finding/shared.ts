import type { html as Html } from 'lit';
import type { Dictionary, FindingWords } from '../../locales/dictionary.ts';
import type { Announcer } from '../../shared/announcer.ts';
import type { PersonOpenerPage } from '../person-opener.ts';
import type { RegionNames } from '../../shared/near/region-names.ts';

/** What the main script hands in: a part that comes later imports nothing of it. */
export interface FindingPage extends PersonOpenerPage {
  /** In the page's language. */
  readonly t: () => Dictionary;
  /** To screen readers. */
  readonly announcer: Announcer;
  /** After the next drawing; where nothing is found, the count gets the focus. */
  readonly focusOn: (find: (root: ParentNode) => HTMLElement | null | undefined) => void;
}

/** The same, and what its parts share. */
export interface Shared extends FindingPage {
  readonly html: typeof Html;
  readonly words: () => FindingWords;
  readonly names: RegionNames;
  readonly redraw: () => void;
}
