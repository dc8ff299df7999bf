import { html, type TemplateResult } from 'lit';
import { shortOf } from '../ledger/fingerprint.ts';
import type { SplitWords } from '../locales/split-words.ts';
import type { OpenBook } from './open-book.ts';

interface BookPanelProps {
  readonly t: SplitWords;
  readonly level: number;
  readonly book: OpenBook | undefined;
  /** Why a file could not be opened. */
  readonly error: string | undefined;
  /** There is a split to be written down. */
  readonly ready: boolean;
  /** Why it cannot be, for now. */
  readonly hindrance: string | undefined;
  /** Name of the file that was just written. */
  readonly saved: string | undefined;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onNext: () => void;
}

/** The ledger beside a split: opened before, extended afterwards. */
export function bookPanel(props: BookPanelProps): TemplateResult {
  const { t, level, book, error, ready, hindrance, saved } = props;
  const last = book?.entries.at(-1);
  return html`<div class="group"><div class="heading" role="heading" aria-level=${level}>${t.book}</div><p class="quiet">${t.bookHelp}</p><div class="field ${error ? 'wrong' : ''}"><label for="book">${t.openBook}</label>${
    error ? html`<p class="error" id="book-error">${error}</p>` : ''
  }<input id="book" type="file" accept=".json,application/json" aria-describedby=${error ? 'book-error' : 'book-state'} @change=${(
    event: Event,
  ) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files!;
    input.value = ''; // the same file again is a change too
    if (file) props.onOpen(file);
  }}><p id="book-state">${book ? t.inBook(book.community, String(book.entries.length)) : t.noBook}</p></div>${
    saved
      ? html`<div class="notice good"><p>✓ ${t.saved(saved)} <code>${shortOf(last!.hash)}</code></p><p class="actions"><button part="button" id="next" @click=${props.onNext}>${t.next}</button></p></div>`
      : html`<p class="actions"><button part="button" id="save" aria-disabled=${!ready || hindrance !== undefined} aria-describedby="hindrance" @click=${props.onSave}>${t.save}</button><span id="hindrance" class="quiet">${ready ? (hindrance ?? '') : ''}</span></p>`
  }</div>`;
}
