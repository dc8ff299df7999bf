import type { Fault, LedgerEntry } from '@guyub/core/sharing';
import { html, render, type TemplateResult } from 'lit';
import { ledgerPaperWords } from '../locales/ledger-paper-words.ts';
import { fileName } from '../papers/file-name.ts';
import { paperStyles } from '../papers/paper.styles.ts';
import { printDocument } from '../shared/print/print-document.ts';
import type { Telling } from './entry-sentence.ts';
import type { Turner } from './turn-table.ts';

interface LedgerPaper extends Telling {
  readonly community: string;
  /** An entry in one sentence. */
  readonly say: (entry: LedgerEntry) => string;
  readonly turners: readonly Turner[];
  readonly entries: readonly LedgerEntry[];
  /** Entries on paper, newest first: ten thousand would be a book indeed. */
  readonly shown: number;
  readonly faults: readonly (Fault | undefined)[] | undefined;
}

/** Whose turn is next, and the newest entries, for the wall of the workshop. */
export function ledgerSheet(props: LedgerPaper): TemplateResult {
  const { t, nameOf, writerOf, say, community, turners, entries, shown, faults } = props;
  const { printed, notChecked } = ledgerPaperWords[t.language];
  const first = faults?.findIndex(Boolean) ?? -1;
  const verdict = !faults
    ? notChecked
    : first < 0
      ? t.sound(t.number(entries.length))
      : `${t.unsound(t.number(entries.length - first))} ${t.entry(t.number(first + 1), t.date(entries[first]!.at))}.`;
  const last = entries.at(-1)!;
  return html`<article lang=${t.language}><header class="letterhead"><strong>${t.title}</strong><span class="quiet">${community}</span></header>
    <p>${t.size(t.number(entries.length), t.date(last.at))} ${printed(t.date(new Date().toISOString()))} ${verdict}</p>
    <p class="quiet">${t.fingerprint}: <span class="hash">${last.hash}</span></p>
    <h2>${t.next}</h2>
    <p class="quiet">${t.nextHelp}</p>
    <table><thead><tr><th class="no">${t.place}</th><th>${t.member}</th><th class="number wide">${t.received}</th><th class="number wide">${t.lastTurn}</th></tr></thead>
    <tbody>${turners.map(
      ({ id, level, lastTurn, place }) =>
        html`<tr><td class="no">${place ? t.number(place) : '–'}</td><td>${nameOf(id)}</td><td class="number">${t.number(level)}</td><td class="number">${lastTurn > 0 ? t.turnOf(t.number(lastTurn)) : t.neverServed}</td></tr>`,
    )}</tbody></table>
    <h2>${t.entries}</h2>
    <ol class="entries">${entries
      .slice(-shown)
      .toReversed()
      .map(
        (entry) =>
          html`<li>${say(entry)} <span class="quiet">${t.entry(t.number(entry.seq), t.date(entry.at))} · ${t.writtenBy(writerOf(entry.by))}</span></li>`,
      )}</ol></article>`;
}

export const ledgerPaperStyles = `${paperStyles}
.no{inline-size:14mm}
th.wide{inline-size:32mm;white-space:normal}
.entries{list-style:none;padding:0}
.hash{font-family:monospace;overflow-wrap:anywhere}
`;

export function printLedger(props: LedgerPaper): Promise<void> {
  return printDocument({
    title: fileName(`${props.t.title} - ${props.community}`),
    numbered: true,
    css: ledgerPaperStyles,
    render: (root) => render(ledgerSheet(props), root),
  });
}
