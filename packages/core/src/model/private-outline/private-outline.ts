import type { OutlineOf } from '../outline.ts';

/** Who sees which field of a private record. */
export interface PrivateOutline extends OutlineOf {
  readonly name: string;
}
