import { css } from 'lit';

// The brand's colours come from the button. Text begins at the page's own size, not at that of a heading or footnote in
// which the button stands.
export const styles = css`
:host{display:contents}
section{all:initial;display:contents;color-scheme:inherit;font-family:var(--guyub-font,inherit);direction:inherit;--_r:var(--guyub-radius,.375em);--_tap:max(44px,2.75em);
--_quiet:color-mix(in srgb,CanvasText 68%,Canvas);--_line:color-mix(in srgb,CanvasText 16%,Canvas);--_edge:color-mix(in srgb,CanvasText 56%,Canvas);--_tint:color-mix(in srgb,CanvasText 5%,Canvas);
--_s:calc(1em*var(--guyub-density,1));
--_bad:light-dark(#a3110f,#ff9d94);--_good:light-dark(#0b6230,#7fd8a0)}
@media (pointer:fine){section{--_tap:max(24px,max(44px,2.75em)*var(--guyub-density,1))}}
*,::before,::after{box-sizing:border-box}
dialog{inline-size:min(40em,100% - 2em);max-inline-size:none;max-block-size:calc(100dvh - 4em);margin:3em auto auto;padding:0;border:1px solid var(--_edge);border-radius:calc(var(--_r)*2);background:Canvas;color:CanvasText;font-size:max(1rem,16px);line-height:1.5;overflow:auto;overflow-wrap:anywhere;overscroll-behavior:contain;box-shadow:0 1em 4em rgb(0 0 0/.25)}
dialog::backdrop{background:rgb(0 0 0/.5)}
.head{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;align-items:start;gap:1em;padding:1em 1.5em .75em;background:Canvas;border-block-end:1px solid var(--_line)}
.head .title{flex:1 1 7em;min-inline-size:min-content;overflow-wrap:break-word}
.body{padding:1em 1.5em}
.title{font-size:1.25em;font-weight:700;line-height:1.3;padding-block:.4em}
.title:focus{outline:0}
.sub{font-size:1.125em;font-weight:700;margin-block:1.5em .25em}
p,ul,ol,dl,dd,fieldset{margin:0;padding:0;border:0;list-style:none}
fieldset{min-inline-size:0}
legend{padding:0}
.bold,legend,dt{font-weight:600}
.plain{font-weight:400}
.quiet{color:var(--_quiet);font-size:.9375em}
button,input,select,textarea{font:inherit;color:inherit;margin:0}
button,select,input,textarea,.button{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;max-inline-size:100%}
button,.button{font-weight:600;cursor:pointer}
.button{display:inline-flex;align-items:center;justify-content:center;color:inherit;text-decoration:none}
.main{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
.link{border-color:transparent;background:none;color:var(--_ink);text-decoration:underline;padding-inline:.375em}
.close{flex:none}
a{color:var(--_ink)}
:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
.field{margin-block-end:calc(var(--_s)*1.25)}
.field>label,.field>legend{display:block}
.field>:is(input,select,textarea){margin-block-start:.375em}
input,select,textarea{inline-size:100%}
.bar{display:flex;gap:.5em;margin-block-start:.375em}
.bar button{flex:none}
.bar input{flex:1;min-inline-size:0}
.people{border-block-start:1px solid var(--_line);margin-block-end:1em}
.people li{padding-block:calc(var(--_s)*.75);border-block-end:1px solid var(--_line)}
.why::first-letter{text-transform:uppercase}
.tag{display:inline-block;font-size:.875em;font-weight:600;color:var(--_ink);border:1px solid currentColor;border-radius:1em;padding-inline:.625em}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.75em 1em;margin-block:1em}
.body>.state:first-child,.body>.notice:first-child{margin-block-start:0}
.state>*+*{margin-block-start:.5em}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.5em .75em;margin-block:.75em .5em}
.stick{position:sticky;inset-block-end:0;margin-block:1em 0;padding-block:.75em;background:Canvas;border-block-start:1px solid var(--_line)}
.notice .actions{margin-block:0}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:480px){
dialog{inline-size:100%;block-size:100%;max-block-size:none;block-size:100dvh;border:0;border-radius:0;margin:0}
.head{padding:.75em 1em .5em}
.body{padding:1em}
.actions .main{flex:1 1 100%}
}
@media (max-height:30em){.head,.stick{position:static}}
`;
