import { css } from 'lit';

/** What is filled in or confirmed. */
export const formStyles = css`
input:not([type=radio],[type=checkbox]),select,textarea{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;max-inline-size:100%}
.wrong input,.wrong textarea{border-color:var(--_bad)}
.panel:focus{outline:0}
.panel{margin-block:1em;padding:1em;border-radius:var(--_r);background:var(--_tint)}
.panel>:first-child{margin-block-start:0}
.panel p+p,.panel p+dl,.panel dl+p{margin-block-start:.75em}
.field,.panel fieldset{margin-block-end:1.25em}
.field label{display:block;font-weight:600}
.field label .quiet{font-weight:400}
legend{padding:0;font-weight:600;margin-block-end:.25em}
legend .quiet{display:block;font-weight:400}
.field input,.field textarea,.field select{margin-block-start:.25em;inline-size:100%;max-inline-size:20em}
.field textarea{max-inline-size:100%;resize:vertical}
.money{display:flex;align-items:center;gap:.5em}
.money span{flex:none}
.money input{font-variant-numeric:tabular-nums}
.option{display:flex;align-items:center;gap:.75em;min-block-size:var(--_tap);padding-block:.25em}
.option input{inline-size:1.375em;block-size:1.375em;flex:none;accent-color:var(--_ink)}
.panel [role=alert] p{margin-block-end:.75em}
.sum{font-size:1.125em;margin-block:1em}
.sum output,.sum b{font-weight:700;font-variant-numeric:tabular-nums}
.away{margin-block-start:1.5em;border-block-start:1px solid var(--_line);padding-block-start:.75em}
.away .field{margin-block-start:1em}
@media (forced-colors:active){.panel{border:1px solid}}
`;
