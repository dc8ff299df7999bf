import { rupiah } from '@guyub/core/formats';
import { nationalPapers, paperFor } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { isPublicMoney } from './draft.ts';
import type { FormView } from './form-view.ts';
import { amountOf } from '../../shared/form/numbers.ts';

/** Which paper fits the ceiling, by whose rules and since when. The region's own table, once it has come. */
export function paperNote({ words: w, draft, page, sending }: FormView): TemplateResult | '' {
  const amount = isPublicMoney(draft) ? amountOf(draft.ceiling) : undefined;
  if (amount === undefined) return '';
  const table = sending.terms?.papers ?? nationalPapers;
  const paper = paperFor(amount, table);
  const since = new Date(table.validFrom).toLocaleDateString(page.words.language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return html`<div class="notice ${paper === 'procurement-unit' ? 'grave' : ''}" id="paper" aria-live="polite"><p class="bold">${
    paper === 'procurement-unit' ? w.beyond(rupiah(amount)) : w.paper(rupiah(amount), w.papers[paper])
  }</p><p class="quiet">${w.paperSource(table.source, since)}</p></div>`;
}
