/** A form of one column, calm, with what is wrong beside its field. */
export const formCss = `main.form{max-inline-size:44rem;margin-inline:auto;padding:1.5rem 1rem 3rem}
.form h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2rem);line-height:1.2;margin:0 0 .5rem}
.form h1+p{margin-block:0 1.5rem}
.form section{border-block-start:1px solid var(--line);padding-block-start:1.25rem;margin-block-start:2rem}
.form h2{font-size:1.25rem;margin:0 0 1rem}
.form .field{margin:0 0 1.25rem;min-inline-size:0}
.form label,.form legend{font-weight:600;padding:0}
.form label{display:block}
.form label small{font-weight:400;color:var(--quiet)}
.form p{margin:.25rem 0}
.form>ul a{display:inline-flex;align-items:center;min-block-size:2.75rem}
.form>p:first-child{margin-block-end:1rem}
.form form>p{margin-block:1.25rem 0}
.form .field .quiet{font-size:.9375rem}
.form input,.form select,.form textarea,.form button,.form .button{font:inherit;min-block-size:2.75rem;padding:.375rem .75rem;border:1px solid color-mix(in srgb,CanvasText 56%,Canvas);border-radius:.375rem;background:Canvas;color:inherit;max-inline-size:100%}
.form input,.form select,.form textarea{inline-size:100%;margin-block-start:.25rem}
.form input[type=date]{inline-size:14rem}
.form textarea{min-block-size:5.5rem}
.form .tick{display:flex;gap:.75rem;align-items:center;min-block-size:2.75rem;font-weight:400}
.form .tick input{inline-size:1.375rem;min-block-size:1.375rem;block-size:1.375rem;margin:0;flex:none;accent-color:var(--ink)}
.form fieldset{border:0;margin:0;padding:0;min-inline-size:0}
.form .group{margin-block-end:1.5rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.form .group>legend{margin-block-end:.5rem}
.form .line{display:grid;grid-template-columns:minmax(0,1fr) 6rem 8rem;gap:0 .75rem}
@media (max-width:30rem){.form .line{grid-template-columns:1fr 1fr}.form .line>:first-child{grid-column:1/-1}}
.form button,.form .button{font-weight:600;cursor:pointer;display:inline-flex;align-items:center;text-decoration:none}
.form .main{background:var(--ink);color:Canvas;border-color:var(--ink);padding-inline:1.25rem}
.form .actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:1rem}
.form .wrong{border-inline-start:4px solid var(--bad);padding-inline-start:.75rem}
.form .problem{color:var(--bad);font-weight:600}
.form .problems{border:3px solid var(--bad);border-radius:.375rem;padding:1rem;margin-block:1.5rem}
.form .problems h2{font-size:1.125rem;margin:0 0 .5rem}
.form .problems ul{margin:.5rem 0 0;padding-inline-start:1.25rem}
.form .problems li{padding-block:.125rem}
.form .notice{padding:.75rem 1rem;border-inline-start:4px solid var(--ink);background:color-mix(in srgb,CanvasText 5%,Canvas);margin-block:.75rem 1.25rem}
.form{--bad:light-dark(#b3261e,#ff8a80)}
.form :focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.form .unseen{min-block-size:0;padding:0;border:0}
@media (forced-colors:active){.form .wrong,.form .problems,.form .notice{border-color:CanvasText}}
`;
