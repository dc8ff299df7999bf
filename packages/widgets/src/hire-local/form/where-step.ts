import { html, type TemplateResult } from 'lit';
import { choice, field } from '../../shared/form/fields.ts';
import type { FormView } from './form-view.ts';

/** Where and when. */
export function whereStep(form: FormView): TemplateResult {
  const { words: w, page, draft } = form;
  const { today } = page;
  // Of a draft, or of a region whose list of places did not come.
  const names = page.places.all.map(({ name }) => name);
  const known =
    draft.subdistrict && !names.includes(draft.subdistrict) ? [...names, draft.subdistrict] : names;
  return html`${
    known[0]
      ? choice(form, 'subdistrict', { label: w.subdistrict, options: known.map((name) => [name, name]) })
      : field(form, 'subdistrict', { label: w.subdistrict, optional: true })
  }
    ${field(form, 'address', { label: w.address, help: w.addressHelp, optional: true, type: 'area', max: 500, fills: 'street-address' })}
    <div class="pair">${field(form, 'neededOn', { label: w.neededOn, type: 'date', min: today })}
    ${field(form, 'replyBy', { label: w.replyBy, help: w.replyByHelp, type: 'date', min: today })}</div>`;
}
