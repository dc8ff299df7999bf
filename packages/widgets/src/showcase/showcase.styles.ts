import { css } from 'lit';

// Everything hangs on the section inside, as in the directory: the page's font, size, direction and colour scheme
// come in, and nothing else.
export const styles = css`
:host{display:block;min-inline-size:min(100%,16em)}
:host([hidden]){display:none}
section{all:initial;display:block;container:guyub/inline-size;color-scheme:inherit;visibility:inherit;font-family:var(--guyub-font,inherit);font-size:inherit;line-height:1.5;overflow-wrap:anywhere;color:CanvasText;background:Canvas;
--_quiet:color-mix(in srgb,CanvasText 68%,Canvas);--_line:color-mix(in srgb,CanvasText 16%,Canvas);--_edge:color-mix(in srgb,CanvasText 56%,Canvas);--_tint:color-mix(in srgb,CanvasText 5%,Canvas);
--_r:var(--guyub-radius,.375em);--_tap:max(44px,2.75em);--_brand:var(--guyub-brand,#0b5c5e);
--_ink:light-dark(oklch(from var(--_brand) min(l,.48) c h/1),oklch(from var(--_brand) max(l,.72) c h/1))}
*,::before,::after{box-sizing:border-box}
ul,p{margin:0;padding:0;list-style:none}
button{font:inherit;font-weight:600;color:inherit;margin:0;padding:.375em .875em;min-block-size:var(--_tap);border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;cursor:pointer}
button:hover{background:var(--_tint)}
a,.link{color:var(--_ink);text-decoration:underline}
.link{border:0;background:none;padding-inline:.25em}
:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
#count:focus{outline:0}
.bold{font-weight:600}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.title{font-size:1.5em;font-weight:700;line-height:1.25;margin-block-end:.5em}
.quiet{color:var(--_quiet);font-size:.9375em}
#count{font-size:1.125em;font-weight:600}
.turns{margin-block-end:1em}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.5em 1em;margin-block:1em}
.state>*{margin-block:.5em}
.state a,.order a{display:inline-flex;align-items:center;min-block-size:var(--_tap);font-weight:600}
ul{display:grid;gap:1.25em 1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,18em),1fr));margin-block-start:1em}
.card{content-visibility:auto;contain-intrinsic-size:auto 30em;position:relative;display:flex;flex-direction:column;border:1px solid var(--_line);border-radius:var(--_r);overflow:clip}
.card:hover{border-color:var(--_edge)}
ul.bare .card{contain-intrinsic-size:auto 15em}
.bone{min-block-size:30em;background:var(--_tint)}
.picture{display:block;inline-size:100%;block-size:auto;aspect-ratio:4/3;object-fit:cover;background:var(--_tint);color:var(--_quiet);border-block-end:1px solid var(--_line)}
.none{display:grid;place-items:center;text-align:center;padding:.5em 1em;font-size:.9375em}
.bare .none{aspect-ratio:auto}
@container guyub (max-width:37em){.none:not(.dead){aspect-ratio:auto}}
.name::first-letter,.inner .title::first-letter{text-transform:uppercase}
.about{padding:.875em 1em 0;flex:1}
.about>*+*{margin-block-start:.25em}
.name{font-size:1.125em;font-weight:700;line-height:1.3}
.price{font-weight:600}
.maker{margin-block-start:.625em}
.badge{font-size:.875em;padding:0 .5em;border:1px solid var(--_line);border-radius:var(--_r);background:var(--_tint)}
.away{padding-inline-start:.625em;border-inline-start:4px solid var(--_edge)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.25em .625em;padding:.625em 1em .875em}
.open::after{content:'';position:absolute;inset:0;border-radius:var(--_r)}
.open:focus-visible{outline:0}
.open:focus-visible::after{outline:3px solid var(--_ink);outline-offset:-3px}
.card:hover .name{text-decoration:underline;text-decoration-thickness:1px}
.order,.actions .link:not(.open),.none .link,.note{position:relative;z-index:1}
.note{padding:.5em 1em .75em;border-block-start:1px solid var(--_line);font-size:.9375em}
.further{display:flex;flex-wrap:wrap;align-items:center;gap:.75em;margin-block-start:1.25em}
.ordered{margin-block-start:1.25em;padding-block-start:.75em;border-block-start:1px solid var(--_line)}
[aria-busy=true]:not(:has(.bone)),[aria-disabled=true]{opacity:.6;transition:opacity 0s .3s}
`;
