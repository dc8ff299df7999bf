import { css } from 'lit';

/** Of the dialogs, and of a job's own page; added to the element's own. */
export const styles = css`
section{--_bad:light-dark(#a3110f,#ff9d94);--_good:light-dark(#0b6230,#7fd8a0)}
dialog{inline-size:min(42em,100% - 2em);max-inline-size:none;max-block-size:calc(100dvh - 4em);margin:3em auto auto;padding:0;border:1px solid var(--_edge);border-radius:calc(var(--_r)*2);background:Canvas;color:CanvasText;font-size:max(1rem,16px);line-height:1.5;overflow:auto;overflow-wrap:anywhere;overscroll-behavior:contain}
dialog::backdrop{background:rgb(0 0 0/.5)}
.head{position:sticky;inset-block-start:0;z-index:2;display:flex;flex-wrap:wrap;align-items:start;justify-content:space-between;gap:.5em 1em;padding:.75em 1.25em;background:Canvas;border-block-end:1px solid var(--_line)}
.head .title{flex:1 1 9em;padding-block:.25em;font-size:1.25em}
.head .title:focus,.page .title:focus{outline:0}
.inner{padding:1em 1.25em}
.inner>.marks,.page>.marks{margin-block:0 .5em}
dl,dd,ol,fieldset{margin:0;padding:0;border:0;list-style:none}
fieldset{min-inline-size:0}
legend{padding:0;font-weight:600}
dl{display:grid;grid-template-columns:minmax(5.5em,auto) 1fr;gap:.25em 1.25em;margin-block:1em;padding-block:.75em;border-block:1px solid var(--_line)}
dt{color:var(--_quiet)}
.page>.title{margin-block-end:.25em}
.employer{font-size:1.0625em}
.sub{font-size:1.125em;font-weight:700;margin-block:1.25em .25em}
.prose{white-space:pre-line;max-inline-size:42em}
.button{display:inline-flex;align-items:center;min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);color:inherit;font-weight:600;text-decoration:none}
.button.main{color:var(--_on)}
.actions{gap:.5em .75em;margin-block:.75em .5em}
.foot{display:flex;flex-wrap:wrap;gap:.5em 1em;margin-block:1.5em .5em;padding-block-start:1em;border-block-start:1px solid var(--_line)}
.plain{font-weight:400}
.field{margin-block-end:1.25em}
.field>label,.field>legend{display:block}
.field>label{font-weight:600}
.field .quiet{font-weight:400}
:is(.inner,.page) :is(input,textarea,select){inline-size:100%;font:inherit;color:inherit;min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;margin-block-start:.375em}
.field>.tick,.field>.option{display:flex;align-items:start;gap:.75em;padding-block:.5em;cursor:pointer;min-block-size:var(--_tap);font-weight:400}
:is(.inner,.page) :is(.tick,.option) input{flex:none;inline-size:1.5em;block-size:1.5em;min-block-size:0;margin:0;accent-color:var(--_ink)}
.intro{margin-block-end:1em}
.state ul{gap:0}
.inner>.actions:first-child{margin-block-start:0}
.after{margin-block:-.75em 1.25em}
.advice:empty{display:none}
.advice p,span.advice{display:block;margin-block-start:.375em;padding:.375em .75em;background:var(--_tint);border-inline-start:4px solid var(--_edge);border-radius:var(--_r);color:CanvasText}
@media (max-width:480px){
dialog{inline-size:100%;block-size:100%;max-block-size:none;block-size:100dvh;border:0;border-radius:0;margin:0}
.head{padding:.5em 1em}
.inner{padding:1em}
:is(.inner,.page) .actions .main{flex:1 1 100%;justify-content:center;text-align:center}
}
@media (max-height:30em){.head{position:static}}
@media print{.foot{display:none}}
`;
