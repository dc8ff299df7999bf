import type { PostingInput, SentPosting } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import type { JobCardWords } from '../../locales/job-card-words.ts';
import { jobOutcomeIn } from '../../locales/job-outcome-words.ts';
import type { JobPostWords } from '../../locales/job-post-words.ts';
import { field } from '../../shared/form/fields.ts';
import { outcome } from '../../shared/form/outcome.ts';
import { ownLink } from '../../shared/form/own-link.ts';
import { hasOwnWays, ownWays } from '../../shared/form/own-ways.ts';
import { problemSummary } from '../../shared/form/problem-summary.ts';
import { progress } from '../../shared/form/progress.ts';
import type { Writing } from '../../shared/form/writing.ts';
import { adviceOn, toCard } from '../../shared/job-card/card-draft.ts';
import { payFields, whatFields, whereFields, type CardForm } from '../../shared/job-card/card-fields.ts';
import type { RegionLists } from '../../shared/job-card/region-lists.ts';
import type { BoardPage } from '../board-page.ts';
import { postingText, stepOf, type PostDraft } from './post-draft.ts';
import { review } from './review.ts';

/** The posting, as its view sees it. */
export interface PostPage {
  readonly page: BoardPage;
  readonly card: JobCardWords;
  readonly words: JobPostWords;
  readonly writing: Writing<PostDraft, SentPosting>;
  readonly lists: RegionLists;
  /** Empty: the page does not say. */
  readonly region: string;
}

/** A step of it, a last look, or what became of it. */
export function postView(post: PostPage): TemplateResult {
  const { page, words, writing, region } = post;
  const { sending, step, isLastLook } = writing;
  if (!region) return html`<p class="notice">${words.noRegion}</p><slot></slot>`;
  if (sending.entry) return arrived(post);
  if (!writing.isReady) return html`<p>${page.t().loading}</p>`;
  if (sending.possible === false && !hasOwnWays(page.ways()))
    return html`<div class="state"><p class="bold">${words.nowhere}</p><slot></slot></div>`;
  return html`${progress(words, step)}${problemSummary({
    title: words.problems,
    problems: writing.problems,
    labelOf: (name) => labelOf(post, name),
    focus: (name) => writing.focus(name),
  })}<form novalidate autocomplete="on" @submit=${writing.submit}>${fields(post)}${isLastLook ? ending(post) : buttons(post, words.next)}${
    isLastLook ? '' : html`<p class="quiet">${words.saved}</p>`
  }</form>`;
}

function fields(post: PostPage): TemplateResult {
  const { page, card, words, writing, region } = post;
  const form = cardForm(post);
  switch (writing.step) {
    case 0:
      return html`${whatFields(form)}`;
    case 1:
      return html`${payFields(form)}${whereFields(form)}`;
    case 2:
      return html`${field(writing, 'contactName', { label: words.contactName, fills: 'name' })}<div class="pair">${field(writing, 'telephone', { label: words.telephone, type: 'tel', max: 25, fills: 'tel' })}${field(writing, 'email', { label: words.email, type: 'email', fills: 'email' })}</div><p class="quiet after">${words.contactHelp}</p>`;
    default:
      return review({ page, card, words, draft: writing.draft, region, go: (step) => writing.go(step) });
  }
}

/** Nobody is advised on what they have not come to yet. */
function cardForm({ page, card, writing, lists }: PostPage): CardForm {
  const { draft, problems, touched } = writing;
  const today = page.today();
  return {
    words: card,
    draft,
    problems,
    today,
    places: lists.places,
    programmes: lists.programmes,
    advice: adviceOn(draft, today).filter(({ field: name }) => touched.has(name)),
    set: (change) => writing.set(change),
    left: (name, text) => writing.left(name, text),
  };
}

/** Sends where that can be done, else the organisation's own ways. */
function ending(post: PostPage): TemplateResult {
  const { words, writing } = post;
  const { possible, trouble } = writing.sending;
  if (possible === false) return html`${ways(post, words.ways)}${buttons(post, undefined)}`;
  return html`${trouble ? html`<p class="notice">${words.sendLater}</p>` : ''}${buttons(post, words.send)}${trouble ? ways(post, words.waysInstead) : ''}`;
}

function buttons({ words, writing }: PostPage, main: string | undefined): TemplateResult {
  return html`<div class="actions">${main ? html`<button class="main">${main}</button>` : ''}${
    writing.step > 0
      ? html`<button type="button" @click=${() => writing.go(writing.step - 1)}>${words.back}</button>`
      : ''
  }</div>`;
}

function arrived(post: PostPage): TemplateResult {
  const { page, words, writing } = post;
  const { sending } = writing;
  const entry = sending.entry!;
  const { result } = entry;
  const t = page.t();
  return outcome({
    words: jobOutcomeIn(t),
    reason: t.reason,
    outbox: sending.outbox,
    entry,
    sent: () =>
      html`<p>${result?.posting.status === 'published' ? words.published : words.awaits}</p>${
        result
          ? ownLink({
              words,
              link: result.link,
              title: entry.title,
              message: words.message(entry.title, result.link),
              say: page.say,
            })
          : html`<p class="notice">${words.noLink}</p>`
      }<div class="actions"><button type="button" @click=${() => void writing.another()}>${words.another}</button></div>`,
    ways: () => ways(post, words.waysInstead),
    onTakeBack: () => void writing.takeBack(),
  });
}

function ways({ page, card, words, writing, region }: PostPage, reason: string): TemplateResult | '' {
  const { wish } = writing.sending.entry ?? {};
  const sent = wish && 'create' in wish && (wish.value as PostingInput).card;
  const job = sent || toCard(writing.draft, region);
  return ownWays({
    ways: page.ways(),
    words: jobOutcomeIn(page.t()),
    subject: job.title,
    text: postingText(card, words, job, writing.draft),
    reason,
    say: page.say,
  });
}

function labelOf({ card, words }: PostPage, name: string): string {
  const label = (stepOf(name) === 2 ? words : card) as unknown as Readonly<Record<string, unknown>>;
  return typeof label[name] === 'string' ? label[name] : words.posting;
}
