import { css } from 'lit';

/** A split as a table; where it is narrow, each member is a block. */
export const splitStyles = css`
table{border-collapse:collapse;inline-size:100%}
.split:focus,.turns:focus{outline:0}
.split th,.split td{padding:.5em .75em .5em 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--_line)}
.split :is(th,td):last-child{padding-inline-end:0}
.split thead th,.turns thead th{font-size:.9375em;color:var(--_quiet);font-weight:400;vertical-align:bottom}
.split tbody th,.split tfoot th,.split .gets{font-weight:700}
.split .gets,.split .levels,.split .number,.turns .number{font-variant-numeric:tabular-nums;white-space:nowrap}
.split .gets{font-size:1.125em;line-height:1.333}
.split .levels{position:relative}
.split .unit{display:none}
.split .pay{display:block;font-size:.8333em;font-weight:400;color:var(--_quiet)}
.split .none :is(th,.gets){font-weight:400}
.split .why{font-size:.9375em;color:var(--_quiet)}
.split tfoot :is(th,td){border-block-end:0;border-block-start:2px solid var(--_edge)}
.number{text-align:end!important}

.bar{display:block;inline-size:100%;min-inline-size:5em;block-size:.5em;margin-block-start:.25em}
.bar:dir(rtl){transform:scaleX(-1)}
.bar .all{fill:var(--_tint)}
.bar .before{fill:var(--_edge)}
.bar .added{fill:var(--_ink)}
@container guyub (min-width:40em){.split .number{padding-inline-end:1.5em}.split .levels{inline-size:11em}.split .why{inline-size:45%}.split th:first-child{min-inline-size:9em}}
@container guyub (max-width:39.99em){
.split,.split :is(tbody,tfoot){display:block}
.split thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.split tr{display:grid;grid-template-columns:1fr auto;gap:.25em 1em;padding-block:.75em;border-block-end:1px solid var(--_line)}
.split :is(tbody,tfoot) :is(th,td){display:block;padding:0;border:0}
.split .unit{display:inline;font-weight:400;font-size:.8333em}
.split :is(.levels,.why){grid-column:1/-1}
.split .levels{display:grid!important;grid-template-columns:auto minmax(0,1fr);gap:.75em;align-items:center}
.split .levels .bar{margin:0}
.split tfoot tr{border-block-start:2px solid var(--_edge);border-block-end:0}
.split tfoot tr td:empty{display:none!important}
}
@media (forced-colors:active){.bar .all{fill:Canvas;stroke:CanvasText}.bar .before{fill:GrayText}.bar .added{fill:Highlight}}
`;
