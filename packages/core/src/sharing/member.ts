/** Why somebody takes no part in a deal. */
export type Exclusion =
  | 'no-consent'
  | 'skill'
  | 'certificate'
  | 'on-leave'
  /** Has not said what they can do, or said 0. */
  | 'no-capacity'
  | 'full'
  /** The limit of new members leaves no piece. */
  | 'new'
  | 'declined'
  | 'owner';

/** A member of a community, as far as sharing an order needs to know. */
export interface SharingMember {
  readonly id: string;
  /** What the member has received since joining, opening balance included, in units of effort. */
  readonly level: number;
  /** Pieces that the member can finish before the deadline; see `capacityOf`. */
  readonly capacity: number;
  /** The capacity is held down because the member is new. */
  readonly onProbation?: boolean;
  /** Running number of the last turn; a newcomer's is the one at which they joined. */
  readonly lastTurn: number;
  /** Takes no part. */
  readonly excluded?: Exclusion;
}
