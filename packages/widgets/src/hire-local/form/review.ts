import { dateInWords, rupiah } from '@guyub/core/formats';
import { html, type TemplateResult } from 'lit';
import { isPublicMoney } from './draft.ts';
import type { FormView } from './form-view.ts';
import { amountOf, quantityOf } from '../../shared/form/numbers.ts';
import { paperNote } from './paper-note.ts';

type Row = readonly [label: string, value: unknown];

/** Everything once more, as it will be sent, each step one press away. */
export function review(form: FormView): TemplateResult {
  const { words: w, draft, page } = form;
  const { language } = page.words;
  const { buyerKind, budgetSource, hidesCeiling } = draft;
  const ceiling = isPublicMoney(draft) ? amountOf(draft.ceiling) : undefined;
  const lines = draft.items.map(
    ({ name, quantity, unit }) =>
      html`<li>${name}: ${quantityOf(quantity)?.toLocaleString(language)} ${unit}</li>`,
  );
  const parts: readonly (readonly Row[])[] = [
    [
      [w.skill, page.wanted],
      [w.title, draft.title],
      [w.items, html`<ul>${lines}</ul>`],
      [w.note, draft.note],
    ],
    [
      [w.region, page.places.region?.id === page.regionAsked ? page.places.region?.name : page.regionAsked],
      [w.subdistrict, draft.subdistrict],
      [w.address, draft.address],
      [w.neededOn, dateInWords(draft.neededOn, language)],
      [w.replyBy, dateInWords(draft.replyBy, language)],
    ],
    [
      [w.from, [draft.buyerName, buyerKind && w.kinds[buyerKind]].filter(Boolean).join(', ')],
      [w.budgetSource, isPublicMoney(draft) && budgetSource && w.sources[budgetSource]],
      [w.ceiling, ceiling !== undefined && `${rupiah(ceiling)}${hidesCeiling ? ` (${w.hidden})` : ''}`],
      [w.contactName, [draft.contactName, draft.telephone, draft.email].filter(Boolean).join(', ')],
    ],
  ];
  return html`${parts.map(
    (
      rows,
      step,
    ) => html`<div class="part-head"><div class="sub" role="heading" aria-level="3">${w.steps[step]}</div
      ><button type="button" class="link" aria-label=${w.change(w.steps[step]!)} @click=${() => form.go(step)}>${w.changeShort}</button></div
      ><dl>${rows.map(([label, value]) => (value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : ''))}</dl>`,
  )}${paperNote(form)}<p class="quiet">${w.whoSees}${draft.sharesContact ? ` ${w.sharesContact}.` : ''}</p
  >${page.first ? html`<p>${w.firstAsked(page.first.name)}</p>` : ''}`;
}
