import type { DoorKind } from '@guyub/core/hiring';

/** Whose door it is; `subject` is the id of the person, of the buyer's request, of the employer's posting, or of the coordinator. */
export interface Subject {
  readonly kind: DoorKind;
  readonly region: string;
  readonly subject: string;
  /** To greet with. */
  readonly name?: string;
}
