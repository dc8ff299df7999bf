import type { ErrorCode } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import type { Outbox, OutboxEntry } from '../outbox/index.ts';

/** The words of what becomes of something sent. */
export interface OutcomeWords {
  readonly states: Readonly<Record<'waiting' | 'sending' | 'sent' | 'refused', string>>;
  readonly waitingHelp: string;
  readonly notKept: string;
  readonly mayClose: string;
  readonly tryNow: string;
  readonly withdraw: string;
  readonly withdrawHelp: string;
  /** What to do, by why it was refused. */
  readonly refusedHelp: (code: ErrorCode) => string;
  readonly mend: string;
  readonly retry: string;
}

interface OutcomeProps {
  readonly words: OutcomeWords;
  /** Why it waits. */
  readonly reason: (code: ErrorCode) => string;
  readonly outbox: Outbox | undefined;
  readonly entry: OutboxEntry;
  /** What follows once it has arrived. */
  readonly sent: () => TemplateResult;
  /** The organisation's own ways instead. */
  readonly ways: () => TemplateResult | '';
  /** Takes it back, to be changed or left. */
  readonly onTakeBack: () => void;
}

/** What became of it, in words, and what can be done. */
export function outcome({
  words,
  reason,
  outbox,
  entry,
  sent,
  ways,
  onTakeBack,
}: OutcomeProps): TemplateResult {
  const { state, error } = entry;
  const head = html`<div class="state ${state}"><p class="bold">${words.states[state]}${state === 'refused' && error?.detail ? `: ${error.detail}` : ''}</p>${
    state === 'waiting'
      ? html`${error ? html`<p>${reason(error.code)}</p>` : ''}<p>${words.waitingHelp}</p><p class="quiet">${outbox?.persistent ? words.mayClose : words.notKept}</p>`
      : state === 'refused'
        ? html`<p>${words.refusedHelp(error?.code ?? 'invalid')}</p>`
        : ''
  }</div>`;
  switch (state) {
    case 'sent':
      return html`${head}${sent()}`;
    case 'sending':
      return html`<div aria-busy="true">${head}</div>`;
    case 'refused': {
      // Nothing that could be written otherwise would change this.
      const stays = error?.code === 'forbidden' || error?.code === 'unsupported';
      const retry = () => void outbox?.retry(entry.key);
      return html`${head}<div class="actions">${
        stays
          ? html`<button type="button" @click=${retry}>${words.retry}</button><button type="button" class="link" @click=${onTakeBack}>${words.withdraw}</button>`
          : html`<button type="button" class="main" @click=${onTakeBack}>${words.mend}</button>`
      }</div>${ways() || html`<slot></slot>`}`;
    }
    case 'waiting':
      return html`${head}<div class="actions"><button type="button" class="main" @click=${() => void outbox?.flush()}>${words.tryNow}</button
        ><button type="button" class="link" @click=${onTakeBack}>${words.withdraw}</button></div><p class="quiet">${words.withdrawHelp}</p>${ways()}`;
  }
}
