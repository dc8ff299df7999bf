import { requestText } from '@guyub/core/formats';
import type { QuoteRequestInput, SentRequest } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
import { outcome } from '../../shared/form/outcome.ts';
import { ownWays } from '../../shared/form/own-ways.ts';
import type { Sending } from '../../shared/form/sending.ts';
import type { HirePage } from '../opening/page.ts';
import { delivered } from './delivered.ts';
import type { KeptDraft } from './draft.ts';

export type RequestSending = Sending<KeptDraft, SentRequest>;

export interface RequestOutcomeProps {
  readonly page: HirePage;
  readonly words: HireOutcomeWords;
  readonly sending: RequestSending;
  readonly entry: NonNullable<RequestSending['entry']>;
  /** Takes it back, to be changed or left. */
  readonly onTakeBack: () => void;
  /** Done with it. */
  readonly onAnother: () => void;
}

/** What became of the request. */
export function requestOutcome(props: RequestOutcomeProps): TemplateResult {
  const { page, words, sending, entry, onTakeBack, onAnother } = props;
  const { wish } = entry;
  return outcome({
    words,
    reason: page.words.reason,
    outbox: sending.outbox,
    entry,
    sent: () =>
      html`${delivered(page, words, entry.result)}<div class="actions"><button type="button" @click=${onAnother}>${words.another}</button></div>`,
    ways: () =>
      wish && 'create' in wish && wish.create === 'quoteRequests'
        ? requestWays(page, words, wish.value as QuoteRequestInput, words.waysInstead)
        : '',
    onTakeBack,
  });
}

/** @param reason said openly before them */
export const requestWays = (
  page: HirePage,
  words: HireOutcomeWords,
  input: QuoteRequestInput,
  reason: string,
): TemplateResult | '' =>
  ownWays({
    ways: page,
    words,
    subject: input.title,
    text: requestText(input, page.words.language),
    reason,
    say: (told) => page.say(told),
  });
