import type { ErrorCode, Issue } from '@guyub/core';
import type {
  CreatableName,
  HiringClient,
  HiringWrites,
  ResultOf,
  UpdatableName,
  Wish,
} from '@guyub/core/hiring';

/** Something to be made or changed, as it will be sent. */
export type OutboxWish =
  | {
      readonly [K in CreatableName<HiringWrites>]: {
        readonly create: K;
        readonly value: Wish<HiringWrites, K, 'create'>;
      };
    }[CreatableName<HiringWrites>]
  | {
      readonly [K in UpdatableName<HiringWrites>]: {
        readonly update: K;
        readonly id: string;
        readonly change: Wish<HiringWrites, K, 'update'>;
        readonly ifVersion?: string;
      };
    }[UpdatableName<HiringWrites>];

export interface OutboxAbout {
  /** To be shown in a list. */
  readonly title: string;
  /** `DoorController.name`: only that door's session may send it. Absent: anybody, without a session. */
  readonly door?: string;
  /** Name of the draft that it was written as; it goes when the wish has arrived. */
  readonly draft?: string;
  /** Where it is sent to, for a wish that does not say it itself: whoever sends without a door works for it. */
  readonly region?: string;
}

/** `waiting` for the line, `refused` for good: kept so that it can be mended. */
export type OutboxState = 'waiting' | 'sending' | 'sent' | 'refused';

/** Why it has not arrived. */
export interface OutboxProblem {
  readonly code: ErrorCode;
  /** What the backend says to the sender, as plain text. */
  readonly detail?: string;
  readonly issues: readonly Issue[];
  readonly retryAfterMs?: number;
}

export interface OutboxEntry extends OutboxAbout {
  /** Also its idempotency key. */
  readonly key: string;
  readonly state: OutboxState;
  readonly error?: OutboxProblem;
  /** Gone once it has arrived. */
  readonly wish?: OutboxWish;
  /** What came back; never stored. Absent when another tab sent it and is gone. */
  readonly result?: ResultOf<HiringWrites, keyof HiringWrites>;
  /** ISO 8601 instant. */
  readonly queuedAt: string;
}

/** Wishes and drafts of one source, on this device. */
export interface Outbox {
  /** false: this browser keeps nothing, so what waits is lost with the page. */
  readonly persistent: boolean;
  /** Oldest first; what has arrived stays until it is removed or the page goes. */
  readonly entries: readonly OutboxEntry[];
  /** @returns ends it */
  subscribe(listener: () => void): () => void;
  /** Kept first, then sent as soon as somebody may. */
  put(wish: OutboxWish, about: OutboxAbout): Promise<OutboxEntry>;
  /** Sends what belongs to this door, or to none, through this client from now on. */
  use(client: HiringClient, door?: string): void;
  /** Tries now; done when nothing more can be sent. */
  flush(): Promise<void>;
  remove(key: string): Promise<void>;
  /** What was refused is tried again as it is. */
  retry(key: string): Promise<void>;
  draft<T>(name: string): Promise<T | undefined>;
  saveDraft(name: string, value: unknown): Promise<void>;
  dropDraft(name: string): Promise<void>;
  close(): void;
}
