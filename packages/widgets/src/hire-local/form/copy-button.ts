import { html, type TemplateResult } from 'lit';
import type { HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
import type { HirePage } from '../opening/page.ts';

/** Says what became of it. Pages without TLS have no clipboard: there the text is shown to be copied by hand. */
export function copyButton(
  page: HirePage,
  words: HireOutcomeWords,
  label: string,
  text: string,
): TemplateResult {
  const copy = async ({ currentTarget }: Event) => {
    try {
      await navigator.clipboard.writeText(text);
      page.say(words.copied);
      (currentTarget as HTMLElement).textContent = words.copied;
    } catch {
      page.say(words.failed);
    }
  };
  return html`<button type="button" @click=${copy}>${label}</button>`;
}
