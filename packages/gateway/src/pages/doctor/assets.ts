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

export const style = `:root { color-scheme: light dark; --line: light-dark(#b1b4b6, #55606a); --soft: light-dark(#f3f4f5, #20262c);
  --bad: light-dark(#a61b1b, #ff9a8f); --weak: light-dark(#7a4a00, #f2c46d); --good: light-dark(#0b6b3a, #7fd6a4); --brand: light-dark(#0b57a4, #8cc2ff); }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: light-dark(#14181c, #e8ebee); background: light-dark(#fff, #14181c); }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .5rem; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
.hint, .privacy, .where { color: light-dark(#4b5560, #aab4be); font-size: .9375rem; margin: .125rem 0; }
input, textarea { width: 100%; font: inherit; color: inherit; background: transparent; padding: .5rem .625rem; border: 2px solid light-dark(#5c6670, #8b96a1); border-radius: .375rem; }
textarea { font: .875rem/1.4 ui-monospace, monospace; min-height: 9rem; }
textarea.small { min-height: 4.5rem; }
button { font: inherit; font-weight: 600; padding: .5rem 1.25rem; margin-top: .75rem; border: 2px solid var(--brand); border-radius: .375rem; color: light-dark(#fff, #14181c); background: var(--brand); cursor: pointer; }
.line button { padding: .125rem .75rem; margin: .25rem 0 0; color: var(--brand); background: transparent; font-size: .9375rem; min-height: 2rem; }
:focus-visible { outline: 3px solid #ffbf47; outline-offset: 2px; }
details { margin: 1.5rem 0; } summary { cursor: pointer; font-weight: 600; }
main .findings { list-style: none; padding: 0; margin: 1rem 0; }
main .findings > li + li { border-top: 1px solid var(--line); padding: 1rem 0; }
.findings p { margin: .25rem 0; overflow-wrap: anywhere; }
.severity { font-weight: 700; } .breaks .severity { color: var(--bad); } .weakens .severity { color: var(--weak); }
.summary { border-inline-start: .375rem solid var(--bad); padding: .5rem .875rem; background: var(--soft); font-weight: 600; margin: .75rem 0; }
.summary.fine { border-color: var(--good); }
code { font: .875rem/1.5 ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--soft); padding: .625rem .75rem; border-radius: .375rem; margin: .25rem 0 0; }
.seen { font-size: .9375rem; white-space: pre-line; overflow-wrap: anywhere; }
@media print { form, details, button { display: none !important; } }
`;
