import { whatsAppLink } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { copyButton } from '../copy-button.ts';

/** The organisation's own ways, for where something cannot be passed on. */
export interface OwnWays {
  readonly whatsapp: string | undefined;
  readonly email: string | undefined;
  readonly form: string | undefined;
}

export interface OwnWaysWords {
  readonly byWhatsApp: string;
  readonly byEmail: string;
  readonly byForm: string;
  readonly waysHelp: string;
  readonly copyText: string;
  readonly copied: string;
  readonly byHand: string;
}

interface OwnWaysProps {
  readonly ways: OwnWays;
  readonly words: OwnWaysWords;
  readonly subject: string;
  /** All that is to be said, written out; its first line may be bold as WhatsApp writes it. */
  readonly text: string;
  /** Said openly before them. */
  readonly reason: string;
  readonly say: (text: string) => void;
}

export const hasOwnWays = ({ whatsapp, email, form }: OwnWays): boolean => Boolean(whatsapp || email || form);

/** With the text written out, for where this site cannot pass it on, or cannot wait. */
export function ownWays({ ways, words, subject, text, reason, say }: OwnWaysProps): TemplateResult | '' {
  // What WhatsApp shows bold are stray asterisks elsewhere.
  const plain = text.replace(/^\*(.*)\*/, '$1');
  const { whatsapp, email, form } = ways;
  const links = [
    whatsapp && ([words.byWhatsApp, linkOr(() => whatsAppLink(text, whatsapp))] as const),
    email && ([words.byEmail, mailTo(email, subject, plain)] as const),
    form && ([words.byForm, formLink(form, plain)] as const),
  ].flatMap((link) => (link && link[1] ? [link] : []));
  if (!links[0]) return '';
  return html`<div class="state ways"><p class="bold">${reason}</p><div class="actions">${links.map(
    ([label, href]) =>
      html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`,
  )}</div><p class="quiet">${words.waysHelp}</p><div class="actions">${copyButton({ text, label: words.copyText, copied: words.copied, byHand: words.byHand, say })}</div></div>`;
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
    if (!/^https?:$/.test(url.protocol)) throw new Error(`form="${form}" is no web page.`);
    return url.href;
  });
