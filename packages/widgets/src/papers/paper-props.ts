import type { DeskPerson, Matter } from '@guyub/core/hiring';

/** What a paper tells of. */
export interface PaperProps {
  /** As it came through a door; right after sending there is the request alone. */
  readonly matter: Pick<Matter, 'request'> & Partial<Pick<Matter, 'quotes' | 'deal'>>;
  /** `people` of the desk: the supplier is named from it. */
  readonly people?: readonly DeskPerson[];
  /** ISO date of the paper. */
  readonly today: string;
}
