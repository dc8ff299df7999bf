import { css } from 'lit';
import { formStyles } from '../inbox/form.styles.ts';
import { styles as houseStyles } from '../inbox/inbox.styles.ts';

export const styles = [
  houseStyles,
  formStyles,
  css`
section{--_good:light-dark(#0b6230,#7fd8a0)}
.intro{margin-block-end:1.5em;max-inline-size:42em}
.group:first-child,.look{margin-block-start:0}
.what{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10em),1fr));gap:.5em}
.what legend{margin-block-end:.5em}
.kind{display:flex;gap:.625em;align-items:start;min-block-size:var(--_tap);padding:.5em .75em;border:1px solid var(--_edge);border-radius:var(--_r)}
.kind:has(:checked){border-color:var(--_ink);box-shadow:inset 0 0 0 1px var(--_ink)}
.kind:has(:focus-visible){outline:3px solid var(--_ink);outline-offset:2px}
.kind input{flex:none;inline-size:1.25em;block-size:1.25em;margin-block-start:.125em;accent-color:var(--_ink)}
.kind input:focus-visible{outline:0}
.kind .quiet{display:block;line-height:1.3}
.choices .field :is(input,select){max-inline-size:100%}
.choices .field input[type=number]{max-inline-size:8em}
.field input[type=color]{inline-size:5em;padding:.25em}
.field .error{font-weight:600}
.verdict{padding-inline-start:.75em;border-inline-start:4px solid var(--_edge);margin-block-end:1em}
.verdict.ok,.verdict.ready{border-inline-start-color:var(--_good)}
.widths{display:flex;gap:0 1.5em}
.window{margin-block-start:.5em;border:1px solid var(--_edge);border-radius:var(--_r);position:relative;overflow:auto;max-block-size:min(44em,80vh);background:#fff}
.window.phone{max-inline-size:362px}
.host{display:block}
.way{max-inline-size:46em}
.steps{list-style:none;counter-reset:step;margin-block:1em}
.steps>li{counter-increment:step;position:relative;padding-inline-start:2.5em;padding-block-end:1.25em}
.steps>li::before{content:counter(step);position:absolute;inset-inline-start:0;inset-block-start:0;inline-size:1.75em;block-size:1.75em;line-height:1.75em;text-align:center;border-radius:50%;background:var(--_fill);color:var(--_on);font-weight:700;font-size:.9375em}
.piece{margin-block:.5em .75em}
pre{margin:0 0 .5em;padding:.75em 1em;border-radius:var(--_r);border:1px solid var(--_line);background:var(--_tint);overflow:auto;max-block-size:20em;direction:ltr;text-align:start}
code{display:block;font:.875em/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
@container guyub (min-width:40em){.piece{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .75em;align-items:start}.piece .by-hand{grid-column:1/-1}}
.piece .by-hand{display:block;margin-block-start:.5em}
.by-hand[hidden]{display:none}
.by-hand textarea{display:block;inline-size:100%}
.fails{margin-block:1em;max-inline-size:46em}
.other+.other{margin-block-start:1.5em}
@container guyub (min-width:60em){.bench{display:grid;grid-template-columns:22em minmax(0,1fr);gap:3em;align-items:start}}
@media (forced-colors:active){.kind:has(:checked){border:3px solid Highlight;padding:calc(.5em - 2px) calc(.75em - 2px)}.steps>li::before{border:1px solid}}
@media print{.choices,.look,.share,button{display:none}.window,pre{max-block-size:none;overflow:visible}}
`,
];
