/**
 * All that a page may say about looks, and what becomes of it: docs/guides/looks.md. Every element begins with this, but
 * for the button of `guyub-hire-local` and what it opens: those have a copy of the lines that they need, because a module
 * that two scripts share is a trip more. `looks.test.ts` compares them.
 *
 * The page's own rules reach no further than the element itself, so everything hangs on the section inside: it takes the
 * page's font, size, direction and colour scheme, and nothing else. The brand becomes pairs that reach 4.5:1 whatever it
 * is: its lightness is bounded, its hue and chroma stay. Browsers without relative colours (before 2024) get plain text
 * colours. A mouse can do with less than a thumb, where the page wants things close together.
 */
export const base = `:host{display:block;min-inline-size:min(100%,16em)}
:host([hidden]){display:none}
section{all:initial;color-scheme:inherit;visibility:inherit;font-family:var(--guyub-font,inherit);
--_r:var(--guyub-radius,.375em);--_tap:max(44px,2.75em);--_brand:var(--guyub-brand,#0b5c5e);--_pale:clamp(0,(l - .6)*1e4,1);
--_ink:light-dark(oklch(from var(--_brand) min(l,.48) c h/1),oklch(from var(--_brand) max(l,.72) c h/1));
--_fill:oklch(from var(--_brand) calc(min(l,.52) + var(--_pale)*(max(l,.7) - min(l,.52))) c h/1);
--_on:oklch(from var(--_brand) calc(1 - var(--_pale)) 0 0/1);
--_quiet:color-mix(in srgb,CanvasText 68%,Canvas);--_line:color-mix(in srgb,CanvasText 16%,Canvas);--_edge:color-mix(in srgb,CanvasText 56%,Canvas);--_tint:color-mix(in srgb,CanvasText 5%,Canvas);
--_s:calc(1em*var(--guyub-density,1));
display:block;container:guyub/inline-size;font-size:inherit;line-height:1.5;overflow-wrap:anywhere;color:CanvasText;background:Canvas}
*,::before,::after{box-sizing:border-box}
ul,p{margin:0;padding:0;list-style:none}
button,input,select{font:inherit;color:inherit;margin:0}
button{font-weight:600;cursor:pointer;overflow-wrap:break-word}
a,.link{color:var(--_ink);text-decoration:underline}
:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
.bold{font-weight:600}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.title{font-size:1.5em;font-weight:700;line-height:1.25;margin-block-end:.5em}
.quiet{color:var(--_quiet);font-size:.9375em}
@media (pointer:fine){section{--_tap:max(24px,max(44px,2.75em)*var(--guyub-density,1))}}`;
