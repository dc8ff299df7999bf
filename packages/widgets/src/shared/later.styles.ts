/**
 * What no first painting needs, in every element: what a pointer finds, notes and states, a list that waits, paper,
 * colours that visitors force, and pages that read from right to left.
 *
 * A list that waits is tinted, not pale: its contrast stays. Where the page reads from right to left, so does the layout,
 * but the words are of a language that does not, and keep their full stops at their ends.
 */
export const laterStyles = `
[aria-pressed=true]:not(.link){border-color:var(--_ink);background:color-mix(in srgb,var(--_ink) 12%,Canvas);box-shadow:inset 0 0 0 1px var(--_ink)}
.fold[aria-expanded=true]::after{content:' ▴'/''}
:is(button,.button,.places li):not(.main,.link,.name,.open,.bar *,[aria-pressed=true]):hover{background:var(--_tint)}
button.main:hover,.button.main:hover,.bar button:hover{text-decoration:underline}
.card[part]:hover{border-color:var(--_edge)}
.card[part]:hover :is(.name:not(:has(.open)),.open){text-decoration:underline;text-decoration-thickness:1px}
.card .link:hover{text-decoration:underline}
.card .link[aria-pressed=true]{font-weight:600}
.card>.note{position:relative;z-index:1;padding-block:.5em;border-block-start:1px solid var(--_line);font-size:.9375em}
.about~.note{padding-inline:1em}
.about>.away{padding-inline-start:.625em;border-inline-start:4px solid var(--_edge)}
.ordered{margin-block-start:1.25em;padding-block-start:.75em;border-block-start:1px solid var(--_line)}
.state>*{margin-block:.5em}
.state a{display:inline-flex;align-items:center;min-block-size:var(--_tap);font-weight:600}
#count:focus{outline:0}
[aria-busy=true]:not(:has(.bone)){background:var(--_tint);cursor:progress;transition:background 0s .3s}
[aria-disabled=true]{opacity:.6}
section:dir(rtl),:is(th,td):dir(rtl){text-align:right}
p,li,dd,th,td{unicode-bidi:plaintext}
.levels>span{unicode-bidi:isolate;direction:ltr}
@media (prefers-contrast:more){section{--_quiet:CanvasText;--_line:CanvasText;--_edge:CanvasText}}
@media (forced-colors:active){[aria-pressed=true]:not(.link){forced-color-adjust:none;background:Highlight;color:HighlightText}[aria-pressed=true] .count{color:inherit}.mark svg{stroke:CanvasText}}
@media print{
section{color-scheme:only light}
button:not(.name,.open),input,select,textarea,label,#facets,.field,.bar,.actions,.kinds,details:not([open]){display:none!important}
li,tr{break-inside:avoid}
.card.card{padding-block-end:1em}
}
`;
