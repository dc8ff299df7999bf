/** Added to the element's own. */
export const nearStyles = `
.near :focus-visible{outline-offset:-2px}
.near{display:grid;gap:.75em;border:1px solid var(--_line);border-radius:var(--_r);padding:1em;margin-block-end:1em}
.near label{display:grid;gap:.25em;cursor:auto}
.near>*{min-inline-size:0}
.near input{inline-size:100%;min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;appearance:none}
.places{border:1px solid var(--_edge);border-radius:var(--_r);max-block-size:calc(var(--_tap)*6.5);overflow-y:auto}
.places:empty{display:none}
.places li{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5em;min-block-size:var(--_tap);padding:.25em .875em;cursor:pointer}
.places [aria-selected=true]{background:color-mix(in srgb,var(--_ink) 12%,Canvas);box-shadow:inset 3px 0 var(--_ink)}
.from{margin-block-end:1em}
.from button{background:var(--_tint);border-color:var(--_line);border-radius:var(--_tap);font-weight:400}
@container guyub (min-width:48em){.near{grid-template-columns:auto 1fr auto;align-items:end}.near>p,.near>ul{grid-column:1/-1;order:1}}
@media (forced-colors:active){.places [aria-selected=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;
