import { svg, html, type TemplateResult } from 'lit';
import type { JobBoardWords, JobKind } from '../locales/job-board-words.ts';

/** A case, a whole in parts, a heart: the kind at a glance, beside its word. */
const shapes: Readonly<Record<JobKind, TemplateResult>> = {
  vacancy: svg`<rect x="2" y="5.5" width="12" height="8" rx="1"/><path d="M5.5 5.5v-2h5v2M2 9h12"/>`,
  'shared-order': svg`<circle cx="8" cy="8" r="6"/><path d="M8 2v6l4.8 3.6M8 8l-4.8 3.6"/>`,
  help: svg`<path d="M8 13.5 3 8.600a3 3 0 0 1 5-3.400 3 3 0 0 1 5 3.400z"/>`,
};

export const mark = (t: JobBoardWords, kind: JobKind): TemplateResult =>
  html`<span class="mark ${kind}"><svg viewBox="0 0 16 16" aria-hidden="true">${shapes[kind]}</svg>${t.kinds[kind]}</span>`;
