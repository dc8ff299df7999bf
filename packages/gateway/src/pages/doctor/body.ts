import { html } from 'hono/html';
import { lookedAt, summary } from '../../doctor/page/report.ts';
import type { Finding } from '../../doctor/page/finding.ts';
import type { LookedAt } from '../../doctor/page/look.ts';
import { clean, cleanLine, say, severities, useOf, type Language } from '../../doctor/page/words/say.ts';
import type { Page } from '../page.ts';
import { doctorWords, type DoctorWords } from './words.ts';

/** What a visitor of the doctor gets to see. */
export interface Shown {
  /** As it was typed. */
  readonly asked?: string;
  readonly seen?: LookedAt;
  readonly refused?: string;
  /** What to do instead, to be copied. */
  readonly line?: string | undefined;
  /** Seconds. */
  readonly wait?: number;
}

type Markup = Page['body'];

/** The form and, below it, what was found. All that comes from a page is escaped, and cut to the lines concerned. */
export function doctorBody(shown: Shown, language: Language): Pick<Page, 'body' | 'head'> {
  const t = doctorWords[language];
  const { asked = '', seen, refused, line, wait } = shown;
  const said = wait === undefined ? refused : t.pause(wait);
  return {
    head: html`<script type="module" src="/doctor/copy.js"></script>`,
    body: html`<main class="form">
<h1>${t.title}</h1>
<p>${t.intro}</p>
<form method="get" action="/doctor"><input type="hidden" name="lang" value="${language}">
<label for="url">${t.address}</label>
<input id="url" name="url" inputmode="url" autocapitalize="none" spellcheck="false" placeholder="https://contoh.go.id/lulusan" required value="${asked}">
<button class="button main">${asked ? t.again : t.check}</button></form>
${said === undefined ? '' : html`<div class="summary breaks" role="alert"><p>${said}</p>${line === undefined ? '' : toCopy(line, t)}</div>`}
${seen ? results(seen, language) : ''}
<details><summary>${t.paste}</summary>
<form method="post" action="/doctor?lang=${language}">
<label for="html">${t.html}</label><p class="quiet" id="html-hint">${t.pasteHint}</p>
<textarea id="html" name="html" required spellcheck="false" aria-describedby="html-hint"></textarea>
<label for="headers">${t.headers}</label><p class="quiet" id="headers-hint">${t.headersHint}</p>
<textarea id="headers" name="headers" class="small" spellcheck="false" aria-describedby="headers-hint"></textarea>
<label for="address">${t.pastedAddress}</label>
<input id="address" name="address" inputmode="url" autocapitalize="none" spellcheck="false">
<button class="button main">${t.check}</button></form></details>
<p class="quiet">${t.privacy}</p>
</main>`,
  };
}

function results(seen: LookedAt, language: Language): Markup {
  const t = doctorWords[language];
  const { kind, text } = summary(seen, language);
  const place = seen.address ? clean(`${seen.address.host}${seen.address.pathname}`) : t.pasted;
  return html`<section class="result" aria-labelledby="result"><h2 id="result">${t.result(place)}</h2>
<div class="summary ${kind}"><p>${text}</p></div>
<ol class="findings">${seen.findings.map((finding) => one(finding, language))}</ol>
<h2>${t.lookedAt}</h2><p class="seen">${lookedAt(seen, language)}</p></section>`;
}

function one(finding: Finding, language: Language): Markup {
  const t = doctorWords[language];
  const { severity, where, line } = finding;
  return html`<li class="${severity}"><p><span class="severity">${severities[language][severity]}.</span> ${say(finding, language)}</p>
${where ? html`<p class="where">${t.where(where.line, where.column)}${where.text ? html`: <code>${clean(where.text)}</code>` : ''}</p>` : ''}
${
  line === undefined ? '' : html`<p class="where">${useOf(line, language)}:</p>${toCopy(cleanLine(line), t)}`
}</li>`;
}

const toCopy = (line: string, t: DoctorWords): Markup =>
  html`<div class="copy"><pre><code>${line}</code></pre><button class="button" type="button" hidden data-copy="${t.copied}">${t.copy}</button></div>`;
