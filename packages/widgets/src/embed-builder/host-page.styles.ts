import { css } from 'lit';

/** A page without any taste of its own. */
export const plain = css`
:host{display:block;background:#fff;color:#1a1a1a;color-scheme:light;font:16px/1.5 system-ui,sans-serif}
.page{padding:1em}
.name{font-size:1.75em;font-weight:700;margin:0 0 .25em}
button{margin-block-end:1.5em}
`;

/** A theme as many sites have one: it means every tag, and means it strongly. */
export const hostile = css`
:host{font:13px/1.2 Georgia,serif;letter-spacing:.08em;text-transform:uppercase;text-align:center;color:#5b3d1e;background:#fff8e6}
*{box-sizing:content-box!important;letter-spacing:.08em;text-transform:uppercase}
.page{border:6px double #b5651d}
button,input,select{all:unset;background:#b5651d!important;color:#ff0!important;font:italic 22px Impact,sans-serif!important;padding:20px!important;border-radius:0!important}
p,div,section{float:none;margin:9px 0;text-indent:2em;line-height:1.1}
a{color:red!important;text-decoration:blink}
ul,li{list-style:square inside}
[hidden]{display:block!important}
`;
