import type { TemplateResult } from 'lit';

/** What a member, or a coordinator, sees of the orders that are shared. */
export interface SharingPage {
  /** Something waits for this door's answer. */
  readonly urgent?: boolean;
  /** Drawn only when there is a desk. */
  render(): TemplateResult | '';
  /** An answer has come; what was sent before it is in it. */
  arrived?(): void;
}
