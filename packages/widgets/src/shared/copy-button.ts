import { html, nothing, type TemplateResult } from 'lit';

interface CopyProps {
  readonly text: string;
  readonly label: string;
  /** What the button is called where there are several. */
  readonly name?: string;
  readonly className?: string;
  /** On the button once it is done. */
  readonly copied: string;
  /** Before the text, where the browser does not copy, as on a page without TLS. */
  readonly byHand: string;
  /** To a screen reader. */
  readonly say: (text: string) => void;
  readonly onCopied?: () => void;
}

/** Copies a text; where the browser does not let it, shows the text to be copied by hand. */
export function copyButton(props: CopyProps): TemplateResult {
  const { text, label, name, className, copied, byHand, say, onCopied } = props;
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    const shown = button.nextElementSibling as HTMLElement;
    try {
      await navigator.clipboard.writeText(text);
      say(copied);
      button.textContent = copied;
    } catch {
      shown.hidden = false;
      shown.querySelector('textarea')!.select();
    }
    onCopied?.();
  };
  return html`<button type="button" class=${className ?? nothing} aria-label=${name ?? nothing} @click=${(event: Event) => void copy(event)}>${label}</button
    ><label class="by-hand" hidden>${byHand}<textarea readonly rows="3" .value=${text}></textarea></label>`;
}
