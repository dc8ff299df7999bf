import { css } from 'lit';

/** Steps, and quotes side by side. */
export const buyerStyles = css`
.steps{margin-block:1.25em;counter-reset:step}
.steps li{display:flex;align-items:center;gap:.75em;min-block-size:2.25em;counter-increment:step;color:var(--_quiet)}
.steps li::before{content:counter(step)/'';flex:none;inline-size:1.75em;block-size:1.75em;line-height:1.75em;text-align:center;border-radius:50%;box-shadow:inset 0 0 0 1px var(--_edge);background:Canvas;font-size:.9375em}
.steps .done,.steps .now{color:CanvasText}
.steps .done::before{content:'✓'/'';background:var(--_fill);color:var(--_on);box-shadow:none}
.steps .now{font-weight:700}
.steps .now::before{box-shadow:inset 0 0 0 3px var(--_ink)}
.wide{display:none;overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;table-layout:fixed;min-inline-size:40em}
caption{text-align:start;color:var(--_quiet);font-size:.9375em;padding-block-end:.5em}
th,td{text-align:start;vertical-align:top;padding:.625em .75em;border-block-start:1px solid var(--_line);font-weight:400}
tbody td{font-variant-numeric:tabular-nums}
thead th{font-weight:700}
thead th,thead td{border:0}
tbody th{color:var(--_quiet)}
th:first-child,thead td{padding-inline-start:0;inline-size:11em}
@container guyub (min-width:43.75em){
.narrow{display:none}
.wide{display:block}
.steps{display:grid;grid-auto-flow:column;grid-auto-columns:1fr}
.steps li{flex-direction:column;text-align:center;gap:.375em;position:relative}
.steps li::before{position:relative;z-index:1}
.steps li+li::after{content:'';position:absolute;inset-inline:calc(-50% + 1.1em) calc(50% + 1.1em);inset-block-start:.82em;block-size:2px;background:var(--_line)}
}
@media (forced-colors:active){.steps li::before{border:1px solid}.steps .now::before{border-width:3px}}
`;
