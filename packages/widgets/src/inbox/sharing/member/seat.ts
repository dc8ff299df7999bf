import type { SharingDesk } from '@guyub/core/sharing';
import type { MySharesWords } from '../../../locales/my-shares-words.ts';
import type { OutboxWish } from '../../../shared/outbox/index.ts';
import type { Room } from '../../room.ts';

/** What the parts of a member's page have of it: read anew at each use, because all of it changes. */
export interface Seat {
  readonly room: Room;
  readonly words: MySharesWords;
  readonly sharing: SharingDesk;
  /** The member's own id. */
  readonly me: string;
  /**
   * Sends what concerns a share, and goes back to its card.
   *
   * @param title what is answered, for as long as it is on its way
   */
  send(shareId: string, change: ShareChange, title: string): Promise<boolean>;
}

type ShareChange = Extract<OutboxWish, { readonly update: 'shares' }>['change'];
