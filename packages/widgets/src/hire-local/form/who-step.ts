import { html, nothing, type TemplateResult } from 'lit';
import type { BudgetSource, BuyerKind } from '../../locales/hire-form-words.ts';
import { isPublicMoney } from './draft.ts';
import { choice, field, problemAt, problemText, tick } from './fields.ts';
import type { FormView } from './form-view.ts';
import { paperNote } from './paper-note.ts';

/** Who asks, with whose money, and how they can be told. */
export function whoStep(form: FormView): TemplateResult {
  const { words: w, draft } = form;
  return html`${kinds(form)}
    ${draft.buyerKind ? field(form, 'buyerName', { label: w.buyerName[draft.buyerKind], fills: draft.buyerKind === 'household' ? 'off' : 'organization' }) : ''}
    ${isPublicMoney(draft) ? money(form) : ''}
    ${field(form, 'contactName', { label: w.contactName, fills: 'name' })}
    <div class="pair">${field(form, 'telephone', { label: w.telephone, type: 'tel', max: 25, fills: 'tel' })}
    ${field(form, 'email', { label: w.email, type: 'email', fills: 'email' })}</div>
    <p class="quiet">${w.contactHelp}</p>
    ${tick(form, 'sharesContact', w.sharesContact)}`;
}

function kinds(form: FormView): TemplateResult {
  const { words: w, draft } = form;
  const all = Object.entries(w.kinds) as [BuyerKind, string][];
  const wrong = problemAt(form, 'buyerKind');
  return html`<fieldset class="field ${wrong ? 'wrong' : ''}" aria-describedby=${wrong ? 'buyerKind-problem' : nothing}><legend>${w.buyerKind}</legend>${problemText(form, 'buyerKind')}${all.map(
    ([kind, text], i) =>
      html`<label class="tick"><input type="radio" name="buyerKind" id=${i ? `buyerKind-${kind}` : 'buyerKind'} .checked=${draft.buyerKind === kind} @change=${() => form.set({ buyerKind: kind })}><span>${text}</span></label>`,
  )}</fieldset>`;
}

function money(form: FormView): TemplateResult {
  const { words: w, draft } = form;
  const sources = Object.entries(w.sources) as [BudgetSource, string][];
  return html`${choice(form, 'budgetSource', { label: w.budgetSource, options: sources })}
    ${field(form, 'ceiling', { label: w.ceiling, help: w.ceilingHelp, optional: true, numeric: true, max: 25 })}
    ${paperNote(form)}
    ${draft.ceiling.trim() ? tick(form, 'hidesCeiling', w.hidesCeiling) : ''}`;
}
