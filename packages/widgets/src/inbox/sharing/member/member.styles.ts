import { css } from 'lit';

/** A member's page of shared orders, for a thumb first. */
export const memberStyles = css`
.community>.sub{font-size:1.0625em;margin-block-start:1.75em}
.community>.heading+.quiet{margin-block-end:.75em}
.amount{font-size:1.125em;font-variant-numeric:tabular-nums}
.sharing dl{border-block:1px solid var(--_line);padding-block:.375em;margin-block:.75em}
.sharing dl div{display:flex;flex-wrap:wrap;gap:0 .75em}
.sharing dt{flex:0 1 6.5em}
.sharing dd{flex:1 1 6em;min-inline-size:0}
.why{padding-inline-start:.75em;border-inline-start:4px solid var(--_line)}
.actions+.quiet{margin-block-start:.75em}
.answered{margin-block-start:1em}
.answered+.notice{margin-block:.375em 0}
.made{margin-block:.75em}
.made progress{display:block;inline-size:100%;block-size:.75em;margin-block:.25em .75em;accent-color:var(--_ink)}
.stepping{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:.25em}
.stepping input{inline-size:4.5em;text-align:center;font-variant-numeric:tabular-nums}
.stepping button{min-inline-size:var(--_tap)}
.off p{margin-block-start:.5em}
.ways{gap:0 1.25em}
.sharing .panel p+.field{margin-block-start:1em}
.field .short{max-inline-size:7em}
.week{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5em,1fr))}
.community>details,.self>details{margin-block:0;border-block-start:1px solid var(--_line)}
.community>details[open],.self>details[open]{padding-block-end:1em}
.community>p+details{margin-block-start:.75em}
.self{margin-block-start:1.75em}
.self>.actions{margin-block-end:1em}
.self .now,.turn summary .quiet{font-weight:400}
.turn summary .quiet{display:block}
.order li,.past li{display:grid;grid-template-columns:2.5em 1fr;gap:0 .5em;padding-block:.5em;border-block-start:1px solid var(--_line)}
.past li{grid-template-columns:1fr}
.order .place{font-variant-numeric:tabular-nums}
.order li>:nth-child(3){grid-column:2}
.order .own{font-weight:700}
.order .own .quiet{font-weight:400}
.joinable{margin-block-start:.75em}
.joinable>li{padding-block:.75em;border-block-start:1px solid var(--_line)}
.joinable>li .actions{margin-block-start:.5em}
@container guyub (min-width:40em){
.sharing dt{flex-basis:12em}
.order li{grid-template-columns:2.5em 1fr auto}
.order li>:nth-child(3){grid-column:auto}
}
`;
