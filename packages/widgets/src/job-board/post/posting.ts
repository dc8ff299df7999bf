import type { SentPosting } from '@guyub/core/jobs';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { inLanguages } from '../../locales/choose.ts';
import { jobCardWords, type JobCardWords } from '../../locales/job-card-words.ts';
import { jobOutcomeIn } from '../../locales/job-outcome-words.ts';
import { jobPostIn, type JobPostWords } from '../../locales/job-post-words.ts';
import { styles as formStyles } from '../../shared/form/form.styles.ts';
import { hasOwnWays } from '../../shared/form/own-ways.ts';
import { Writing } from '../../shared/form/writing.ts';
import { RegionLists } from '../../shared/job-card/region-lists.ts';
import type { BoardPage } from '../board-page.ts';
import { styles } from '../more/more.styles.ts';
import { emptyPost, postProblems, STEPS, stepOf, toPosting, type PostDraft } from './post-draft.ts';
import { postStyles } from './post.styles.ts';
import { postView, type PostPage } from './post-view.ts';

const cardWordsFor = inLanguages(jobCardWords, {
  en: () => import('../../locales/job-card-words-en.ts'),
  jv: () => import('../../locales/jv/job-card.ts'),
  su: () => import('../../locales/su/job-card.ts'),
});

/** With its words. */
export async function posting(page: BoardPage): Promise<Posting> {
  return new Posting(page, await cardWordsFor(page.element, page.locale()));
}

/** An employer writes a card, looks at it as it will be seen, and sends it. */
export class Posting implements PostPage, ReactiveController {
  readonly page: BoardPage;
  readonly card: JobCardWords;
  readonly writing: Writing<PostDraft, SentPosting>;
  readonly lists: RegionLists;

  constructor(page: BoardPage, card: JobCardWords) {
    this.page = page;
    this.card = card;
    this.lists = new RegionLists(page.element, {
      region: () => this.region,
      client: async () => page.client(),
    });
    this.writing = new Writing<PostDraft, SentPosting>({
      page: () => ({
        element: page.element,
        source: page.source(),
        hiring: page.hiring(),
        name: `job-board post ${this.region}`,
      }),
      words: () => ({ ...card, wrong: this.words.wrong }),
      outcome: () => jobOutcomeIn(page.t()),
      empty: () => emptyPost(page.today()),
      steps: STEPS,
      check: (step, draft) => postProblems(step, draft, { card, post: this.words, today: page.today() }),
      stepOf,
      fieldAt: (path) => String(path[0] === 'card' ? (path[1] ?? 'title') : (path[0] ?? 'title')),
      wish: (draft) => ({
        wish: { create: 'postings', value: toPosting(draft, this.region) },
        title: draft.title.trim(),
      }),
      region: () => this.region,
      say: page.say,
      focusTitle: () => this.#focusTitle(),
    });
    page.element.addController(this);
    page.element.shadowRoot?.adoptedStyleSheets.push(
      styles.styleSheet!,
      formStyles.styleSheet!,
      postStyles.styleSheet!,
    );
  }

  get words(): JobPostWords {
    return jobPostIn(this.page.t());
  }

  get region(): string {
    return this.page.region() ?? '';
  }

  hostDisconnected(): void {
    this.writing.rest();
    // A dialog that is taken out of the page stays marked open, and would come back as part of the page.
    this.#dialog?.close();
  }

  async open(): Promise<void> {
    const { element } = this.page;
    await element.updateComplete;
    if (!element.isConnected || this.#dialog?.open) return;
    this.#dialog?.showModal();
    this.#focusTitle();
    if (!this.region) return;
    void this.lists.load();
    await this.writing.start();
  }

  render(): TemplateResult {
    const { words, writing } = this;
    const { step, sending, isLastLook } = writing;
    // There is something to be filled in.
    const isWritten = this.region && (sending.possible !== false || hasOwnWays(this.page.ways()));
    const title =
      sending.entry?.title ??
      (isLastLook ? words.steps[STEPS] : words.step(step + 1, words.steps[step] ?? words.title));
    return html`<dialog part="dialog" aria-labelledby="posting" closedby="closerequest" @close=${() => writing.rest()}><div class="head"
      ><div id="posting" class="title" role="heading" aria-level="2" tabindex="-1">${isWritten ? title : words.title}</div
      ><form method="dialog"><button part="button">${words.close}</button></form></div><div class="inner">${postView(this)}</div></dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.page.element.renderRoot.querySelector('dialog[aria-labelledby=posting]');
  }

  #focusTitle(): void {
    const { element } = this.page;
    void element.updateComplete.then(() => {
      this.#dialog?.scrollTo(0, 0);
      element.renderRoot.querySelector<HTMLElement>('#posting')?.focus();
    });
  }
}
