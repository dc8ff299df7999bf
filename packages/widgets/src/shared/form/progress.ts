import { html, type TemplateResult } from 'lit';

interface ProgressWords {
  /** The last one is a last look, and no step. */
  readonly steps: readonly string[];
  readonly progress: string;
}

/** How far one has come: by its words and its numbers, not by colour alone. */
export const progress = ({ steps, progress: label }: ProgressWords, step: number): TemplateResult =>
  html`<ol class="progress" aria-label=${label}>${steps
    .slice(0, -1)
    .map(
      (name, i) =>
        html`<li class=${i < step ? 'done' : i === step ? 'now' : ''} aria-current=${i === step ? 'step' : 'false'}><span class="number" aria-hidden="true">${i < step ? '✓' : i + 1}</span><span class="name">${name}</span></li>`,
    )}</ol>`;
