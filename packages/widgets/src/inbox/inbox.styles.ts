import { css } from 'lit';

// As in the directory: everything hangs on the section, which takes the page's font, size, direction and colour scheme,
// and nothing else. The brand becomes pairs that reach 4.5:1 whatever it is.
export const styles = css`
:host{display:block;min-inline-size:min(100%,18em)}
:host([hidden]){display:none}
section{all:initial;display:block;container:guyub/inline-size;color-scheme:inherit;visibility:inherit;font-family:var(--guyub-font,inherit);font-size:inherit;line-height:1.5;overflow-wrap:anywhere;color:CanvasText;background:Canvas;
--_quiet:color-mix(in srgb,CanvasText 68%,Canvas);--_line:color-mix(in srgb,CanvasText 16%,Canvas);--_edge:color-mix(in srgb,CanvasText 56%,Canvas);--_tint:color-mix(in srgb,CanvasText 5%,Canvas);
--_r:var(--guyub-radius,.375em);--_tap:max(44px,2.75em);--_brand:var(--guyub-brand,#0b5c5e);--_pale:clamp(0,(l - .6)*1e4,1);
--_ink:light-dark(oklch(from var(--_brand) min(l,.48) c h/1),oklch(from var(--_brand) max(l,.72) c h/1));
--_fill:oklch(from var(--_brand) calc(min(l,.52) + var(--_pale)*(max(l,.7) - min(l,.52))) c h/1);
--_on:oklch(from var(--_brand) calc(1 - var(--_pale)) 0 0/1);--_bad:light-dark(#a3110f,#ff9d94)}
*,::before,::after{box-sizing:border-box}
ul,ol,p,dl,dd,fieldset{margin:0;padding:0;border:0;list-style:none;min-inline-size:0}
button,input,select,textarea{font:inherit;color:inherit;margin:0}
button,.button{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas}
button,.button,summary,label{cursor:pointer}
button,.button{display:inline-flex;align-items:center;justify-content:center;font-weight:600;text-decoration:none;color:CanvasText}
button:hover,.button:hover{background:var(--_tint)}
button.main,.button.main{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
a,button.link{color:var(--_ink);text-decoration:underline}
button.link{border-color:transparent;border-inline-width:0;background:none;padding-inline:0;font-weight:400}
article:focus{outline:0}
:focus-visible{outline:3px solid var(--_ink);outline-offset:2px}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.title{font-size:1.5em;font-weight:700;line-height:1.25;margin-block-end:.25em}
.hello{font-size:1.125em;margin-block-end:1em}
.heading{font-size:1.1875em;font-weight:700;line-height:1.3;margin-block:.125em .375em}
.card .heading{font-size:1.125em}
.sub{font-weight:700;margin-block:1.25em .375em}
.quiet{color:var(--_quiet);font-size:.9375em}
.group{margin-block:2em}
.card{padding:1em;border:1px solid var(--_line);border-radius:var(--_r)}
.card+.card{margin-block-start:1em}
.due{margin-block:.25em .75em}
.items{border-block:1px solid var(--_line);margin-block:.75em}
.items li{padding-block:.5em}
.items li+li{border-block-start:1px solid var(--_line)}
.items .quiet{display:block;white-space:pre-line}
dl div{padding-block:.25em;align-items:baseline}
dt{color:var(--_quiet);font-size:.9375em}
dd{white-space:pre-line}
dd a{display:inline-flex;align-items:center;min-block-size:var(--_tap)}
.error{color:var(--_bad);font-weight:600}
.wrong{border-inline-start:4px solid var(--_bad);padding-inline-start:.75em}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:.625em 1em;margin-block-start:1em}
.notice,.state{border:1px solid var(--_line);border-inline-start:4px solid var(--_ink);padding:.625em 1em;margin-block:1em}
.notice.wrong{border-inline-start-color:var(--_bad)}
.state>*{margin-block:.5em}
.state>button{display:flex}
.state .heading{margin-block-start:.25em}
.plain li+li{margin-block-start:1em}
.leave{margin-block-start:2em;border-block-start:1px solid var(--_line);padding-block-start:.75em}
summary{min-block-size:var(--_tap);padding-block:.5em;font-weight:600}
.earlier{margin-block:1.5em 0;border-block-start:1px solid var(--_line);padding-block-start:.25em}
.earlier[open]>summary{margin-block-end:.75em}
.bone{min-block-size:9em;background:var(--_tint);border-radius:var(--_r);margin-block:1em}
@container guyub (min-width:40em){dl div{display:grid;grid-template-columns:12em 1fr;gap:.75em}}
[aria-busy=true]{opacity:.6}
`;
