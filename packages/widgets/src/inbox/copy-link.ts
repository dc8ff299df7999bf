import { html, type TemplateResult } from 'lit';
import type { Room } from './room.ts';

interface CopyProps {
  readonly link: string;
  readonly label: string;
  /** What the button is called where there are several. */
  readonly name: string;
  readonly onCopied?: () => void;
}

/** Copies a link; where the browser does not let it, shows the link to be copied by hand. */
export function copyLink({ t, say }: Room, { link, label, name, onCopied }: CopyProps): TemplateResult {
  const copy = async ({ currentTarget }: Event) => {
    const shown = (currentTarget as HTMLElement).nextElementSibling as HTMLElement;
    try {
      await navigator.clipboard.writeText(link);
      say(t.copied);
      (currentTarget as HTMLElement).textContent = t.copied;
    } catch {
      shown.hidden = false;
      shown.querySelector('input')!.select();
    }
    onCopied?.();
  };
  return html`<button class="link" aria-label=${name} @click=${(event: Event) => void copy(event)}>${label}</button
    ><label class="link-text" hidden>${t.copyFailed}<input readonly .value=${link}></label>`;
}
