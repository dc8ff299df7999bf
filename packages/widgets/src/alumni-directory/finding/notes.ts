import type { TemplateResult } from 'lit';
import type { Shared } from './shared.ts';

/** How the text was understood, where that is not plain. */
export function notes({ html, words, asking, focusOn }: Shared): TemplateResult | '' {
  const { text, items } = asking.list.answer ?? {};
  if (!text || !items?.[0]) return '';
  const w = words();
  const { suggestion, relaxed } = text;
  const use = () => {
    asking.search(suggestion);
    focusOn((root) => root.querySelector<HTMLElement>('#text'));
  };
  return html`${
    suggestion
      ? html`<p class="note">${w.mended} <strong>${suggestion}</strong>. <button class="link" @click=${use}>${w.useIt}</button></p>`
      : ''
  }${relaxed ? html`<p class="note">${w.relaxed}</p>` : ''}`;
}

/** The same, to be said before the count. */
export function heard({ words, asking }: Shared): string {
  const { text, items } = asking.list.answer ?? {};
  if (!text || !items?.[0]) return '';
  const { mended, relaxed } = words();
  return `${text.suggestion ? `${mended} ${text.suggestion}. ` : ''}${text.relaxed ? `${relaxed} ` : ''}`;
}
