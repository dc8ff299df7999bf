import { unsafeCSS } from 'lit';
import { base } from '../shared/tokens.styles.ts';

export const styles = unsafeCSS(`${base}
button,select,.bar input{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;max-inline-size:100%}
.link{border:0;background:none;padding-inline:.25em}
.main,.bar button{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5em 1em;margin-block-end:.75em}
.top:empty{display:none}
.top .title{margin:0}
.bar{display:flex;gap:.5em;margin-block:.375em .75em}
.bar input{flex:1;min-inline-size:0;appearance:none}
.kinds{display:flex;gap:.5em;overflow-x:auto;scrollbar-width:thin;margin-block-end:.75em}
.kinds button{flex:none;font-weight:400;padding-inline:.75em;outline-offset:-3px}
.count{color:var(--_quiet);font-size:.875em}
.kinds [aria-pressed=true]{font-weight:600}
.fold::after{content:' ▾'/''}
.tools,#filters{display:flex;flex-wrap:wrap;align-items:center;gap:.5em;margin-block-end:.5em}
#filters{flex:1 0 100%;align-items:end;gap:.75em 1em}
#filters:not(.open),#filters:not(.open)~label{display:none}
#filters label{display:grid;flex:1 1 11em}
select{min-inline-size:0;text-overflow:ellipsis}
.tools label{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5em}
#count{flex:1 0 50%;font-size:1.125em}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.5em 1em;margin-block:1em}
ul{display:grid;gap:var(--_s);grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr));margin-block-start:.75em}
.card{content-visibility:auto;contain-intrinsic-size:auto 17em;position:relative;display:flex;flex-direction:column;padding:var(--_s) 1em calc(var(--_s)/2);border:1px solid var(--_line);border-radius:var(--_r)}
.card>p+p,.card>.name+p{margin-block-start:.25em}
.bone{min-block-size:15em;background:var(--_tint)}
.marks{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25em .5em;margin-block-end:.375em}
.mark{display:inline-flex;align-items:center;gap:.375em;font-size:.875em;font-weight:600;color:var(--_quiet)}
.mark svg{flex:none;inline-size:1.25em;block-size:1.25em;fill:none;stroke:var(--_ink);stroke-width:1.5;stroke-linejoin:round;stroke-linecap:round}
.badge{font-size:.875em;padding:0 .5em;border:1px solid var(--_edge);border-radius:var(--_r);background:var(--_tint);font-weight:600}
.name{font-size:1.125em;font-weight:700;line-height:1.3}
.card .open{all:unset;cursor:pointer;color:var(--_ink)}
.open::after{content:'';position:absolute;inset:0;border-radius:var(--_r)}
.card .open:focus-visible::after{outline:3px solid var(--_ink);outline-offset:-3px}
.pay{font-weight:600}
.card>.closing{margin-block-start:.5em;font-size:.9375em}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .75em}
.card .actions{margin-block-start:auto;padding-block-start:.5em}
.card .actions .link:first-child{margin-inline-start:-.25em}
.card .link{position:relative;z-index:1;font-weight:400;text-decoration:none}
.further{display:flex;flex-wrap:wrap;align-items:center;gap:.75em;margin-block-start:1.25em}
@container guyub (min-width:44em){.fold{display:none}#filters:not(.open),#filters:not(.open)~label{display:flex}#filters~*{order:1}#filters~#count{order:0;flex:1 0 auto}}
`);
