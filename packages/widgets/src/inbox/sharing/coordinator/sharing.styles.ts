import { css } from 'lit';

/** What only the coordinator's pages of shared orders have. */
export const sharingStyles = css`
.sharing{border-block-start:1px solid var(--_line);padding-block-start:1.5em}
.community{margin-block:1em}
.community b{font-size:1.0625em}
.community .quiet{display:block}
.sharing .earlier{margin-block:.75em 0}
.sharing .earlier .earlier{border:0}
.sharing p+p,.sharing p+.field,.panel>p+.pieces{margin-block-start:.75em}
.sharing :is(.quiet,.actions)+:is(table,ul,.matters,details){margin-block-start:.75em}
.sharing .actions+.matters{margin-block-start:1.25em}
.sharing>.quiet{max-inline-size:42em}
.sharing .field input,.sharing .field textarea{max-inline-size:100%}
.sharing .field .few{max-inline-size:10em}
.sharing textarea{inline-size:100%}
.order-form,.announcing,.adjusting{max-inline-size:44em}
.side{display:grid;gap:0 1em;align-items:end}
.people .panel{margin-block:.25em}
.people .panel .actions{margin-block-start:.75em}
.under{margin-block:-.5em 1em}
.actions+.under{margin-block:.5em 0}
.adjusting .pieces{display:grid;gap:0 1em}
.adjusting .field{display:grid;grid-template-columns:1fr auto;align-items:center;gap:0 1em;margin-block-end:.75em}
.adjusting .field label{font-weight:400}
.adjusting .pieces .field input{inline-size:6em;text-align:end;font-variant-numeric:tabular-nums;grid-row:1/span 2;grid-column:2}
.adjusting .pieces .quiet,.adjusting .pieces .error{grid-column:1}
.adjusting .field:has(textarea){display:block}
.sum{position:sticky;inset-block-end:0;background:var(--_tint);padding-block:.5em}
.rounds{margin-block:1em}
.rounds p+p{margin-block-start:.375em}
.far{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .75em;font-variant-numeric:tabular-nums}
progress{accent-color:var(--_ink);inline-size:min(12em,100%);block-size:.75em}
.requests{border-inline-start-color:var(--_ink)}
.found li+li{border-block-start:1px solid var(--_line)}
.found .quiet{display:block}
.chosen{margin-block:.75em 0!important}
.members{margin-block-start:.5em}
.members th,.members td{padding:.5em .75em .5em 0;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--_line)}
.members thead th{font-size:.9375em;color:var(--_quiet);font-weight:400;vertical-align:bottom}
.members tbody th{font-weight:400}
.members .next :is(th,.place){font-weight:700}
.members .number{font-variant-numeric:tabular-nums;padding-inline-end:1.5em}
.members .panel{margin-block:.25em;background:var(--_tint)}
.members .manage{text-align:end;padding-inline-end:0}
@container guyub (min-width:40em){.side{grid-template-columns:1fr 1fr}.members th:nth-child(2){inline-size:35%}}
@container guyub (max-width:39.99em){
.members,.members tbody{display:block}
.members thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.members tr{display:grid;grid-template-columns:3.5em 1fr auto;gap:0 .75em;padding-block:.5em;border-block-end:1px solid var(--_line);align-items:baseline}
.members :is(th,td){display:block;padding:0;border:0}
.members :is(.number,.state-of){grid-column:2/-1;text-align:start!important;font-size:.9375em;color:var(--_quiet)}
.members .usual{display:none}
.members .number::before{content:attr(data-label) ': '}
.members .manage{grid-column:3;grid-row:1}
.members .opened{display:block}
}
`;
