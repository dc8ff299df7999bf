import type { Fault, LedgerEntry } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { MOST_NAMED, sayEntry, sharesOf, type Telling } from './entry-sentence.ts';

export const PAGE = 50;

interface EntryListProps extends Telling {
  readonly entries: readonly LedgerEntry[];
  readonly faults: readonly (Fault | undefined)[] | undefined;
  /** How many are shown. */
  readonly shown: number;
  readonly onMore: () => void;
}

/** Newest first. */
export function entryList(props: EntryListProps): TemplateResult {
  const { t, entries, faults, shown, onMore } = props;
  const left = entries.length - shown;
  const places = Array.from({ length: Math.min(shown, entries.length) }, (_, i) => entries.length - 1 - i);
  return html`<ol class="entries" part="entries">${places.map(
    (at) => html`<li tabindex="-1">${entryView(entries[at]!, props, faults && (faults[at] ?? 'fits'))}</li>`,
  )}</ol>${
    left > 0
      ? html`<p class="actions"><button part="button" id="more" @click=${onMore}>${t.more(t.number(Math.min(left, PAGE)))}</button></p>`
      : ''
  }`;
}

/** @param mark what came of working it out anew; undefined: nobody has yet */
export function entryView(
  entry: LedgerEntry,
  telling: Telling,
  mark: Fault | 'fits' | undefined,
): TemplateResult {
  const { t, nameOf, writerOf } = telling;
  const shares = entry.kind === 'deal' ? sharesOf(entry.turns) : [];
  return html`<div class="entry ${mark && mark !== 'fits' ? 'wrong' : ''}"><p>${sayEntry(entry, telling)}</p>${
    shares.length > MOST_NAMED
      ? html`<details><summary>${t.everyShare}</summary><p>${shares
          .map(([id, pieces]) => t.share(nameOf(id), t.number(pieces)))
          .join(', ')}.</p></details>`
      : ''
  }<p class="quiet">${t.entry(t.number(entry.seq), t.date(entry.at))} · ${t.writtenBy(writerOf(entry.by))}${mark ? html` ${markOf(mark, telling)}` : ''}</p></div>`;
}

/** Told by a sign and by words: not everybody sees the colour. */
const markOf = (mark: Fault | 'fits', { t }: Telling): TemplateResult =>
  mark === 'fits'
    ? html`<span class="mark good"><span aria-hidden="true">✓</span> ${t.fits}</span>`
    : html`<span class="mark bad"><span aria-hidden="true">✗</span> ${t.faults[mark]}</span>`;
