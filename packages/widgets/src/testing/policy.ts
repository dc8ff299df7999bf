/** The policy of docs/guides/csp.md; a file may stand in memory here. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' blob:; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
