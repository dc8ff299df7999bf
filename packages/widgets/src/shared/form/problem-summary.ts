import { html, type TemplateResult } from 'lit';
import type { Problem } from './form.ts';

interface SummaryProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly labelOf: (field: string) => string;
  readonly focus: (field: string) => void;
}

/** What is to be mended, above the form, each one press away from its field. */
export function problemSummary({ title, problems, labelOf, focus }: SummaryProps): TemplateResult | '' {
  if (!problems[0]) return '';
  const go = (event: Event, field: string) => {
    event.preventDefault(); // the page's address is the page's
    focus(field);
  };
  return html`<div class="state grave" role="alert" id="summary" tabindex="-1"><p class="bold">${title}</p><ul>${problems.map(
    ({ field, message }) =>
      html`<li><a href="#${field}" @click=${(event: Event) => go(event, field)}>${labelOf(field)}: ${message}</a></li>`,
  )}</ul></div>`;
}
