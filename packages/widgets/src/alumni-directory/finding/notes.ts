import type { TemplateResult } from 'lit';
import { missing, missingText } from '../../shared/missing.ts';
import type { Shared } from './shared.ts';

/** Who did not answer, and how the text was understood, where that is not plain. */
export function notes(shared: Shared): TemplateResult {
  const { html, t, words, asking, focusOn } = shared;
  const again = () => {
    asking.ask();
    focusOn(() => undefined);
  };
  return html`${missing(html, { ...words(), ...t() }, asking.list.answer, again)}${understood(shared)}`;
}

function understood({ html, words, asking, focusOn }: Shared): TemplateResult | '' {
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
export function heard({ words, t, asking }: Shared): string {
  const { text, items, missing: lacking } = asking.list.answer ?? {};
  const before = lacking ? `${missingText({ ...words(), ...t() }, { missing: lacking })} ` : '';
  if (!text || !items?.[0]) return before;
  const { mended, relaxed } = words();
  return `${before}${text.suggestion ? `${mended} ${text.suggestion}. ` : ''}${text.relaxed ? `${relaxed} ` : ''}`;
}
