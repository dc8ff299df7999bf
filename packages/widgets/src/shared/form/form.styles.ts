import { css } from 'lit';

/** Added to the dialog's own. */
export const styles = css`
.progress{display:flex;gap:.25em;margin-block-end:1.25em}
.progress li{flex:1;display:flex;align-items:center;gap:.5em;padding-block-start:.5em;border-block-start:4px solid var(--_line);color:var(--_quiet);font-size:.875em;line-height:1.25}
.progress .now,.progress .done{border-color:var(--_ink)}
.progress .now{color:CanvasText;font-weight:600}
.number{flex:none;inline-size:1.75em;block-size:1.75em;line-height:1.75em;text-align:center;border-radius:50%;background:var(--_tint);font-weight:600}
.now .number{background:var(--_fill);color:var(--_on)}
.field .quiet,.problem{margin-block-start:.125em}
.problem{color:var(--_bad);font-weight:600}
.wrong{border-inline-start:4px solid var(--_bad);padding-inline-start:.75em}
.wrong :is(input,select,textarea){border-color:var(--_bad);box-shadow:inset 0 0 0 1px var(--_bad)}
.grave{border-color:var(--_bad)}
.grave a{display:inline-block;padding-block:.25em;color:var(--_bad)}
.short{max-inline-size:14em}
.lines{margin-block:.375em .75em}
.lines li{display:grid;grid-template-columns:1fr 6em 8em;gap:.5em;align-items:start;padding-block:.5em;border-block-end:1px solid var(--_line)}
.lines label{font-size:.9375em;color:var(--_quiet)}
.lines .link{grid-column:1/-1;justify-self:start;padding-inline:0}
.lines .part{min-inline-size:0}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 1em}
.pair .field{display:flex;flex-direction:column;justify-content:end}
.tick,.field>.tick{display:flex;align-items:start;gap:.75em;padding-block:.5em;cursor:pointer;min-block-size:var(--_tap)}
.tick input{flex:none;inline-size:1.5em;block-size:1.5em;min-block-size:0;accent-color:var(--_ink)}
.part-head{display:flex;align-items:baseline;gap:.5em}
.part-head .sub{flex:1;margin-block-start:.75em}
dl{border-block-start:1px solid var(--_line);margin-block-end:.5em}
dl div{display:grid;grid-template-columns:11em 1fr;gap:.25em 1em;padding-block:.375em;border-block-end:1px solid var(--_line)}
dt{font-weight:400;color:var(--_quiet)}
dd{white-space:pre-line}
.steps{list-style:decimal;padding-inline-start:1.5em;margin-block:.25em 1em}
.steps li{list-style:decimal;padding-block:.125em}
.state.sent{border-inline-start-color:var(--_good)}
.state.refused{border-inline-start-color:var(--_bad)}
.by-hand{inline-size:100%}
#summary:focus{outline:3px solid var(--_bad);outline-offset:2px}
@media (forced-colors:active){.progress .now{border-color:Highlight}.wrong,.grave{border-inline-start:6px double}}
@media (max-width:480px){
.progress li:not(.now) .name{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.progress li{flex:0 0 auto;min-inline-size:2.5em}
.progress .now{flex:1}
.lines li{grid-template-columns:1fr 1fr}
.lines .name{grid-column:1/-1}
.pair{grid-template-columns:1fr}
dl div{grid-template-columns:1fr;gap:0}
}
`;
