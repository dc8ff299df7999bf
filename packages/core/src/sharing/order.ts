/** What is to be shared. */
export interface SharingOrder {
  /** `ORD-2025-014`; the second round after a refusal is `ORD-2025-014#2`. */
  readonly id: string;
  readonly pieces: number;
  /** Pieces that one gets at a time, so that nobody travels for one shirt. */
  readonly lot: number;
  /** Effort of one piece, in the unit that levels count: school shirt 1, kebaya 4. Default 1. */
  readonly weight?: number;
}
