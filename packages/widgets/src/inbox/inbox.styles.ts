import { unsafeCSS } from 'lit';
import { base } from '../shared/tokens.styles.ts';

export const styles = unsafeCSS(`${base}
section{--_bad:light-dark(#a3110f,#ff9d94);--_good:light-dark(#0b6230,#7fd8a0)}
textarea{font:inherit;color:inherit;margin:0}
ol,dl,dd,fieldset{margin:0;padding:0;border:0;list-style:none;min-inline-size:0}
button,.button{min-block-size:var(--_tap);padding:.375em .875em;border:1px solid var(--_edge);border-radius:var(--_r);background:Canvas;display:inline-flex;align-items:center;justify-content:center;font-weight:600;text-decoration:none;color:CanvasText}
.button,summary,label{cursor:pointer}
button.main,.button.main{background:var(--_fill);color:var(--_on);border-color:var(--_ink)}
button.link{color:var(--_ink);border:0;background:none;padding-inline:0;font-weight:400;text-decoration:underline}
article:focus{outline:0}
.hello{font-size:1.125em;margin-block-end:1em}
.heading{font-size:1.1875em;font-weight:700;line-height:1.3;margin-block:.125em .375em}
.card .heading{font-size:1.125em}
.sub{font-weight:700;margin-block:1.25em .375em}
.group{margin-block:calc(var(--_s)*2)}
.card{padding:var(--_s) 1em;border:1px solid var(--_line);border-radius:var(--_r)}
.card+.card{margin-block-start:var(--_s)}
.due{margin-block:.25em .75em}
.items{border-block:1px solid var(--_line);margin-block:.75em}
.items li{padding-block:calc(var(--_s)/2)}
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
`);
