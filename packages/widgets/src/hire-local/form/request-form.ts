import { scrubDeep } from '@guyub/core/scrub';
import { html, type TemplateResult } from 'lit';
import { inLanguages } from '../../locales/choose.ts';
import { hireFormWords, type HireFormWords } from '../../locales/hire-form-words.ts';
import { hireOutcomeWords, type HireOutcomeWords } from '../../locales/hire-outcome-words.ts';
import { identityIn } from '../../shared/form/checks.ts';
import { styles } from '../../shared/form/form.styles.ts';
import type { Problem } from '../../shared/form/form.ts';
import { hasOwnWays } from '../../shared/form/own-ways.ts';
import { problemSummary } from '../../shared/form/problem-summary.ts';
import { progress } from '../../shared/form/progress.ts';
import { Sending } from '../../shared/form/sending.ts';
import type { HirePage } from '../opening/page.ts';
import { problemsOf, stepOf } from './check-draft.ts';
import { emptyDraft, toInput, type Draft } from './draft.ts';
import type { FormView } from './form-view.ts';
import { labelOf } from './label-of.ts';
import { requestOutcome, requestWays, type RequestSending } from './outcome.ts';
import { usualReplyBy } from './reply-by.ts';
import { review } from './review.ts';
import { whatStep } from './what-step.ts';
import { whereStep } from './where-step.ts';
import { whoStep } from './who-step.ts';

const formWordsFor = inLanguages(hireFormWords, {
  en: () => import('../../locales/hire-form-words-en.ts'),
  jv: () => import('../../locales/jv/hire-form.ts'),
  su: () => import('../../locales/su/hire-form.ts'),
});
const outcomeWordsFor = inLanguages(hireOutcomeWords, {
  en: () => import('../../locales/hire-outcome-words-en.ts'),
  jv: () => import('../../locales/jv/hire-outcome.ts'),
  su: () => import('../../locales/su/hire-outcome.ts'),
});

/** Between the last key and the keeping of the draft. */
const REST_MS = 400;
const REVIEW = 3;
const steps = [whatStep, whereStep, whoStep, review] as const;

/** Three short steps, a last look, and what becomes of it. */
export class RequestForm implements FormView {
  readonly page: HirePage;
  readonly sending: RequestSending;
  /** There once it is ready. */
  words!: HireFormWords;
  draft: Draft;
  problems: readonly Problem[] = [];
  #outcome!: HireOutcomeWords;
  #step = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #sent = false;

  constructor(page: HirePage) {
    this.page = page;
    this.sending = new Sending(
      () => ({ element: page, source: page.source, hiring: page.hiring, name: page.name }),
      (state, isNew) => {
        page.onMark(state);
        if (!state || !isNew) return;
        page.say(this.#outcome.states[state]);
        // What was pressed may be gone.
        page.focusTitle();
      },
    );
    this.draft = this.#empty();
    addStyles(page.renderRoot as ShadowRoot);
  }

  /** When there is a draft. */
  get savedAt(): string | undefined {
    return this.sending.kept?.savedAt;
  }

  /** A request waits, was refused, or has just arrived. */
  get isUnderWay(): boolean {
    return Boolean(this.sending.entry);
  }

  async ready(): Promise<void> {
    const { page } = this;
    [this.words, this.#outcome] = await Promise.all([
      formWordsFor(page, page.locale),
      outcomeWordsFor(page, page.locale),
    ]);
    await this.sending.begin();
  }

  /**
   * Goes on with the draft that is kept: a blank form would write over it.
   *
   * @param resumes where it ends, and with whom it was for; else from the first step, with those who are shown
   */
  start(resumes: boolean): void {
    const { kept } = this.sending;
    if (resumes && kept) this.page.takeUp(kept.region, kept.wanted);
    const { regionAsked, place } = this.page;
    this.draft = kept?.draft ?? this.#empty();
    // Sub-districts are those of one region.
    if (kept && kept.region !== regionAsked) this.draft = { ...this.draft, subdistrict: place };
    this.#step = (resumes && kept?.step) || 0;
    this.problems = [];
    if (regionAsked) void this.sending.askTerms(regionAsked);
  }

  discard(): void {
    void this.sending.keep(undefined).then(() => this.page.requestUpdate());
  }

  /** undefined: there is nothing to be filled in. */
  title(): string | undefined {
    const { words, sending } = this;
    if (sending.entry) return sending.entry.title;
    if (this.#isNowhere) return undefined;
    return this.#step === REVIEW ? words.steps[REVIEW] : words.step(this.#step + 1, words.steps[this.#step]!);
  }

  set(change: Partial<Draft>): void {
    const { replyBy, neededOn } = this.draft;
    this.draft = { ...this.draft, ...change };
    if (change.neededOn !== undefined && replyBy === this.#usualReplyBy(neededOn))
      this.draft = { ...this.draft, replyBy: this.#usualReplyBy(change.neededOn) };
    // What is being mended is no longer wrong; it is looked at again on leaving the step.
    const touched = Object.keys(change);
    this.problems = this.problems.filter(({ field }) =>
      touched.includes('items') ? !field.startsWith('item-') : !touched.includes(field),
    );
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#keep(), REST_MS);
    this.page.requestUpdate();
  }

  /** Closed in mid-word: what was typed is kept at once. */
  rest(): void {
    if (this.#rest !== undefined) void this.#keep();
  }

  left(field: string, text: string): void {
    const message = identityIn(text, this.words.wrong);
    if (!message) return;
    this.problems = [...this.problems.filter((problem) => problem.field !== field), { field, message }];
    this.page.requestUpdate();
  }

  go(step: number, field?: string): void {
    this.#step = step;
    this.page.requestUpdate();
    if (field) this.#focus(field);
    else this.page.focusTitle();
  }

  render(): TemplateResult {
    const { page, words } = this;
    const { entry } = this.sending;
    if (entry) {
      return requestOutcome({
        page,
        words: this.#outcome,
        sending: this.sending,
        entry,
        onTakeBack: () => void this.#takeBack(entry.error?.issues ?? []),
        onAnother: () => void this.#another(entry.key),
      });
    }
    if (this.#isNowhere) {
      return html`${this.#nowhere()}<div class="actions"><button type="button" @click=${() => page.backToList()}>${words.toList}</button></div>`;
    }
    return html`${progress(words, this.#step)}${this.sending.possible === false && this.#step === 0 ? html`<p class="notice">${words.ownWay}</p>` : ''}${problemSummary({ title: words.problems, problems: this.problems, labelOf: (field) => labelOf(this, field), focus: (field) => this.#focus(field) })}<form novalidate autocomplete="on" @submit=${this.#submit}>${steps[this.#step]!(this)}${
      this.#step === REVIEW
        ? this.#ending()
        : html`<div class="actions"><button class="main">${words.next}</button>${this.#backButton()}</div><p class="quiet">${words.saved}</p>`
    }</form>`;
  }

  #backButton(): TemplateResult {
    const back = () => (this.#step === 0 ? this.page.backToList() : this.go(this.#step - 1));
    return html`<button type="button" @click=${back}>${this.#step === 0 ? this.words.toList : this.words.back}</button>`;
  }

  /** Sends where that can be done, else the organisation's own ways; the page's own link where there are none. */
  #ending(): TemplateResult {
    const { page, words } = this;
    const { possible, trouble } = this.sending;
    const input = this.#input();
    if (!input) return html`<p class="notice">${words.wrong.region}</p>`;
    if (possible === false) {
      const ways = requestWays(page, this.#outcome, input, this.#outcome.ways);
      return html`${ways || this.#nowhere()}<div class="actions">${this.#backButton()}</div>`;
    }
    return html`${trouble ? html`<p class="notice">${words.sendLater}</p>` : ''}<div class="actions"><button class="main" ?disabled=${this.#sent}>${words.send}</button>${this.#backButton()}</div
      >${trouble ? requestWays(page, this.#outcome, input, this.#outcome.waysInstead) : ''}`;
  }

  /** Nothing can be sent, in no way: nobody writes for nothing. */
  get #isNowhere(): boolean {
    return this.sending.possible === false && !hasOwnWays(this.page);
  }

  /** The page's own link serves. */
  #nowhere(): TemplateResult {
    return html`<div class="state"><p class="bold">${this.#outcome.noWays}</p><slot></slot></div>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { page, words } = this;
    const checked = this.#step === REVIEW ? [0, 1, 2] : [this.#step];
    this.problems = checked.flatMap((step) =>
      problemsOf(step, this.draft, words.wrong, page.today, page.places.all.length > 0),
    );
    const [first] = this.problems;
    if (first) {
      this.#step = stepOf(first.field);
      page.requestUpdate();
      return this.#focus('summary');
    }
    if (this.#step < REVIEW) {
      void this.#keep(this.#step + 1);
      return this.go(this.#step + 1);
    }
    void this.#send();
  };

  async #send(): Promise<void> {
    const input = this.#input();
    // Two presses may come before the next drawing.
    if (!input || this.#sent) return;
    this.#sent = true;
    try {
      await this.#keep();
      await this.sending.put({ create: 'quoteRequests', value: input }, input.title);
    } catch (error) {
      console.error(error);
      this.page.say(this.#outcome.failed);
    } finally {
      this.#sent = false;
    }
    this.page.focusTitle();
    this.page.requestUpdate();
  }

  #input() {
    const { regionAsked: region, wanted: skill, first, person } = this.page;
    const personId =
      first && first.region === region && !isAway(first.awayUntil, this.page.today) ? person : undefined;
    return region ? toInput(this.draft, { region, skill: skill || this.draft.title, personId }) : undefined;
  }

  /** What must never be kept is not kept in a draft either. */
  #keep(step = this.#step): Promise<void> {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    const { regionAsked: region, wanted } = this.page;
    const savedAt = new Date().toISOString();
    return this.sending.keep({ savedAt, step, region, wanted, draft: scrubDeep(this.draft) });
  }

  async #takeBack(issues: readonly { readonly path: readonly (string | number)[] }[]): Promise<void> {
    const { entry, outbox } = this.sending;
    if (entry) await outbox?.remove(entry.key);
    this.start(true);
    this.problems = issues.map(({ path }) => ({ field: fieldAt(path), message: this.words.wrong.refused }));
    this.go(this.problems[0] ? stepOf(this.problems[0].field) : REVIEW);
  }

  async #another(key: string): Promise<void> {
    await this.sending.outbox?.remove(key);
    this.page.backToList();
  }

  #empty(): Draft {
    const { page } = this;
    return emptyDraft(page.offering ?? '', page.place, this.#usualReplyBy(''));
  }

  #usualReplyBy(neededOn: string): string {
    return usualReplyBy(this.page.regionAsked ?? '', neededOn);
  }

  #focus(id: string): void {
    const { page } = this;
    void page.updateComplete.then(() =>
      page.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(),
    );
  }
}

const isAway = (until: string | undefined, today: string): boolean => Boolean(until && until >= today);

/** `items, 0, quantity` stands at `item-0-quantity`. */
const fieldAt = ([name, index, part]: readonly (string | number)[]): string =>
  name === 'items' ? `item-${index ?? 0}-${part ?? 'name'}` : String(name ?? 'title');

function addStyles(root: ShadowRoot): void {
  const sheet = styles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
