import type { HireFormWords } from '../../locales/hire-form-words.ts';
import type { Form } from '../../shared/form/form.ts';
import type { HirePage } from '../opening/page.ts';
import type { Draft } from './draft.ts';
import type { RequestSending } from './outcome.ts';

/** The form, as its steps see it. */
export interface FormView extends Form<Draft> {
  readonly page: HirePage;
  readonly sending: RequestSending;
  readonly words: HireFormWords;
  /** To a step, maybe to one of its fields. */
  go(step: number, field?: string): void;
}
