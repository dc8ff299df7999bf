import { html, type TemplateResult } from 'lit';

/** What somebody had, and what comes on top, beside the highest of all. The same numbers stand beside it as text. */
export function levelBar(before: number, after: number, highest: number): TemplateResult {
  const scale = highest > 0 ? 100 / highest : 0;
  const width = (units: number) => (units * scale).toFixed(2);
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"
    ><rect class="all" width="100" height="8"></rect
    ><rect class="before" width=${width(Math.min(before, after))} height="8"></rect
    ><rect class="added" x=${width(before)} width=${width(Math.max(0, after - before))} height="8"></rect
  ></svg>`;
}
