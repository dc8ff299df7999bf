/** What a page holds, without the random number in Lit's marks, which may read like the beginning of a telephone. */
export const markup = (root: Element | ShadowRoot): string =>
  ('outerHTML' in root ? root.outerHTML : root.innerHTML).replaceAll(/lit\$\d+\$/g, '');
