/** Added to the element's own. */
export const styles = `
mark{background:color-mix(in srgb,var(--_ink) 16%,Canvas);color:inherit;border-radius:.125em}
mark.faint{background:none;text-decoration:underline dotted var(--_edge);text-underline-offset:.2em}
.chips{display:flex;flex-wrap:wrap;gap:.5em;margin-block-end:1em}
.chips button:not(.link){background:var(--_tint);border-color:var(--_line);border-radius:var(--_tap);font-weight:400}
.note{margin-block-end:1em}
.narrow{inline-size:100%;min-block-size:var(--_tap);padding:.375em .875em;margin-block-end:.25em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;appearance:none}
.options{max-block-size:calc(var(--_tap)*6.5);overflow-y:auto;margin-block-end:.5em}
.option{display:flex;align-items:center;gap:.625em;min-block-size:var(--_tap)}
.option :focus-visible,.narrow:focus-visible{outline-offset:-2px}
.option input{flex:none;inline-size:1.375em;block-size:1.375em;accent-color:var(--_ink)}
.option :last-child{flex:none;margin-inline-start:auto}
hr{inline-size:100%;border:0;border-block-start:1px solid var(--_line);margin-block:.25em}
@media (forced-colors:active){mark{forced-color-adjust:none;background:Highlight;color:HighlightText}mark.faint{background:Canvas;color:CanvasText}}
`;
