import type { GuyubError } from '@guyub/core';
import type { LedgerEntry, LedgerFile } from '@guyub/core/sharing';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { inLanguages } from '../locales/choose.ts';
import { ledgerWords, type LedgerWords } from '../locales/ledger-words.ts';
import { emit } from '../shared/events.ts';
import { Book, fetchLedger, type Shown } from './book.ts';
import { checkPanel, sayComparison } from './check-panel.ts';
import { Checking } from './checking.ts';
import { entryList, PAGE } from './entry-list.ts';
import { sayEntry, type Telling } from './entry-sentence.ts';
import { filePanel } from './file-panel.ts';
import { compareFingerprint, fingerprintIn, type Comparison } from './fingerprint.ts';
import { styles } from './ledger.styles.ts';
import { files, proof } from './later-parts.ts';
import { SharingElement } from './sharing-element.ts';
import { emptyBook, loadingBook, unavailableBook } from './states.ts';
import { turnersOf, turnTable, type Turner } from './turn-table.ts';

const wordsFor = inLanguages(ledgerWords, {
  en: () => import('../locales/ledger-words-en.ts'),
});

/**
 * The ledger of turns: whose turn is next, who received what, and whether anybody changed it afterwards. Everything is
 * worked out in the page; it asks no server but for the file.
 *
 * @element guyub-ledger
 * @slot - Whom to ask. Shown where the script never ran, and where there is nothing to show.
 * @fires guyub-load - A ledger is shown. `detail: { shown, total, stale }`
 * @fires guyub-error - It could not be brought. `detail: { error }`
 * @csspart heading @csspart state @csspart button @csspart turns @csspart entries
 * @cssprop [--guyub-brand] - Any opaque CSS colour; readable pairs are derived from it.
 * @cssprop [--guyub-radius=0.375em] - Roundness of fields, buttons and cards.
 * @cssprop [--guyub-font] - Font family; the page's own unless set.
 * @cssprop [--guyub-density=1] - 0.6 to 1: how far apart things stand, and how high what a mouse presses is. Never below 24 px; 44 px for a thumb.
 */
export class Ledger extends SharingElement<LedgerWords> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {},
    community: {},
    unit: {},
    entries: { attribute: false },
    names: { attribute: false },
    load: { attribute: false },
    turns: { attribute: false },
  };

  /** A ledger file of the page's own host. */
  declare src: string | undefined;
  /** Whose ledger it is; a file says so itself. */
  declare community: string | undefined;
  /** Of a piece. Default `potong`. */
  declare unit: string | undefined;
  /** The entries themselves, instead of a file. */
  declare entries: readonly LedgerEntry[] | undefined;
  /** By id; they go before those of a file. An id without a name is shown as it is. */
  declare names: Readonly<Record<string, string>> | undefined;
  /** Brings the ledger from anywhere else, instead of `src`. */
  declare load: (() => Promise<LedgerFile>) | undefined;
  /** Who takes turns now, in their order, where the page knows it: leave and room for more stand in no entry. */
  declare turns: readonly string[] | undefined;

  protected override readonly wordsFor = wordsFor;
  readonly #book = new Book(() => this.requestUpdate());
  readonly #checking = new Checking(() => this.requestUpdate());
  #drawn: Shown | undefined;
  #turners: readonly Turner[] = [];
  #count = PAGE;
  #allTurns = false;
  #checked = Promise.resolve(false);
  #comparison: Comparison | undefined;
  #uncopied = false;
  #fileError: string | undefined;
  /** What was pressed when a part of the script did not come. */
  #partFailed: 'check' | 'files' | undefined;
  #told: unknown;

  protected override firstUpdated(): void {
    super.firstUpdated();
    void files().catch(() => {}); // asked for again when it is needed
  }

  protected override touched(): void {
    void proof().catch(() => {});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#checking.forget();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ['entries', 'load', 'src'].some((one) => changed.has(one))) this.#bring();
    const { shown } = this.#book;
    const isSame = shown === this.#drawn;
    // Of a visitor's own file nobody knows who is on leave.
    if (!isSame || changed.has('turns'))
      this.#turners = turnersOf(shown?.entries ?? [], shown?.fileName ? undefined : this.turns);
    if (isSame) return;
    this.#drawn = shown;
    this.#count = PAGE;
    this.#allTurns = this.#uncopied = false;
    this.#partFailed = this.#comparison = this.#fileError = undefined;
    this.#checking.forget();
  }

  protected override updated(): void {
    const { shown, error, loading } = this.#book;
    const news = error ?? shown;
    if (loading || news === this.#told) return;
    this.#told = news;
    if (error) emit(this, 'guyub-error', { error });
    else if (shown) {
      const total = shown.entries.length;
      emit(this, 'guyub-load', { shown: Math.min(total, PAGE), total, stale: false });
    }
  }

  protected override content(): TemplateResult {
    const { t, level } = this;
    const { shown, error, loading } = this.#book;
    const retry = { t, level: level + 1, onRetry: () => this.#bring() };
    if (!shown) {
      // A page may be there only to check files.
      const own = error && !loading ? unavailableBook(retry, error) : loading ? loadingBook(t) : '';
      return html`${own}${this.#files()}`;
    }
    return html`<p class="about">${this.#community && t.of(this.#community)} ${
      shown.entries.length > 0 ? t.size(t.number(shown.entries.length), t.date(shown.entries.at(-1)!.at)) : ''
    }</p>${
      shown.fileName
        ? html`<p class="notice">${t.opened(shown.fileName)}${this.#hasOwn ? html` <button class="link" id="back" @click=${() => this.#book.close()}>${t.back}</button>` : ''}</p>`
        : error
          ? html`<p class="notice" part="state">${t.stale(t.moment(shown.at))} <button class="link" id="retry" @click=${retry.onRetry}>${t.retry}</button></p>`
          : ''
    }${shown.entries.length > 0 ? this.#written(shown) : emptyBook(retry)}${this.#files()}`;
  }

  #written(shown: Shown): TemplateResult {
    const { t } = this;
    const telling = this.#telling;
    const heading = (text: string) =>
      html`<div class="heading" role="heading" aria-level=${this.level + 1}>${text}</div>`;
    const { faults } = this.#checking;
    return html`<div class="group">${heading(t.next)}<p class="quiet">${t.nextHelp}</p>${
      faults?.some(Boolean) ? html`<p class="notice wrong">${t.notSure}</p>` : ''
    }${turnTable({
      ...telling,
      turners: this.#turners,
      all: this.#allTurns,
      onAll: () => {
        this.#allTurns = true;
        this.requestUpdate();
        this.focusAt('.turns');
      },
    })}</div><div class="group">${heading(t.check)}${checkPanel({
      ...telling,
      shown,
      checking: this.#checking,
      comparison: this.#comparison,
      uncopied: this.#uncopied,
      partFailed: this.#partFailed === 'check',
      onCheck: () => void this.#check(shown),
      onStop: () => {
        this.#checking.forget();
        this.focusAt('#check');
      },
      onCopy: () => void this.#copy(shown),
      onCompare: (typed) => void this.#compare(shown, typed),
    })}</div><div class="group">${heading(t.entries)}${entryList({
      ...telling,
      entries: shown.entries,
      faults,
      shown: this.#count,
      onMore: () => {
        const first = this.#count;
        this.#count += PAGE;
        this.requestUpdate();
        this.focusAt(`.entries>li:nth-child(${first + 1})`);
      },
    })}</div>`;
  }

  #files(): TemplateResult {
    const { shown, loading } = this.#book;
    return filePanel({
      t: this.t,
      level: this.level + 1,
      savable: Boolean(shown?.entries.length),
      reloadable: Boolean(shown && !shown.fileName && !this.entries && this.#hasOwn),
      loading,
      error: this.#fileError,
      partFailed: this.#partFailed === 'files',
      onSave: () => void this.#save(shown!),
      onPrint: () => void this.#print(shown!),
      onReload: () => this.#bring(),
      onOpen: (file) => void this.#open(file),
    });
  }

  get #community(): string {
    return this.#book.shown?.community || this.community || '';
  }

  get #hasOwn(): boolean {
    return Boolean(this.entries ?? this.load ?? this.src);
  }

  get #telling(): Telling {
    const names = new Map([...(this.#book.shown?.names ?? []), ...Object.entries(this.names ?? {})]);
    const { t } = this;
    return {
      t,
      unit: this.unit || t.usualUnit,
      nameOf: (id) => names.get(id) ?? id,
      // What stands in an entry for good is an id; of a coordinator's nobody knows a name.
      writerOf: (id) =>
        id === 'gateway'
          ? t.system
          : (names.get(id) ?? (this.#turners.some((one) => one.id === id) ? id : t.coordinator)),
    };
  }

  #bring(): void {
    const { entries, load, src } = this;
    if (entries) this.#book.show({ community: '', entries });
    else if (load) void this.#book.load(load);
    else if (src) void this.#book.load(() => fetchLedger(src));
    else this.#book.show(undefined);
  }

  /** Once for all who ask meanwhile. */
  #check(shown: Shown): Promise<boolean> {
    if (!this.#checking.running) this.#checked = this.#start(shown);
    return this.#checked;
  }

  async #start({ entries }: Shown): Promise<boolean> {
    try {
      if (!(await this.#checking.start(entries))) return false;
    } catch {
      this.#fail('check');
      return false;
    }
    const bad = this.#checking.faults!.filter(Boolean).length;
    const { t } = this;
    this.announcer.say(bad > 0 ? t.unsound(t.number(bad)) : t.sound(t.number(entries.length)));
    return true;
  }

  async #compare(shown: Shown, typed: string): Promise<void> {
    const wanted = fingerprintIn(typed);
    if (wanted && !this.#checking.faults && !(await this.#check(shown))) return;
    this.#comparison = wanted
      ? compareFingerprint(wanted, shown.entries, this.#checking.faults!)
      : { kind: 'unclear' };
    this.announcer.say(sayComparison(this.t, shown, this.#comparison));
    this.requestUpdate();
  }

  async #copy({ entries }: Shown): Promise<void> {
    const { seq, hash } = entries.at(-1)!;
    try {
      await navigator.clipboard.writeText(this.t.toCopy(this.#community, this.t.number(seq), hash));
      this.announcer.say(this.t.copied);
    } catch {
      this.#uncopied = true; // a page without TLS has no clipboard
      this.requestUpdate();
    }
  }

  async #save({ entries, names }: Shown): Promise<void> {
    try {
      const { ledgerFileName, saveFile, writeLedgerFile } = await files();
      const all = { ...Object.fromEntries(names), ...this.names };
      const text = writeLedgerFile({ community: this.#community, names: all, entries });
      saveFile(ledgerFileName(this.#community), text);
    } catch {
      this.#fail('files');
    }
  }

  async #print({ entries }: Shown): Promise<void> {
    const telling = this.#telling;
    try {
      const { printLedger } = await import('./print-ledger.ts');
      await printLedger({
        ...telling,
        say: (entry) => sayEntry(entry, telling),
        community: this.#community,
        turners: this.#turners,
        entries,
        shown: this.#count,
        faults: this.#checking.faults,
      });
    } catch {
      this.#fail('files');
    }
  }

  /** The alert that is drawn is spoken. */
  #fail(where: 'check' | 'files'): void {
    this.#partFailed = where;
    this.requestUpdate();
  }

  async #open(file: File): Promise<void> {
    try {
      await this.#book.open(file);
      this.focusAt('#open');
    } catch (error) {
      const path = (error as Partial<GuyubError>).issues?.[0]?.path;
      const { t } = this;
      this.#fileError = path ? (await files()).notOpened[t.language](path) : t.partFailed;
      this.announcer.say(this.#fileError);
      this.requestUpdate();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guyub-ledger': Ledger;
  }
}
