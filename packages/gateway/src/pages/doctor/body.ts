import { html } from 'hono/html';
import { lookedAt } from '../../doctor/page/report.ts';
import type { Finding } from '../../doctor/page/finding.ts';
import type { LookedAt } from '../../doctor/page/look.ts';
import { clean, cleanLine, say, severities, useOf, type Language } from '../../doctor/page/words/say.ts';
import type { Page } from '../page.ts';
import { doctorWords } from './words.ts';

/** What a visitor of the doctor gets to see. */
export interface Shown {
  /** As it was typed. */
  readonly asked?: string;
  readonly seen?: LookedAt;
  readonly refused?: string;
  /** Seconds. */
  readonly wait?: number;
}

type Markup = Page['body'];

/** The form and, below it, what was found. All that comes from a page is escaped, and cut to the lines concerned. */
export function doctorBody(shown: Shown, language: Language): Pick<Page, 'body' | 'head'> {
  const t = doctorWords[language];
  const { asked = '', seen, refused, wait } = shown;
  const said = wait === undefined ? refused : t.pause(wait);
  return {
    head: html`<script type="module" src="/doctor/copy.js"></script>`,
    body: html`<main>
<h1>${t.title}</h1>
<p>${t.intro}</p>
<form method="get" action="/doctor"><input type="hidden" name="lang" value="${language}">
<label for="url">${t.address}</label>
<input id="url" name="url" inputmode="url" autocapitalize="none" spellcheck="false" placeholder="https://contoh.go.id/lulusan" required value="${asked}">
<button>${asked ? t.again : t.check}</button></form>
${said === undefined ? '' : html`<p class="summary" role="alert">${said}</p>`}
${seen ? results(seen, language) : ''}
<details><summary>${t.paste}</summary>
<form method="post" action="/doctor?lang=${language}">
<label for="html">${t.html}</label><p class="hint" id="html-hint">${t.pasteHint}</p>
<textarea id="html" name="html" required spellcheck="false" aria-describedby="html-hint"></textarea>
<label for="headers">${t.headers}</label><p class="hint" id="headers-hint">${t.headersHint}</p>
<textarea id="headers" name="headers" class="small" spellcheck="false" aria-describedby="headers-hint"></textarea>
<label for="address">${t.pastedAddress}</label>
<input id="address" name="address" inputmode="url" autocapitalize="none" spellcheck="false">
<button>${t.check}</button></form></details>
<p class="privacy">${t.privacy}</p>
</main>`,
  };
}

function results(seen: LookedAt, language: Language): Markup {
  const t = doctorWords[language];
  const broken = seen.findings.filter(({ severity }) => severity === 'breaks').length;
  const place = seen.address ? clean(`${seen.address.host}${seen.address.pathname}`) : t.pasted;
  return html`<section aria-labelledby="result"><h2 id="result">${t.result(place)}</h2>
<p class="summary${broken > 0 ? '' : ' fine'}">${broken > 0 ? t.broken(broken) : t.fine}</p>
<ol class="findings">${seen.findings.map((finding) => one(finding, language))}</ol>
<h2>${t.lookedAt}</h2><p class="seen">${lookedAt(seen, language)}</p></section>`;
}

function one(finding: Finding, language: Language): Markup {
  const t = doctorWords[language];
  const { severity, where, line } = finding;
  return html`<li class="${severity}"><p><span class="severity">${severities[language][severity]}.</span> ${say(finding, language)}</p>
${where ? html`<p class="where">${t.where(where.line, where.column)}${where.text ? html`: <code>${clean(where.text)}</code>` : ''}</p>` : ''}
${
  line === undefined
    ? ''
    : html`<div class="line"><p class="where">${useOf(line, language)}:</p><pre><code>${cleanLine(line)}</code></pre><button type="button" hidden data-copy="${t.copied}">${t.copy}</button></div>`
}</li>`;
}
