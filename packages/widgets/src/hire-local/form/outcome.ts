import type { QuoteRequestInput } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
import type { HirePage } from '../opening/page.ts';
import { delivered } from './delivered.ts';
import { ownWays } from './own-ways.ts';
import type { Sending } from './sending.ts';

type Entry = NonNullable<Sending['entry']>;

export interface OutcomeProps {
  readonly page: HirePage;
  readonly words: HireOutcomeWords;
  readonly sending: Sending;
  readonly entry: Entry;
  /** Takes it back, to be changed or left. */
  readonly onTakeBack: () => void;
  /** Done with it. */
  readonly onAnother: () => void;
}

/** What became of the request, in words, and what can be done. */
export function outcome({
  page,
  words,
  sending,
  entry,
  onTakeBack,
  onAnother,
}: OutcomeProps): TemplateResult {
  const { state, error, result } = entry;
  const { outbox } = sending;
  const head = html`<div class="state ${state}"><p class="bold">${words.states[state]}${state === 'refused' && error?.detail ? `: ${error.detail}` : ''}</p>${
    state === 'waiting'
      ? html`${error ? html`<p>${page.words.reason(error.code)}</p>` : ''}<p>${words.waitingHelp}</p><p class="quiet">${outbox?.persistent ? words.mayClose : words.notKept}</p>`
      : state === 'refused'
        ? html`<p>${words.refusedHelp(error?.code ?? 'invalid')}</p>`
        : ''
  }</div>`;
  switch (state) {
    case 'sent':
      return html`${head}${delivered(page, words, result)}<div class="actions"><button type="button" @click=${onAnother}>${words.another}</button></div>`;
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
      }</div>${ways({ page, words, entry }) || html`<slot></slot>`}`;
    }
    case 'waiting':
      return html`${head}<div class="actions"><button type="button" class="main" @click=${() => void outbox?.flush()}>${words.tryNow}</button
        ><button type="button" class="link" @click=${onTakeBack}>${words.withdraw}</button></div><p class="quiet">${words.withdrawHelp}</p>${ways({ page, words, entry })}`;
  }
}

function ways({ page, words, entry }: Pick<OutcomeProps, 'page' | 'words' | 'entry'>): TemplateResult | '' {
  const { wish } = entry;
  return wish && 'create' in wish && wish.create === 'quoteRequests'
    ? ownWays(page, words, wish.value as QuoteRequestInput, words.waysInstead)
    : '';
}
