import type { HostPage, Places } from '../../demo/testing/zoo/zoo.ts';

/** One kind of page that elements are put on. */
export interface Host {
  readonly name: string;
  /** What it does to elements, and what is promised there. */
  readonly promise: string;
  /** As such a host sends it, with this in the middle. */
  page(middle: string, places: Places): HostPage;
}
