import { html, type TemplateResult } from 'lit';
import type { JobCardWords } from '../../locales/job-card-words.ts';
import type { JobPostWords } from '../../locales/job-post-words.ts';
import { adviceOn, toCard } from '../../shared/job-card/card-draft.ts';
import type { BoardPage } from '../board-page.ts';
import { facts, marks } from '../card.ts';
import { stepOf, type PostDraft } from './post-draft.ts';

interface ReviewProps {
  readonly page: BoardPage;
  readonly card: JobCardWords;
  readonly words: JobPostWords;
  readonly draft: PostDraft;
  readonly region: string;
  readonly go: (step: number) => void;
}

/** Everything once more, as it will be seen, and what could be better; each step one press away. */
export function review({ page, card, words, draft, region, go }: ReviewProps): TemplateResult {
  const t = page.t();
  const today = page.today();
  const job = { ...toCard(draft, region), filled: false };
  const change = (step: number) =>
    html`<button type="button" class="link" aria-label="${words.change}: ${words.steps[step]}" @click=${() => go(step)}>${words.change}</button>`;
  const part = (label: string, text: string | undefined) =>
    text
      ? html`<div class="sub" role="heading" aria-level="3">${label}</div><div class="prose">${text}</div>`
      : '';
  const better = adviceOn(draft, today).filter(({ weight }) => weight === 'advice');
  return html`<div class="sub first" role="heading" aria-level="3">${words.preview} ${change(0)}</div
    ><div class="card preview">${marks(t, job)}<div class="name">${job.title}</div>${facts({ t, job, today })}</div
    >${part(card.description, job.description)}${part(card.requirements, job.requirements)}${part(card.applyUrl, job.applyUrl)}${
      better[0]
        ? html`<div class="notice"><p class="bold">${words.better}</p><ul class="better">${better.map(
            ({ field, code }) => html`<li>${card.advice[code]} ${change(stepOf(field))}</li>`,
          )}</ul></div>`
        : ''
    }<div class="sub" role="heading" aria-level="3">${words.contactName} ${change(2)}</div><p>${[draft.contactName, draft.telephone, draft.email].filter((text) => text.trim()).join(', ')}</p
    ><p class="quiet">${words.whoSees}</p>`;
}
