import { requestText, whatsAppLink } from '@guyub/core/formats';
import type { QuoteRequestInput } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
import { copyButton } from '../../shared/copy-button.ts';
import type { HirePage } from '../opening/page.ts';

/**
 * The organisation's own ways, with the request written out: for where this site cannot pass it on, or cannot wait.
 *
 * @param reason said openly before them
 */
export function ownWays(
  page: HirePage,
  words: HireOutcomeWords,
  input: QuoteRequestInput,
  reason: string,
): TemplateResult | '' {
  const text = requestText(input, page.words.language);
  // What WhatsApp shows bold are stray asterisks elsewhere.
  const plain = text.replace(/^\*(.*)\*/, '$1');
  const links = [
    page.whatsapp && ([words.byWhatsApp, linkOr(() => whatsAppLink(text, page.whatsapp))] as const),
    page.email && ([words.byEmail, mailTo(page.email, input.title, plain)] as const),
    page.form && ([words.byForm, formLink(page.form, plain)] as const),
  ].flatMap((link) => (link && link[1] ? [link] : []));
  if (!links[0]) return '';
  return html`<div class="state ways"><p class="bold">${reason}</p><div class="actions">${links.map(
    ([label, href]) =>
      html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`,
  )}</div><p class="quiet">${words.waysHelp}</p><div class="actions">${copyButton({ text, label: words.copyText, copied: words.copied, byHand: words.byHand, say: (told) => page.say(told) })}</div></div>`;
}

/** What a webmaster has mistyped is left out, and said in the console. */
function linkOr(make: () => string): string | undefined {
  try {
    return make();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

const mailTo = (address: string, subject: string, text: string): string =>
  `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/** Nothing but a web page: an attribute may hold any scheme. */
const formLink = (form: string, text: string): string | undefined =>
  linkOr(() => {
    const url = new URL(form.replaceAll('{text}', encodeURIComponent(text)), document.baseURI);
    if (!/^https?:$/.test(url.protocol)) throw new Error(`guyub-hire-local: form="${form}" is no web page.`);
    return url.href;
  });
