import { css } from 'lit';

/** What has an address looks as what has none; without a script, only what works is there. */
export const pageStyles = css`
/* Their heights are known: nothing is left to be guessed, and moved. */
.card{content-visibility:visible}
a.button{display:inline-flex;align-items:center;justify-content:center;min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);font-weight:600;color:inherit;text-decoration:none}
.plain{display:none}
.plain button{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;font-weight:600}
@media (scripting:none){
.plain{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;margin-block:.5em}
button:not([form],form button){display:none!important}
}
`;
