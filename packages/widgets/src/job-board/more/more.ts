import type { PublishedJob } from '@guyub/core';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { jobMoreIn } from '../../locales/job-more-words.ts';
import { canonicalAddress, JsonLdScript } from '../../shared/json-ld-script.ts';
import { styles as formStyles } from '../../shared/form/form.styles.ts';
import { hasOwnWays } from '../../shared/form/own-ways.ts';
import { hiringFor } from '../../shared/hiring-source.ts';
import { applying, reporting, type OpenForm } from '../apply/forms.ts';
import type { BoardPage } from '../board-page.ts';
import { payText } from '../facts.ts';
import { details, detailsHead } from './details.ts';
import { jobPostingOf } from './json-ld.ts';
import { styles } from './more.styles.ts';

interface Opened {
  readonly id: string;
  readonly job?: PublishedJob;
  /** Why it is not there. */
  readonly trouble?: 'gone' | 'failed';
  readonly regionName?: string;
  readonly form?: OpenForm;
  readonly printFailed?: boolean;
}

/** One job: in a native dialog, or as all that its own page shows. */
export class More implements ReactiveController {
  readonly #page: BoardPage;
  readonly #jsonLd: JsonLdScript;
  #opened: Opened | undefined;
  /** Not in a dialog. */
  #isPage = false;
  #canSend: boolean | undefined;
  #running: AbortController | undefined;
  /** The dialog made a step in the history, which closing takes back. */
  #stepped = false;

  constructor(page: BoardPage) {
    this.#page = page;
    const { element } = page;
    this.#jsonLd = new JsonLdScript(element);
    element.addController(this);
    element.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!, formStyles.styleSheet!);
  }

  hostDisconnected(): void {
    // A dialog that is taken out of the page stays marked open, and would come back as part of the page.
    this.#dialog?.close();
    this.#forget();
  }

  /** @param step the visitor pressed a card of an element that keeps the URL; else the URL asked for it */
  open(id: string, step: boolean): void {
    const { element, opens, known, moved } = this.#page;
    if (!element.isConnected || this.#opened?.id === id || !opens(id)) return;
    this.#forget();
    this.#isPage = false;
    this.#begin(id, known(id));
    this.#stepped = step;
    if (step) moved(id, 'push');
    void element.updateComplete.then(() => {
      if (this.#opened && !this.#dialog?.open) this.#dialog?.showModal();
    });
  }

  /** On its own page. @param id undefined: there can be none of that name */
  show(id: string | undefined): void {
    if (this.#isPage && this.#opened?.id === id && !this.#opened?.trouble) return;
    this.#forget();
    this.#isPage = true;
    if (id) this.#begin(id, undefined);
    else this.#opened = { id: '', trouble: 'gone' };
    this.#redraw();
  }

  close(): void {
    if (this.#isPage) return;
    this.#dialog?.close();
    // Not when the dialog says so: a page that is not painted hears of that late, and may have opened another by then.
    this.#forget();
    this.#redraw();
  }

  render(): TemplateResult {
    const w = this.#words;
    return html`<dialog part="dialog" aria-labelledby="job" closedby="any" @close=${() => this.#closed()}>${
      this.#opened
        ? html`<div class="head">${this.#title()}<form method="dialog"><button part="button">${w.close}</button></form></div><div class="inner">${this.#content(this.#opened)}</div>`
        : ''
    }</dialog>`;
  }

  renderPage(): TemplateResult {
    return html`<div class="page">${this.#title()}${this.#opened ? this.#content(this.#opened) : ''}</div>`;
  }

  #title(): TemplateResult {
    const { job, form, trouble } = this.#opened ?? {};
    const w = this.#words;
    const text =
      form?.title ??
      job?.title ??
      (trouble === 'gone' ? w.gone : trouble ? this.#page.t().unavailable : this.#page.t().loading);
    return html`<div id="job" class="title" role="heading" aria-level=${this.#page.level()} tabindex="-1">${text}</div>`;
  }

  #content({ job, trouble, regionName, form, printFailed }: Opened): TemplateResult {
    const w = this.#words;
    const page = this.#page;
    if (!job)
      return trouble
        ? html`<p>${trouble === 'gone' ? w.goneHelp : w.failed}</p>${
            trouble === 'failed'
              ? html`<div class="actions"><button part="button" @click=${() => this.#again()}>${page.t().retry}</button></div>`
              : ''
          }<slot></slot>`
        : html`<div class="bone"></div>`;
    if (form)
      return html`<div class="actions"><button part="button" class="link" @click=${() => this.#leaveForm()}>${w.back}</button></div>${form.render()}`;
    return html`${detailsHead(page, job)}${details({
      page,
      job,
      regionName,
      applies: this.#canSend === undefined ? undefined : this.#canSend || hasOwnWays(page.ways()),
      reports: this.#canSend === true,
      note: printFailed ? w.printFailed : page.noteOf(job.id),
      onApply: () => this.#write(applying),
      onReport: () => this.#write(reporting),
      onPrint: () => void this.#print(job),
    })}`;
  }

  #begin(id: string, job: PublishedJob | undefined): void {
    this.#opened = { id, ...(job && { job }) };
    const { signal } = (this.#running = new AbortController());
    void this.#find(id, job, signal);
    void this.#askWay();
    this.#redraw();
  }

  async #find(id: string, known: PublishedJob | undefined, signal: AbortSignal): Promise<void> {
    const client = this.#page.client();
    if (!client) return this.#grow({ trouble: 'failed' });
    try {
      const job = known ?? (await client.get('jobs', id, { signal })).value;
      if (signal.aborted) return;
      // A snapshot may be old: what has closed is no longer there.
      if (job.validThrough < this.#page.today() && !job.filled) return this.#grow({ trouble: 'gone' });
      this.#grow({ job });
      await this.#describe(job, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#grow({ trouble: (error as { readonly code?: string }).code === 'not-found' ? 'gone' : 'failed' });
    }
  }

  /** Tells search engines of a job on its own page; of a list nothing. */
  async #describe(job: PublishedJob, signal: AbortSignal): Promise<void> {
    const page = this.#page;
    const url = this.#isPage ? canonicalAddress() : page.address(job.id);
    const { regionName, posting } = await jobPostingOf(page, job, url);
    if (signal.aborted) return;
    this.#grow({ ...(regionName && { regionName }) });
    if (posting && (this.#isPage || page.hasLinks())) this.#jsonLd.write(posting);
  }

  /** Whether anything can be sent from here, without asking anybody yet. */
  async #askWay(): Promise<void> {
    const source = this.#page.source();
    const way = this.#page.hiring() ?? (source && (await hiringFor(source).catch(() => undefined)));
    this.#canSend = Boolean(way);
    this.#redraw();
  }

  #again(): void {
    const { id } = this.#opened!;
    this.#forget();
    this.#begin(id, undefined);
    this.#focusTitle();
  }

  #write(form: typeof applying): void {
    const { job } = this.#opened ?? {};
    if (!job) return;
    const focusTitle = () => this.#focusTitle();
    this.#grow({ form: form({ page: this.#page, job, focusTitle }) });
    focusTitle();
  }

  #leaveForm(): void {
    this.#opened?.form?.rest();
    const { form: _, ...opened } = this.#opened!;
    this.#opened = opened;
    this.#redraw();
    this.#focusTitle();
  }

  async #print(job: PublishedJob): Promise<void> {
    const { regionName } = this.#opened ?? {};
    try {
      const { printJob } = await import('./print-job.ts');
      const { t, address } = this.#page;
      const url = job.applyUrl ?? address(job.id);
      await printJob({ t: t(), words: this.#words, job, regionName, pay: payText(t(), job), url });
    } catch (error) {
      console.error(error);
      this.#page.say(this.#words.printFailed);
      this.#grow({ printFailed: true });
    }
  }

  #grow(change: Partial<Opened>): void {
    if (!this.#opened) return;
    this.#opened = { ...this.#opened, ...change };
    this.#redraw();
  }

  get #words() {
    return jobMoreIn(this.#page.t());
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#page.element.renderRoot.querySelector('dialog[aria-labelledby=job]');
  }

  #focusTitle(): void {
    const { element } = this.#page;
    void element.updateComplete.then(() => {
      this.#dialog?.scrollTo(0, 0);
      element.renderRoot.querySelector<HTMLElement>('#job')?.focus();
    });
  }

  #closed(): void {
    if (!this.#opened || this.#isPage || this.#dialog?.open) return;
    const stepped = this.#stepped;
    this.#forget();
    this.#redraw();
    if (!this.#page.element.isConnected) return;
    if (stepped) history.back();
    else this.#page.moved(undefined, 'replace');
  }

  #forget(): void {
    this.#opened?.form?.rest();
    this.#running?.abort();
    this.#jsonLd.remove();
    this.#opened = undefined;
    this.#stepped = false;
  }

  #redraw(): void {
    this.#page.element.requestUpdate();
  }
}
