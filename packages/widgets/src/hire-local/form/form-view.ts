import type { HireFormWords } from '../../locales/hire-form-words.ts';
import type { HirePage } from '../opening/page.ts';
import type { Problem } from './check-draft.ts';
import type { Draft } from './draft.ts';
import type { Sending } from './sending.ts';

/** The form, as its steps see it. */
export interface FormView {
  readonly page: HirePage;
  readonly sending: Sending;
  readonly words: HireFormWords;
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** Takes what was typed. */
  set(change: Partial<Draft>): void;
  /** A field was left: what must not be sent is said at once. */
  left(field: string, text: string): void;
  /** To a step, maybe to one of its fields. */
  go(step: number, field?: string): void;
}
