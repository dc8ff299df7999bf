import { css } from 'lit';

// Everything hangs on the section inside, as in the directory: the page's font, size, direction and colour scheme
// come in, and nothing else.
export const styles = css`
:host{display:block;min-inline-size:min(100%,16em)}
:host([hidden]){display:none}
section{all:initial;display:block;container:guyub/inline-size;color-scheme:inherit;visibility:inherit;font-family:var(--guyub-font,inherit);font-size:inherit;line-height:1.5;overflow-wrap:anywhere;color:CanvasText;background:Canvas;
--_quiet:color-mix(in srgb,CanvasText 68%,Canvas);--_line:color-mix(in srgb,CanvasText 16%,Canvas);--_edge:color-mix(in srgb,CanvasText 56%,Canvas);--_tint:color-mix(in srgb,CanvasText 5%,Canvas);
--_r:var(--guyub-radius,.375em);--_tap:max(44px,2.75em);--_brand:var(--guyub-brand,#0b5c5e);--_pale:clamp(0,(l - .6)*1e4,1);
--_ink:light-dark(oklch(from var(--_brand) min(l,.48) c h/1),oklch(from var(--_brand) max(l,.72) c h/1));
--_fill:oklch(from var(--_brand) calc(min(l,.52) + var(--_pale)*(max(l,.7) - min(l,.52))) c h/1);
--_on:oklch(from var(--_brand) calc(1 - var(--_pale)) 0 0/1)}
*,::before,::after{box-sizing:border-box}
ul,p{margin:0;padding:0;list-style:none}
button,input,select{font:inherit;color:inherit;margin:0}
button,select,.bar input{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;max-inline-size:100%}
button{font-weight:600;cursor:pointer}
button:hover{background:var(--_tint)}
a,.link{color:var(--_ink);text-decoration:underline}
.link{border:0;background:none;padding-inline:.25em}
.main,.bar button{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
.main:hover,.bar button:hover{background:var(--_fill);text-decoration:underline}
:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
#count:focus{outline:0}
.bold{font-weight:600}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5em 1em;margin-block-end:.75em}
.top:empty{display:none}
.title{font-size:1.5em;font-weight:700;line-height:1.25}
.quiet{color:var(--_quiet);font-size:.9375em}
.bar{display:flex;gap:.5em;margin-block:.375em 1em}
.bar input{flex:1;min-inline-size:0;appearance:none}
.kinds{display:flex;flex-wrap:wrap;gap:.5em;margin-block-end:1em}
.kinds button{font-weight:400;padding-inline:.75em}
.count{color:var(--_quiet);font-size:.875em}
[aria-pressed=true]:not(.link){border-color:var(--_ink);background:color-mix(in srgb,var(--_ink) 12%,Canvas);box-shadow:inset 0 0 0 1px var(--_ink)}
.kinds [aria-pressed=true]{font-weight:600}
.fold{inline-size:100%;margin-block-end:1em}
.fold::after{content:' ▾'/''}
.fold[aria-expanded=true]::after{content:' ▴'/''}
#filters{display:none;flex-wrap:wrap;align-items:end;gap:.75em 1em;margin-block-end:1em}
#filters.open{display:flex}
#filters label{display:grid;flex:1 1 11em}
select{min-inline-size:0;text-overflow:ellipsis}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5em .75em;margin-block:1em}
.tools label{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5em}
#count{flex:1 0 auto;font-size:1.125em}
.turns{margin-block:-.5em 1em}
.from{margin-block-end:1em}
.from button{background:var(--_tint);border-color:var(--_line);border-radius:var(--_tap);font-weight:400}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.5em 1em;margin-block:1em}
.state>*{margin-block:.5em}
.state a{display:inline-flex;align-items:center;min-block-size:var(--_tap);font-weight:600}
ul{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr))}
.card{content-visibility:auto;contain-intrinsic-size:auto 17em;position:relative;display:flex;flex-direction:column;padding:1em 1em .5em;border:1px solid var(--_line);border-radius:var(--_r)}
.card:hover{border-color:var(--_edge)}
.card>p+p,.card>.name+p{margin-block-start:.25em}
.bone{min-block-size:15em;background:var(--_tint)}
.marks{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25em .5em;margin-block-end:.375em}
.mark{display:inline-flex;align-items:center;gap:.375em;font-size:.875em;font-weight:600;color:var(--_quiet)}
.mark svg{flex:none;inline-size:1.25em;block-size:1.25em;fill:none;stroke:var(--_ink);stroke-width:1.5;stroke-linejoin:round;stroke-linecap:round}
.badge{font-size:.875em;padding:0 .5em;border:1px solid var(--_edge);border-radius:var(--_r);background:var(--_tint);font-weight:600}
.name{font-size:1.125em;font-weight:700;line-height:1.3}
.card .open{all:unset;cursor:pointer;color:var(--_ink)}
.open::after{content:'';position:absolute;inset:0;border-radius:var(--_r)}
.card:hover .open{text-decoration:underline;text-decoration-thickness:1px}
.card .open:focus-visible::after{outline:3px solid var(--_ink);outline-offset:-3px}
.pay{font-weight:600}
.closing{margin-block-start:.5em!important;font-size:.9375em}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .75em}
.card .actions{margin-block-start:auto;padding-block-start:.5em}
.card .actions .link:first-child{margin-inline-start:-.25em}
.card .link{position:relative;z-index:1;font-weight:400;text-decoration:none}
.card .link:hover{text-decoration:underline;background:none}
.card .link[aria-pressed=true]{font-weight:600}
.note{position:relative;z-index:1;padding-block:.5em;border-block-start:1px solid var(--_line);font-size:.9375em}
.further{display:flex;flex-wrap:wrap;align-items:center;gap:.75em;margin-block-start:1.25em}
@container guyub (min-width:44em){.fold{display:none}#filters{display:flex}}
[aria-busy=true]:not(:has(.bone)),[aria-disabled=true]{opacity:.6;transition:opacity 0s .3s}
@media (forced-colors:active){[aria-pressed=true]:not(.link){forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}[aria-pressed=true] .count{color:inherit}.mark svg{stroke:CanvasText}}
`;
