import { css } from 'lit';

// The host's own rules reach no further than the element itself, so everything hangs on the section inside:
// it takes the page's font, size, direction and colour scheme, and nothing else. Sizes in em follow the page's text.
// The brand becomes pairs that reach 4.5:1 whatever it is: its lightness is bounded, its hue and chroma stay. Browsers without
// relative colours (before 2024) get plain text colours.
export const styles = css`
:host{display:block;min-inline-size:min(100%,18em)}
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
button,select,.bar input,summary,.state a{min-block-size:var(--_tap)}
button,select,.bar input{padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas}
button,summary,label{cursor:pointer}
button:hover{background:var(--_tint)}
button,summary,.bold{font-weight:600}
a,.link{color:var(--_ink);text-decoration:underline}
.link{border:0;background:none;padding-inline:.25em}
:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
#count:focus{outline:0}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.title{font-size:1.5em;font-weight:700;line-height:1.25;margin-block-end:.5em}
.quiet{color:var(--_quiet);font-size:.9375em}
.bar{display:flex;gap:.5em;margin-block:.375em 1em}
.bar input{flex:1;min-inline-size:0;appearance:none}
.bar button{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
.fold{inline-size:100%}
.fold::after{content:' ▾'/''}
.fold[aria-expanded=true]::after{content:' ▴'/''}
#facets{margin-block-start:.5em;padding:0 .875em .25em;border:1px solid var(--_line);border-radius:var(--_r)}
#facets:not(.open){display:none}
details{border-block-end:1px solid var(--_line);margin-block-end:.25em}
summary{padding-block:calc((var(--_tap) - 1lh)/2)}
summary:focus-visible{outline-offset:-2px}
.tools,.tools label{display:flex;flex-wrap:wrap;align-items:center;gap:.625em}
.main,select{min-inline-size:0;max-inline-size:100%}
.main:only-child{grid-column:1/-1}
.tools{gap:.75em;margin-block:1em}
.tools label{flex:1 1 auto}
select{flex:1 0 auto}
#count{flex:1 0 auto;font-size:1.125em}
.turns{margin-block:-.5em 1em}
.forms{display:flex}
.forms button{color:var(--_quiet)}
.forms :first-child{border-start-end-radius:0;border-end-end-radius:0}
.forms :last-child{border-start-start-radius:0;border-end-start-radius:0;margin-inline-start:-1px}
.forms [aria-pressed=true]{position:relative;color:CanvasText;background:color-mix(in srgb,var(--_ink) 12%,Canvas);border-color:var(--_ink);box-shadow:inset 0 0 0 1px var(--_ink)}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.5em 1em;margin-block-end:1em}
.state{padding-block:.75em}
.state>*{margin-block:.5em}
.state a{display:flex;align-items:center}
.cards{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr))}
.card{content-visibility:auto;contain-intrinsic-size:auto 9em;position:relative;padding:1em;border:1px solid var(--_line);border-radius:var(--_r)}
.card p{margin-block:.25em 0}
.card:hover{border-color:var(--_edge)}
.bone{min-block-size:8.5em;background:var(--_tint)}
.card .name{all:unset;cursor:pointer;font-size:1.125em;font-weight:700;color:var(--_ink)}
.name::after{content:'';position:absolute;inset:0}
.card:hover .name{text-decoration:underline}
.card .name:focus-visible::after{outline:3px solid var(--_ink);outline-offset:-3px;border-radius:var(--_r)}
.badge{font-size:.875em;padding:0 .5em;border:1px solid var(--_line);border-radius:var(--_r);background:var(--_tint)}
.list{border-block-start:1px solid var(--_line)}
.list .card{border-width:0 0 1px;border-radius:0;padding:.875em 0}
.badges,.further{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
.further{margin-block-start:1em}
@container guyub (min-width:48em){
.body{display:grid;grid-template-columns:15em 1fr;gap:2em}
.fold{display:none}
#facets,#facets:not(.open){display:block;margin:0;padding:0;border:0}
.tools{margin-block-start:0}
.tools label,select{flex:none}
.list .card{display:grid;grid-template-columns:2fr 3fr;gap:1em}
.list p:first-child{margin:0}
}
[aria-busy=true]:not(:has(.bone)),[aria-disabled=true]{opacity:.6;transition:opacity 0s .3s}
@media (forced-colors:active){.forms [aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}}
`;
