/** Of every page: text, links, forms, in the colours of the system, light or dark. Elements bring their own style. */
export const pageCss = `:root{color-scheme:light dark;--brand:var(--guyub-brand,#0b5c5e);
--ink:light-dark(oklch(from var(--brand) min(l,.48) c h/1),oklch(from var(--brand) max(l,.72) c h/1));
--line:color-mix(in srgb,CanvasText 16%,Canvas);--quiet:color-mix(in srgb,CanvasText 68%,Canvas)}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText;overflow-wrap:anywhere}
main,.site nav{max-inline-size:72rem;margin-inline:auto;padding-inline:1rem}
main{padding-block:1rem 2.5rem}
.frame{max-inline-size:none;padding:5px}
.site ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0;list-style:none}
.site a{display:flex;align-items:center;min-block-size:3rem;color:inherit;text-decoration:none}
.site a:hover{text-decoration:underline}
.site [aria-current]{font-weight:700;box-shadow:inset 0 -3px var(--ink)}
header.site{border-block-end:1px solid var(--line)}
footer.site{border-block-start:1px solid var(--line);color:var(--quiet)}
h1{font-size:clamp(1.5rem,1.2rem + 1.5vw,2rem);line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:1.75rem 0 .5rem}
h1+p{margin-block:0 1.5rem;max-inline-size:40rem;color:var(--quiet)}
a{color:var(--ink)}
.button{display:inline-flex;align-items:center;min-block-size:2.75rem;padding:.375rem 1rem;border:1px solid var(--ink);border-radius:.375rem;font-weight:600;text-decoration:none}
.button.main{background:light-dark(var(--ink),transparent);color:light-dark(#fff,var(--ink))}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.quiet{color:var(--quiet)}
.record{max-inline-size:44rem}
.record dl{margin:1rem 0;border-block-end:1px solid var(--line)}
.record dt{font-weight:600;border-block-start:1px solid var(--line);padding-block-start:.625rem}
.record dd{margin:0;padding-block-end:.5rem}
.record dd .quiet{display:block}
.record dd a+.quiet{display:inline-block;overflow-wrap:anywhere}
.record dd a{display:inline-flex;align-items:center;min-block-size:2.75rem}
.record .prose{white-space:pre-line}
.record img{display:block;inline-size:100%;block-size:auto;border-radius:.375rem}
@media (scripting:none){.button.scripted{display:none}.scripted+.button{background:light-dark(var(--ink),transparent);color:light-dark(#fff,var(--ink))}}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-block:1.25rem}
code{font-size:.9375em}
@media print{.site,.actions{display:none}:root{color-scheme:only light}}
`;

/** @param brand as a page's address says it, looked at */
export const brandCss = (brand: string): string => `:root{--guyub-brand:${brand}}`;
