import type { PublishedOffering } from '@guyub/core';

/**
 * What makes an element of use before its script, and without one: a form with an address, and real links. Only a page
 * that a server has drawn gives it; see `page/`.
 */
export interface Plain {
  /** Fields of the search form that nobody sees: what the page is kept within. */
  readonly kept: unknown;
  /** A name that leads to a page of its own. @param kind its class @param open shows it here, where the script runs */
  readonly link: (kind: 'name' | 'open', id: string, name: unknown, open: (id: string) => void) => unknown;
  /** The way to the next page; undefined: it has no address. @param more adds it here */
  readonly further: (after: string, text: string, more: () => void) => unknown;
  /** Where a product or service is asked for. */
  readonly order: (offering: PublishedOffering) => Pick<HTMLAnchorElement, 'href' | 'textContent'>;
  /** Sends what is ticked; for who has no script. */
  readonly apply: unknown;
  /** Back to everything. */
  readonly all: unknown;
}
