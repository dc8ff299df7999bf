/**
 * Of the page, as long as something is to be printed: on screen nothing changes, on paper nothing else is there.
 *
 * @param numbered each sheet says which of how many it is
 */
export const pageRules = (numbered: boolean): string => `
@page{size:A4;margin:14mm 18mm 16mm;${numbered ? corner : ''}}
@media screen{[data-guyub-print]{display:none!important}}
@media print{
html,body{all:initial!important;display:block!important;background:#fff!important}
html::before,html::after,body::before,body::after,[data-guyub-print]::before,[data-guyub-print]::after{content:none!important}
body>:not([data-guyub-print],#_){display:none!important}
[data-guyub-print]{all:initial!important;display:block!important;color-scheme:only light!important;direction:ltr!important}
}`;

const corner =
  "@bottom-right{content:counter(page) ' / ' counter(pages);font:8pt sans-serif;color:#000;direction:ltr}";
