import { whatsAppLink } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { copyButton } from '../copy-button.ts';

export interface OwnLinkWords {
  readonly linkTitle: string;
  readonly linkHelp: string;
  readonly onlyKey: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly openLink: string;
  readonly share: string;
  readonly toWhatsApp: string;
}

interface OwnLinkProps {
  readonly words: OwnLinkWords;
  /** The sender's own page, and its only key. */
  readonly link: string;
  readonly title: string;
  /** What is sent along with it. */
  readonly message: string;
  /** To a screen reader. */
  readonly say: (text: string) => void;
}

/** The page on which a sender follows what was sent, and all the ways to keep its link. */
export function ownLink({ words, link, title, message, say }: OwnLinkProps): TemplateResult {
  const share = () =>
    // Whoever thinks better of it has said no; nothing failed.
    void navigator.share({ title, text: message }).catch(() => {});
  return html`<div class="sub" role="heading" aria-level="3">${words.linkTitle}</div><p>${words.linkHelp}</p
    ><p class="notice bold">${words.onlyKey}</p
    ><input id="link" readonly aria-label=${words.linkTitle} .value=${link} @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
    ><div class="actions"><a class="button main" href=${link} rel="noreferrer">${words.openLink}</a>${copyButton({ text: link, label: words.copy, copied: words.copied, byHand: words.byHand, say })}${
      'share' in navigator ? html`<button type="button" @click=${share}>${words.share}</button>` : ''
    }<a class="button" href=${whatsAppLink(message)} target="_blank" rel="noopener noreferrer">${words.toWhatsApp}</a></div>`;
}
