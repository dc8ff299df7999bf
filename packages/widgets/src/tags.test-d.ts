import type {
  AlumniDirectory,
  FairSplit,
  GuyubTags,
  HireLocal,
  Inbox,
  JobBoard,
  Ledger,
  Provider,
  Showcase,
} from './index.ts';

// Checked by the compiler, never run: a page that names a tag gets its element, and no tag is forgotten.
interface Elements {
  'guyub-alumni-directory': AlumniDirectory;
  'guyub-fair-split': FairSplit;
  'guyub-hire-local': HireLocal;
  'guyub-inbox': Inbox;
  'guyub-job-board': JobBoard;
  'guyub-ledger': Ledger;
  'guyub-provider': Provider;
  'guyub-showcase': Showcase;
}
/** What stands inside another element, and what no page of an application names. */
type Inner = 'guyub-hire-dialog' | 'guyub-embed-builder';
type Known = Exclude<Extract<keyof HTMLElementTagNameMap, `guyub-${string}`>, Inner>;
type Same<A, B> = [A, B] extends [B, A] ? true : false;

export const sameTags: Same<keyof Elements, Known> = true;
export const sameForFrameworks: Same<Elements, GuyubTags> = true;
export const sameElements: Same<Elements, Pick<HTMLElementTagNameMap, Known>> = true;

export const board: JobBoard = document.createElement('guyub-job-board');
export const source: string | undefined = document.querySelector('guyub-showcase')?.source;
// @ts-expect-error an element of another kind
export const inbox: Inbox = document.createElement('guyub-ledger');
