import { html, type TemplateResult } from 'lit';
import { isPublicMoney } from './draft.ts';
import { choice, field, radios, tick } from '../../shared/form/fields.ts';
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
  const { words: w } = form;
  return radios(form, 'buyerKind', { label: w.buyerKind, options: Object.entries(w.kinds) });
}

function money(form: FormView): TemplateResult {
  const { words: w, draft } = form;
  return html`${choice(form, 'budgetSource', { label: w.budgetSource, options: Object.entries(w.sources) })}
    ${field(form, 'ceiling', { label: w.ceiling, help: w.ceilingHelp, optional: true, numeric: true, max: 25 })}
    ${paperNote(form)}
    ${draft.ceiling.trim() ? tick(form, 'hidesCeiling', w.hidesCeiling) : ''}`;
}
