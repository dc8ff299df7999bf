import { css } from 'lit';

/** Vacancies: how they stand, what is advised, and who applied. */
export const postsStyles = css`
.advice{display:block;margin-block-start:.25em;padding-inline-start:.75em;border-inline-start:3px solid var(--_edge);color:CanvasText;white-space:normal}
.advice.error{border-color:var(--_bad);font-weight:400}
.advice.error b{color:var(--_bad)}
.field .tick{display:flex;align-items:center;gap:.75em;min-block-size:var(--_tap);font-weight:400}
.field .tick input{inline-size:1.375em;block-size:1.375em;margin:0;flex:none;accent-color:var(--_ink)}
.problem{color:var(--_bad);font-weight:600}
.wrong select{border-color:var(--_bad)}
.standing{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.625em 1em;margin-block:1em}
.panel>fieldset{margin-block-start:1em}
.standing>p+p{margin-block-start:.5em}
.standing>b{display:block;font-size:1.0625em}
.standing.wrong{border-inline-start-color:var(--_bad)}
.facts{margin-block:.5em}
.applied{margin-block-start:.75em}
.applied li{padding-block:1em;border-block-start:1px solid var(--_line)}
.applied .who{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em .75em}
.applied .actions{margin-block-start:.5em}
.applied .message{white-space:pre-line;margin-block:.25em}
.hires li{display:grid;grid-template-columns:1fr 8em;gap:0 1em;align-items:end;padding-block:.5em;border-block-end:1px solid var(--_line)}
.hires .field{margin-block-end:.5em}
.hires .field input,.hires .field select{max-inline-size:100%}
.hires .link{grid-column:1/-1;justify-self:start}
.reasons{display:grid;gap:.5em;margin-block:.5em 1.25em}
.reasons button{justify-content:start;text-align:start;font-weight:400}
.told li{padding-block:.375em}
.told li+li{border-block-start:1px solid var(--_line)}
.counts{overflow-x:auto;margin-block:.75em}
.counts table{border-collapse:collapse;inline-size:100%}
.counts caption{text-align:start;font-weight:600;padding-block-end:.375em}
.counts th,.counts td{overflow-wrap:normal;text-align:start;vertical-align:top;padding:.5em .75em .5em 0;border-block-start:1px solid var(--_line);font-weight:400}
.counts thead th{font-weight:700;border:0}
.counts td{font-variant-numeric:tabular-nums}
@container guyub (max-width:30em){.hires li{grid-template-columns:1fr}}
@media (forced-colors:active){.standing{border-inline-start-width:6px}}
`;
