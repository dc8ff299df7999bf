/** Added to the element's own. */
export const styles = `
dialog{inline-size:min(36em,100% - 2em);max-block-size:calc(100% - 2em);margin:auto;padding:1.25em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;color:CanvasText;overscroll-behavior:contain}
dialog::backdrop{background:rgb(0 0 0/.5)}
dialog form{float:inline-end;margin:0 0 .5em .75em}
dialog .title{margin-block:.25em .75em}
dl,dd{margin:0}
dt{font-weight:600;clear:both;border-block-start:1px solid var(--_line);padding-block-start:.625em}
dd{padding-block-end:.5em}
dd .quiet{display:block}
dd a+.quiet{display:inline-block;overflow-wrap:anywhere}
dd a{display:inline-flex;align-items:center;min-block-size:var(--_tap)}
`;
