import { css } from 'lit';
import { styles as houseStyles } from '../inbox/inbox.styles.ts';
import { splitStyles } from '../split/split.styles.ts';

export const styles = [
  houseStyles,
  splitStyles,
  css`
.about{margin-block-end:1em}
.turns{margin-block-start:.75em;max-inline-size:44em}
.turns th,.turns td{padding:.375em .75em .375em 0;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--_line)}
.turns :is(th,td):last-child{padding-inline-end:0}
.turns tbody th{font-weight:400}
.turns tbody tr:first-child :is(th,td){font-weight:700}
.turns .place{inline-size:4.5em;font-variant-numeric:tabular-nums}
.turns .bar{min-inline-size:0}
.turns .bar .before{fill:var(--_ink)}
.turns .number{inline-size:9em}
.entries>li{padding-block:.75em;border-block-end:1px solid var(--_line)}
.entries>li:focus{outline:0}
.entry summary{font-weight:400;text-decoration:underline;color:var(--_ink);inline-size:fit-content}
.mark{display:inline-block;font-weight:600;margin-inline-start:.5em}
.good{color:var(--_good)}
.bad{color:var(--_bad)}
.notice.good{color:inherit;border-inline-start-color:var(--_good)}
.notice .entry{margin-block:.75em}
.fingerprint{margin-block:1.5em 1em}
#compared.error{margin-block-start:.5em}
code{font-family:ui-monospace,monospace;font-size:.9375em}
input{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas}
.field label{font-weight:600}
.row{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:.25em}
.row input{flex:1 1 14em;max-inline-size:32em;min-inline-size:0}
progress{accent-color:var(--_ink);inline-size:8em}
.actions:empty{display:none}
input[type=file]{max-inline-size:min(100%,28em);margin-block-start:.5em}
.files .field{margin-block-start:1.5em}
@container guyub (max-width:30em){.turns{table-layout:fixed}.turns .last{display:none}.turns .place{inline-size:3em}.turns .number{inline-size:7.5em;white-space:normal}}
@container guyub (max-width:18em){.turns .place{display:none}.turns .number{inline-size:5em}}
`,
];
