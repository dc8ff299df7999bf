import type { id } from './words/id.ts';

export type Code = keyof typeof id;

/** `breaks`: visitors do not get the element. `weakens`: they do, but less well. `note`: good to know. */
export type Severity = 'breaks' | 'weakens' | 'note';

/** Where in the page it stands; `text` is the tag as it is written there. */
export interface Where {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What is wrong, without words: those are in `words/`, by code. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  /** For the gaps in the words. */
  readonly values?: Readonly<Record<string, string>>;
  readonly where?: Where;
  /** Exactly what is to be pasted, sent or run. */
  readonly line?: string;
}
