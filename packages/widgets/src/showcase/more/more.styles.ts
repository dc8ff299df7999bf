import { css } from 'lit';

/** Added to the element's own. */
export const styles = css`
dialog{inline-size:min(40em,100% - 1em);max-block-size:calc(100% - 1em);margin:auto;padding:0;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;color:CanvasText;overscroll-behavior:contain}
dialog::backdrop{background:rgb(0 0 0/.5)}
dialog form{position:sticky;inset-block-start:0;z-index:2;display:flex;justify-content:end;margin:0 0 calc(-1*var(--_tap) - 1em);padding:.5em;pointer-events:none}
dialog form button{pointer-events:auto}
.inner{padding:1.125em}
.inner.bare{padding-block-start:calc(var(--_tap) + 1em)}
.inner .title::first-letter{text-transform:uppercase}
.inner .title{margin-block:0 .25em}
.prose{white-space:pre-line;margin-block:.75em}
dialog .picture{max-block-size:45vh}
dd{margin:0}
dl{margin:.75em 0;display:grid;grid-template-columns:minmax(6em,auto) 1fr;gap:.25em 1em}
@container guyub (max-width:30em){dl{display:block}dd{margin-block-end:.5em}}
dt{font-weight:600}
dd span{display:block}
.inner .actions{padding:0;margin-block:1em}
.tools{border-block-start:1px solid var(--_line);padding-block-start:1em;display:flex;flex-wrap:wrap;gap:.5em}
.tools button{font-weight:400}
.code{margin-block-start:1em;text-align:center}
.qr{display:block;inline-size:min(100%,15em);margin:0 auto .5em;border:1px solid var(--_line)}
`;
