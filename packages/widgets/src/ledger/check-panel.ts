import type { Fault } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { Shown } from './book.ts';
import type { Checking } from './checking.ts';
import { entryView } from './entry-list.ts';
import type { Telling } from './entry-sentence.ts';
import { shortOf, type Comparison } from './fingerprint.ts';

export interface CheckPanelProps extends Telling {
  readonly shown: Shown;
  readonly checking: Checking;
  readonly comparison: Comparison | undefined;
  /** The browser does not let it be copied: it is shown. */
  readonly uncopied: boolean;
  readonly partFailed: boolean;
  readonly onCheck: () => void;
  readonly onStop: () => void;
  readonly onCopy: () => void;
  readonly onCompare: (typed: string) => void;
}

/** Whether the ledger holds: worked out anew, and held against what somebody kept elsewhere. */
export function checkPanel(props: CheckPanelProps): TemplateResult {
  const { t, shown, checking, partFailed, onCheck, onStop } = props;
  const { running, done = 0, faults } = checking;
  const total = shown.entries.length;
  return html`<p class="quiet">${t.checkHelp}</p><p class="actions"><button class="main" part="button" id="check" aria-disabled=${running} @click=${onCheck}>${t.recompute}</button>${
    running
      ? html`<progress max=${total} .value=${done} aria-label=${t.recompute}></progress><span>${t.checking(t.number(done), t.number(total))}</span><button class="link" id="stop" @click=${onStop}>${t.stop}</button>`
      : ''
  }</p>${partFailed ? html`<p class="error" role="alert">${t.partFailed}</p>` : ''}${faults ? verdict(props, faults) : ''}${fingerprint(props)}`;
}

function verdict(props: CheckPanelProps, faults: readonly (Fault | undefined)[]): TemplateResult {
  const { t, shown } = props;
  const first = faults.findIndex(Boolean);
  if (first < 0)
    return html`<p class="notice good" id="verdict"><span aria-hidden="true">✓ </span>${t.sound(t.number(faults.length))}</p>`;
  return html`<div class="notice wrong" id="verdict"><p><span aria-hidden="true">✗ </span><b>${t.unsound(t.number(faults.length - first))}</b></p>${entryView(shown.entries[first]!, props, faults[first])}<p>${t.unsoundHelp}</p></div>`;
}

function fingerprint({ t, shown, comparison, uncopied, onCopy, onCompare }: CheckPanelProps): TemplateResult {
  const { hash } = shown.entries.at(-1)!;
  const said = comparison && sayComparison(t, shown, comparison);
  const good = comparison?.kind === 'same';
  return html`<div class="fingerprint"><p><b>${t.fingerprint}:</b> <code>${shortOf(hash)}</code> <button class="link" id="copy" @click=${onCopy}>${t.copy}</button></p>${
    uncopied ? html`<p>${t.copyFailed} <code>${hash}</code></p>` : ''
  }<p class="quiet">${t.fingerprintHelp}</p></div>
  <form class="field" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    onCompare((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  }}><label for="known">${t.known}</label><div class="row"><input id="known" autocomplete="off" spellcheck="false" aria-describedby=${said ? 'compared' : ''}><button part="button">${t.compare}</button></div></form>${
    said
      ? comparison.kind === 'unclear'
        ? html`<p class="error" id="compared">${said}</p>`
        : html`<p class="notice ${good ? 'good' : 'wrong'}" id="compared"><span aria-hidden="true">${good ? '✓' : '✗'} </span>${said}</p>`
      : ''
  }`;
}

export function sayComparison(t: Telling['t'], { entries }: Shown, comparison: Comparison): string {
  if (comparison.kind !== 'same')
    return { unclear: t.unclear, differs: t.differs, broken: t.sameButBroken }[comparison.kind];
  const { at } = comparison;
  const later = entries.length - 1 - at;
  const { seq, at: written } = entries[at]!;
  return later === 0 ? t.sameNewest : t.sameEarlier(t.number(seq), t.date(written), t.number(later));
}
