import { html, nothing, type TemplateResult } from 'lit';
import { emptyItem, MOST_ITEMS, type DraftItem } from './draft.ts';
import { field, problemAt, problemText } from '../../shared/form/fields.ts';
import type { FormView } from './form-view.ts';

/** What is needed, line by line. */
export function whatStep(form: FormView): TemplateResult {
  const { words: w, draft, page } = form;
  const put = (items: readonly DraftItem[], focus: string) => {
    form.set({ items });
    void page.updateComplete.then(() => page.renderRoot.querySelector<HTMLElement>(`#${focus}`)?.focus());
  };
  const add = () => put([...form.draft.items, emptyItem], `item-${form.draft.items.length}-name`);
  const remove = (at: number) =>
    put(
      form.draft.items.filter((_, i) => i !== at),
      `item-${Math.max(0, at - 1)}-name`,
    );
  return html`${field(form, 'title', { label: w.title, help: w.titleHelp })}
    <fieldset class="field"><legend>${w.items}</legend
      ><datalist id="units">${w.units.map((unit) => html`<option value=${unit}></option>`)}</datalist
      ><ol class="lines">${draft.items.map((item, i) => line(form, item, i, draft.items.length > 1 ? () => remove(i) : undefined))}</ol
      >${draft.items.length < MOST_ITEMS ? html`<button type="button" @click=${add}>+ ${w.addItem}</button>` : ''}</fieldset>
    ${field(form, 'note', { label: w.note, help: w.noteHelp, optional: true, type: 'area', max: 2000 })}`;
}

function line(form: FormView, item: DraftItem, i: number, remove: (() => void) | undefined): TemplateResult {
  const { words: w } = form;
  const one = (part: keyof DraftItem, label: string, most: number) => {
    const id = `item-${i}-${part}`;
    const wrong = problemAt(form, id);
    const take = ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      form.set({
        items: form.draft.items.map((other, at) => (at === i ? { ...other, [part]: value } : other)),
      });
    };
    return html`<div class="part ${part} ${wrong ? 'wrong' : ''}"><label for=${id}>${label}</label><input id=${id} type="text" maxlength=${most} autocomplete="off"
      inputmode=${part === 'quantity' ? 'decimal' : nothing} list=${part === 'unit' ? 'units' : nothing} aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? `${id}-problem` : nothing}
      .value=${item[part]} @input=${take} @change=${({ target }: Event) => form.left(id, (target as HTMLInputElement).value)}>${problemText(form, id)}</div>`;
  };
  return html`<li aria-label=${w.lineOf(i + 1)}>${one('name', w.item, 200)}${one('quantity', w.quantity, 12)}${one('unit', w.unit, 30)}${
    remove
      ? html`<button type="button" class="link" aria-label=${w.removeItem(i + 1)} @click=${remove}>${w.remove}</button>`
      : ''
  }</li>`;
}
