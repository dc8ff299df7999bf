import { css } from 'lit';
import { formStyles } from '../inbox/form.styles.ts';
import { styles as houseStyles } from '../inbox/inbox.styles.ts';
import { splitStyles } from './split.styles.ts';

export const styles = [
  houseStyles,
  formStyles,
  splitStyles,
  css`
.intro{max-inline-size:42em;margin-block-end:1.5em}
.side{display:flex;gap:0 1em}
.side .field{flex:1 1 0;min-inline-size:0}
.order{max-inline-size:24em}
.order .field input{max-inline-size:100%}
.field input.few{max-inline-size:10em}
#people{font-variant-numeric:tabular-nums;white-space:pre-wrap;tab-size:7.5em;min-block-size:12em}
@container guyub (max-width:40em){#people{tab-size:1.5em}}
.people>.field{margin-block-end:.5em}
.problems{margin-block-start:.5em}
.problems li{padding-block:.25em}
.notice.good{border-inline-start-color:var(--_good)}
.waiting{padding:1.5em 1em;border:1px dashed var(--_edge);border-radius:var(--_r);color:var(--_quiet);text-align:center}
.group>.quiet{max-inline-size:42em;margin-block-end:1em}
code{font-family:ui-monospace,monospace;font-size:.9375em}
input[type=file]{max-inline-size:min(100%,28em)!important;margin-block-end:.5em}
@container guyub (min-width:52em){.fill{display:grid;grid-template-columns:20em minmax(0,1fr);gap:2.5em}}
`,
];
