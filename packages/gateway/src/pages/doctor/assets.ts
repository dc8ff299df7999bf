/** Copies a line; without it, the line can be selected. */
export const copyScript = `for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const code = button.parentElement.querySelector('code');
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = button.dataset.copy;
    } catch {
      getSelection().selectAllChildren(code);
    }
  });
}
`;

/** Beside what every form of the pages has. */
export const style = `.form{--weak:light-dark(#7a4a00,#f2c46d);--good:light-dark(#0b6230,#7fd8a0);--soft:color-mix(in srgb,CanvasText 5%,Canvas)}
.form form{margin-block:1rem}
.form form .button{margin-block-start:.75rem}
.form form label{margin-block-start:1rem}
.form textarea{font:.875rem/1.4 ui-monospace,monospace;min-block-size:9rem}
.form textarea.small{min-block-size:4.5rem}
.form .result h2{margin-block:0 .75rem}
.form .findings~h2{margin-block:1.5rem .25rem}
.form .where,.seen{font-size:.9375rem;color:var(--quiet)}
.seen{white-space:pre-line}
.summary{border-inline-start:.375rem solid var(--bad);padding:.5rem .875rem;background:var(--soft);font-weight:600;margin-block:1rem}
.summary.weakens{border-color:var(--weak)}
.summary.fine{border-color:var(--good)}
.findings{list-style:none;padding:0;margin:0}
.findings>li+li{border-block-start:1px solid var(--line);padding-block-start:1rem;margin-block-start:1rem}
.severity{font-weight:700}
.breaks .severity{color:var(--bad)}
.weakens .severity{color:var(--weak)}
.copy pre{white-space:pre-wrap;margin:.25rem 0 .5rem;padding:.625rem .75rem;border-radius:.375rem;border:1px solid var(--line);background:var(--soft);font-weight:400}
.copy code{font:.875rem/1.5 ui-monospace,monospace}
.form .copy [hidden]{display:none}
summary{cursor:pointer;font-weight:600;padding-block:.625rem}
@media (forced-colors:active){.summary{border-color:CanvasText}}
@media print{.form form,details,.form .button{display:none}}
`;
