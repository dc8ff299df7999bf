import { css } from 'lit';

/** Lists of people, and what stands out among them. */
export const peopleStyles = css`
.people li{display:grid;gap:.125em .75em;padding-block:.75em;border-block-start:1px solid var(--_line)}
.people .actions{margin-block-start:.25em}
.badges{display:flex;flex-wrap:wrap;gap:.375em;margin-block:.375em}
.badge{font-size:.875em;font-weight:600;padding:.0625em .5em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas}
.badge.urgent{border-color:var(--_bad);color:var(--_bad)}
@container guyub (min-width:40em){
.people li{grid-template-columns:14em 1fr}
.people li>:first-child{grid-row:1/span 2}
.people li>:nth-child(n+3){grid-column:2}
.people li>.panel{grid-column:1/-1}
}
`;
