import type { GuyubError } from '@guyub/core';
import { html, type TemplateResult } from 'lit';
import { SharingElement } from '../ledger/sharing-element.ts';
import { inLanguages } from '../locales/choose.ts';
import { splitWords, type SplitWords } from '../locales/split-words.ts';
import { LazyPart } from '../shared/lazy-part.ts';
import { bookPanel } from './book-panel.ts';
import { styles } from './fair-split.styles.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import type { OpenBook } from './open-book.ts';
import { orderFields } from './order-fields.ts';
import type { Draft, Split } from './order-form.ts';
import { peopleField } from './people-field.ts';
import type { Sheet } from './read-sheet.ts';

const wordsFor = inLanguages(splitWords, {
  en: () => import('../locales/split-words-en.ts'),
});

const noSheet: Sheet = { rows: [], problems: [], columns: [], sums: 0 };

type Dealing = typeof import('./dealing.ts');

/**
 * A fair split for a community that has a spreadsheet and no server: paste, look, print, write down. Named after what
 * comes out of it, as `guyub-ledger` is; "deal" is what two people agree upon elsewhere in this house.
 *
 * @element guyub-fair-split
 * @slot - What is shown where the script never ran.
 * @fires guyub-error - What reckons did not come. `detail: { error }`
 * @csspart heading @csspart button
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class FairSplit extends SharingElement<SplitWords> {
  static override styles = styles;

  protected override readonly wordsFor = wordsFor;

  readonly #part = new LazyPart<Dealing>(this, () => import('./dealing.ts'));
  #coming: Promise<unknown> | undefined;
  #draft: Draft | undefined;
  #sheet = noSheet;
  /** What the sheet was read from. */
  #read = '';
  #split: Split | undefined;
  #book: OpenBook | undefined;
  #bookError: string | undefined;
  #saved: string | undefined;
  #uncopied = false;
  #printFailed = false;

  protected override touched(): void {
    void this.#dealing();
  }

  protected override willUpdate(): void {
    if (this.#draft) return;
    this.#fill(keptDraft(this.#fresh()));
    // Kept in this tab.
    if (this.#draft!.people) void this.#dealing();
  }

  // What was done is drawn once it has been reckoned.
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#coming;
    return super.getUpdateComplete();
  }

  protected override content(): TemplateResult {
    const { t, level } = this;
    const draft = this.#draft!;
    const heading = (text: string) =>
      html`<div class="heading" role="heading" aria-level=${level + 1}>${text}</div>`;
    return html`<p class="quiet intro">${t.intro}</p><div class="fill"><div class="order">${orderFields({
      t,
      draft,
      problem: this.#part.part?.orderProblem(draft),
      onInput: (field, value) => void this.#type(field, value),
    })}</div><div class="people">${peopleField({
      t,
      text: draft.people,
      sheet: this.#sheet,
      onInput: (value) => void this.#type('people', value),
    })}<p class="actions">${
      draft.people.trim() === ''
        ? html`<button part="button" id="example" @click=${() => void this.#example()}>${t.example}</button>`
        : html`<button class="link" id="clear" @click=${() => this.#clear()}>${t.clear}</button>`
    }<span class="quiet">${t.kept}</span></p></div></div><div class="group">${heading(t.result)}<p class="quiet">${t.rule}</p>${
      this.#split
        ? this.#result(this.#split)
        : this.#part.failed
          ? html`<p class="notice wrong" role="alert">${t.notThere}</p>`
          : html`<p class="waiting">${t.waiting}</p>`
    }</div>${this.#bookPart()}`;
  }

  #result({ rows, dealt }: Split): TemplateResult {
    const { t } = this;
    const { splitTable, splitTableWords } = this.#part.part!;
    return html`${splitTable({
      t: splitTableWords[t.language],
      rows: rows.toSorted((a, b) => b.pieces - a.pieces || a.before - b.before),
      unit: this.#unit,
      short: dealt.short,
      advice: rows.some(({ reason }) => reason.code !== 'excluded' || reason.why !== 'on-leave')
        ? t.shortHelp
        : t.allAway,
    })}<p class="actions"><button class="main" part="button" id="print" @click=${() => void this.#print()}>${t.print}</button><button part="button" id="copy" @click=${() => void this.#copy()}>${t.copy}</button></p>${
      this.#printFailed ? html`<p class="error" role="alert">${t.partFailed}</p>` : ''
    }${
      this.#uncopied
        ? html`<label class="field">${t.copyFailed}<textarea id="by-hand" readonly rows="6" .value=${this.#twoColumns()}></textarea></label>`
        : ''
    }`;
  }

  #bookPart(): TemplateResult {
    const { t } = this;
    const order = this.#draft!.order.trim();
    return bookPanel({
      t,
      level: this.level + 1,
      book: this.#book,
      error: this.#bookError,
      ready: this.#split !== undefined,
      hindrance:
        order === '' ? t.nameFirst : this.#part.part?.isRecorded(this.#book, order) ? t.recorded : undefined,
      saved: this.#saved,
      onOpen: (file) => void this.#open(file),
      onSave: () => this.#save(),
      onNext: () => {
        this.#fill({ ...this.#draft!, order: '', pieces: '', people: this.#sheetOfBook(this.#book!) });
        this.focusAt('#order');
      },
    });
  }

  get #unit(): string {
    return this.#draft!.unit.trim() || this.t.usualUnit;
  }

  #fresh(): Draft {
    return { community: '', order: '', pieces: '', unit: this.t.usualUnit, lot: '5', people: '' };
  }

  async #type(field: keyof Draft, value: string): Promise<void> {
    this.announcer.wait();
    this.#fill({ ...this.#draft!, [field]: value });
    const part = await this.#dealing();
    const { t } = this;
    const { problems } = this.#sheet;
    if (field === 'people' && problems.length > 0) return this.announcer.say(t.wrong(problems.length));
    if (!part || !this.#split) return this.announcer.say('');
    const { number } = part.splitTableWords[t.language];
    const { rows, order, dealt } = this.#split;
    const served = rows.filter(({ pieces }) => pieces > 0).length;
    this.announcer.say(t.said(number(order.pieces - dealt.short), this.#unit, number(served)));
  }

  /** What reckons; undefined when it could not be fetched. */
  async #dealing(): Promise<Dealing | undefined> {
    if (this.#part.part) return this.#part.part;
    const part = await (this.#coming = this.#part.load());
    this.#reckon();
    return part;
  }

  #reckon(): void {
    const { part } = this.#part;
    if (!part) return;
    const { people } = this.#draft!;
    if (people !== this.#read) this.#sheet = part.readSheet((this.#read = people));
    this.#split = part.splitOf(this.#draft!, this.#sheet, this.#book?.names ?? new Map());
  }

  #fill(draft: Draft): void {
    this.#draft = draft;
    this.#reckon();
    this.#saved = undefined;
    this.#uncopied = this.#printFailed = false;
    keepDraft(draft);
    this.requestUpdate();
  }

  async #example(): Promise<void> {
    const part = await this.#dealing();
    if (!part) return;
    this.#fill(part.exampleDraft(this.t));
    this.focusAt('#people');
  }

  #clear(): void {
    this.#book = this.#bookError = undefined;
    this.#fill(this.#fresh());
    this.focusAt('#people');
  }

  #sheetOfBook(book: OpenBook): string {
    const { columns } = this.t;
    return this.#part.part!.sheetOf(book, [columns.name, columns.level, columns.capacity, columns.turn]);
  }

  /** As the sheet stands, so that it fits beside it. */
  #twoColumns(): string {
    return this.#split!.rows.map(({ name, pieces }) => `${name}\t${pieces}`).join('\n');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#twoColumns());
      this.announcer.say(this.t.copied);
    } catch {
      this.#uncopied = true; // a page without TLS has no clipboard
      this.requestUpdate();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand')!.select();
    }
  }

  async #print(): Promise<void> {
    this.#printFailed = false;
    try {
      const { printSplit } = await import('./print-split.ts');
      const { community, order } = this.#draft!;
      await printSplit({ t: this.t, community, order, unit: this.#unit, split: this.#split! });
    } catch {
      this.#printFailed = true;
      this.requestUpdate();
    }
  }

  async #open(file: File): Promise<void> {
    const { t } = this;
    this.#bookError = undefined;
    const part = await this.#dealing();
    if (!part) return;
    try {
      const book = part.openBook(await file.text());
      if (typeof book === 'number') this.#bookError = t.broken(book);
      else {
        this.#book = book;
        const { community, people } = this.#draft!;
        this.#fill({
          ...this.#draft!,
          community: community || book.community,
          people: people.trim() ? people : this.#sheetOfBook(book),
        });
      }
    } catch (error) {
      const [issue] = (error as GuyubError).issues ?? [];
      this.#bookError = part.notOpened[t.language](issue?.path ?? []);
    }
    this.announcer.say(
      this.#bookError ?? t.inBook(this.#book!.community, String(this.#book!.entries.length)),
    );
    this.requestUpdate();
  }

  #save(): void {
    const { part } = this.#part;
    const draft = this.#draft!;
    const order = draft.order.trim();
    if (!part || !this.#split || order === '' || part.isRecorded(this.#book, order)) return;
    const community = draft.community.trim() || this.#book?.community || '';
    this.#book = part.writeDown(this.#book, this.#split, community);
    const { names, entries } = this.#book;
    const name = part.ledgerFileName(community);
    part.saveFile(name, part.writeLedgerFile({ community, names: Object.fromEntries(names), entries }));
    this.#saved = name;
    this.announcer.say(this.t.saved(name));
    this.requestUpdate();
    this.focusAt('#next');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-fair-split': FairSplit;
  }
}
