/** Plain text: the button has no Lit. The brand becomes readable pairs as in the other elements. */
export const styles = `
:host{display:inline;--_brand:var(--guyub-brand,#0b5c5e);--_pale:clamp(0,(l - .6)*1e4,1);
--_ink:light-dark(oklch(from var(--_brand) min(l,.48) c h/1),oklch(from var(--_brand) max(l,.72) c h/1));
--_fill:oklch(from var(--_brand) calc(min(l,.52) + var(--_pale)*(max(l,.7) - min(l,.52))) c h/1);
--_on:oklch(from var(--_brand) calc(1 - var(--_pale)) 0 0/1)}
:host([hidden]){display:none}
span.all{all:initial;color-scheme:inherit;visibility:inherit;font-family:var(--guyub-font,inherit);font-size:inherit;line-height:inherit;color:inherit;direction:inherit}
button{font:inherit;font-weight:600;line-height:1.35;margin:.125em 0;cursor:pointer;max-inline-size:100%;min-block-size:max(44px,2.75em);padding:.375em 1em;vertical-align:middle;text-align:start;border:1px solid var(--_ink);border-radius:var(--guyub-radius,.375em);background:var(--_fill);color:var(--_on)}
button:hover{text-decoration:underline}
button.link{all:unset;display:inline;cursor:pointer;color:var(--_ink);text-decoration:underline;font-weight:600}
button:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
button[aria-busy=true]{cursor:progress}
.mark{font-size:.875em;font-weight:600;color:var(--_ink);margin-inline-start:.375em;padding:0 .5em;border:1px solid currentColor;border-radius:1em}
.mark:empty,.said:empty,button:empty{display:none}
.said{font-size:.9375em;margin-inline-start:.375em}
`;
