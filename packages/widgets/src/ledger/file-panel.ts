import { html, type TemplateResult } from 'lit';
import type { LedgerWords } from '../locales/ledger-words.ts';

interface FilePanelProps {
  readonly t: LedgerWords;
  readonly level: number;
  /** There is something to save and print. */
  readonly savable: boolean;
  readonly reloadable: boolean;
  readonly loading: boolean;
  /** Why a file could not be opened. */
  readonly error: string | undefined;
  readonly partFailed: boolean;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly onReload: () => void;
  readonly onOpen: (file: File) => void;
}

export function filePanel(props: FilePanelProps): TemplateResult {
  const { t, level, savable, reloadable, loading, error, partFailed } = props;
  return html`<div class="group files"><div class="heading" role="heading" aria-level=${level}>${t.files}</div><p class="actions">${
    savable
      ? html`<button part="button" id="save" @click=${props.onSave}>${t.download}</button><button part="button" id="print" @click=${props.onPrint}>${t.print}</button>`
      : ''
  }${reloadable ? html`<button part="button" id="reload" aria-disabled=${loading} @click=${() => !loading && props.onReload()}>${t.reload}</button>` : ''}</p>${
    partFailed ? html`<p class="error" role="alert">${t.partFailed}</p>` : ''
  }<div class="field ${error ? 'wrong' : ''}"><label for="open">${t.openFile}</label><p class="quiet" id="open-help">${t.openHelp}</p>${
    error ? html`<p class="error" id="open-error">${error}</p>` : ''
  }<input id="open" type="file" accept=".json,application/json" aria-describedby="open-help ${error ? 'open-error' : ''}" aria-invalid=${error ? 'true' : 'false'} @change=${(
    event: Event,
  ) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files!;
    // The same file again, once it was mended, is a change too.
    input.value = '';
    if (file) props.onOpen(file);
  }}></div></div>`;
}
