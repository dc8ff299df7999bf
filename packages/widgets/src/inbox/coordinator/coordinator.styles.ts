import { css } from 'lit';

/** Requests to unfold, and what narrows them. */
export const coordinatorStyles = css`
[hidden]{display:none!important}
button:disabled{opacity:.5;cursor:default}
.tools{display:grid;gap:0 1em}
.tools .field{margin-block-end:.75em}
.tools .field input,.tools .field select{max-inline-size:100%}
.matters{margin-block:.5em 1em}
.matter{border-block-start:1px solid var(--_line)}
.matter[open]{padding-block-end:1.25em}
.matter>summary{display:block;position:relative;padding:.75em 1.75em .75em 0;font-weight:400}
.matter>summary::-webkit-details-marker{display:none}
.matter>summary::after{content:'▾'/'';position:absolute;inset-inline-end:.25em;inset-block-start:.75em}
.matter[open]>summary::after{content:'▴'/''}
.matter>summary .quiet{display:block}
.end{border-block-start:1px solid var(--_line);padding-block-start:.5em}
.by-hand,.by-hand textarea{inline-size:100%}
@container guyub (min-width:40em){.tools{grid-template-columns:2fr 1fr}}
`;
