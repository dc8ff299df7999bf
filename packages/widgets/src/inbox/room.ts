import type { Desk, HiringClient, HiringWrites } from '@guyub/core/hiring';
import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { InboxWords } from '../locales/inbox-words.ts';
import type { OutboxEntry } from '../shared/outbox/index.ts';
import type { Sending } from './sending.ts';

/** What the page behind a door has of the element: read anew at each use, because all of it changes. */
export interface Room {
  readonly host: LitElement;
  readonly source: string;
  readonly t: InboxWords;
  /** Of the page's own headings. */
  readonly level: number;
  /** All parts that are here. */
  readonly desk: Desk;
  /** ISO date in the region. */
  readonly today: string;
  readonly client: HiringClient;
  readonly sending: Sending;
  /** A part of this door tells itself where this wish stands. */
  isElsewhere(entry: OutboxEntry): boolean;
  /** The button for the next part, where there is one. */
  more(): TemplateResult | '';
  /** Adds the style sheet of a part that came later. */
  wear(styles: CSSResult): void;
  say(text: string): void;
  /** Asked before the inbox is closed: who says true keeps it open, asks what becomes of what is lost, and may close it then. */
  readonly beforeLeaving: Set<(leave: () => void) => boolean>;
  focusOn(find: (root: ParentNode) => HTMLElement | null | undefined): void;
}

/** What one kind of door sees. */
export interface DoorPage {
  render(): TemplateResult;
  /** A desk has come. */
  arrived?(): void;
}

/** What more a door has to show beside its page; nothing, where there is nothing. */
export interface DoorPart extends Omit<DoorPage, 'render'> {
  /** What is written from it: it tells itself where those wishes stand, and settles them. */
  readonly resources: readonly (keyof HiringWrites)[];
  /** Something in it waits for an answer, so it goes above the page. */
  readonly urgent?: boolean;
  render(): TemplateResult | '';
}
