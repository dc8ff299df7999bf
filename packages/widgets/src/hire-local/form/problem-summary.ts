import { html, type TemplateResult } from 'lit';
import type { FormView } from './form-view.ts';

/** What is to be mended, above the form, each one press away from its field. */
export function problemSummary(form: FormView, focus: (field: string) => void): TemplateResult | '' {
  const { problems, words } = form;
  if (!problems[0]) return '';
  const go = (event: Event, field: string) => {
    event.preventDefault(); // the page's address is the page's
    focus(field);
  };
  return html`<div class="state grave" role="alert" id="summary" tabindex="-1"><p class="bold">${words.problems}</p><ul>${problems.map(
    ({ field, message }) =>
      html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${labelOf(form, field)}: ${message}</a></li>`,
  )}</ul></div>`;
}

/** `Baris 2, Jumlah` */
function labelOf({ words, draft }: FormView, field: string): string {
  const [, line, part] = /^item-(\d+)-(\w+)$/.exec(field) ?? [];
  const parts: Readonly<Record<string, string>> = {
    name: words.item,
    quantity: words.quantity,
    unit: words.unit,
  };
  if (line) return `${words.lineOf(Number(line) + 1)}, ${parts[part!] ?? ''}`;
  if (field === 'buyerName') return words.buyerName[draft.buyerKind || 'household'];
  const label = (words as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof label === 'string' ? label : words.title;
}
