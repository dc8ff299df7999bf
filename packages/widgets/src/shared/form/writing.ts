import { scrubDeep } from '@guyub/core/scrub';
import type { OutboxState, OutboxWish } from '../outbox/index.ts';
import { identityIn } from './checks.ts';
import type { Form, Problem } from './form.ts';
import { Sending, type SendingPage } from './sending.ts';

/** A draft as it is kept on the device. */
export interface KeptWriting<D> {
  /** ISO 8601 instant. */
  readonly savedAt: string;
  readonly step: number;
  readonly draft: D;
}

/** What is written, and what it becomes. */
export interface WritingSubject<D> {
  readonly page: () => SendingPage;
  readonly words: () => Form<D>['words'] & {
    readonly wrong: { readonly identity: string; readonly refused: string };
  };
  readonly outcome: () => {
    readonly states: Readonly<Record<OutboxState, string>>;
    readonly failed: string;
  };
  readonly empty: () => D;
  /** Steps to fill in; after more than one there is a last look. */
  readonly steps: number;
  readonly check: (step: number, draft: D) => readonly Problem[];
  readonly stepOf: (field: string) => number;
  /** Id of the field where a part of what is sent stands. */
  readonly fieldAt: (path: readonly (string | number)[]) => string;
  readonly wish: (draft: D) => { readonly wish: OutboxWish; readonly title: string };
  /** Where it is sent to. */
  readonly region: () => string;
  /** To a screen reader. */
  readonly say: (text: string) => void;
  readonly focusTitle: () => void;
}

/** Between the last key and the keeping of the draft. */
const REST_MS = 400;

/** Something being written, step by step, kept on the device, and sent. */
export class Writing<D extends object, R = object> implements Form<D> {
  readonly sending: Sending<KeptWriting<D>, R>;
  draft: D;
  problems: readonly Problem[] = [];
  step = 0;
  /** What is kept is known: what is typed before would be lost. */
  isReady = false;
  /** What somebody has come to. */
  touched: ReadonlySet<string> = new Set();
  readonly #subject: WritingSubject<D>;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #sent = false;

  constructor(subject: WritingSubject<D>) {
    this.#subject = subject;
    this.draft = subject.empty();
    this.sending = new Sending(subject.page, (state, isNew) => {
      if (!state || !isNew) return;
      subject.say(subject.outcome().states[state]);
      // What was pressed may be gone.
      subject.focusTitle();
    });
  }

  get words(): ReturnType<WritingSubject<D>['words']> {
    return this.#subject.words();
  }

  get isLastLook(): boolean {
    return this.#subject.steps > 1 && this.step === this.#subject.steps;
  }

  /** Goes on with the draft that is kept: a blank form would write over it. */
  async start(): Promise<void> {
    this.isReady = Boolean(this.sending.outbox);
    await this.sending.begin();
    this.isReady = true;
    const { kept } = this.sending;
    this.draft = { ...this.#subject.empty(), ...kept?.draft };
    this.step = kept?.step ?? 0;
    this.problems = [];
    void this.sending.askTerms(this.#subject.region());
    this.#redraw();
  }

  set(change: Partial<D>): void {
    this.draft = { ...this.draft, ...change };
    const names = Object.keys(change);
    this.touched = new Set([...this.touched, ...names]);
    // What is being mended is no longer wrong; it is looked at again on leaving the step.
    const fields = names.map((name) => this.#subject.fieldAt([name]));
    this.problems = this.problems.filter(({ field }) => !fields.includes(field));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#keep(), REST_MS);
    this.#redraw();
  }

  left(field: string, text: string): void {
    const message = identityIn(text, this.words.wrong);
    if (!message) return;
    this.problems = [...this.problems.filter((problem) => problem.field !== field), { field, message }];
    this.#redraw();
  }

  /** Closed in mid-word: what was typed is kept at once. */
  rest(): void {
    if (this.#rest !== undefined) void this.#keep();
  }

  go(step: number): void {
    this.step = step;
    this.#redraw();
    this.#subject.focusTitle();
  }

  readonly submit = (event: Event): void => {
    event.preventDefault();
    const { steps, check, stepOf } = this.#subject;
    const checked = this.isLastLook ? Array.from({ length: steps }, (_, step) => step) : [this.step];
    this.problems = checked.flatMap((step) => check(step, this.draft));
    const [first] = this.problems;
    if (first) {
      this.step = stepOf(first.field);
      this.#redraw();
      return this.focus('summary');
    }
    if (steps === 1 || this.isLastLook) return void this.#send();
    void this.#keep(this.step + 1);
    this.go(this.step + 1);
  };

  focus(id: string): void {
    const { element } = this.#subject.page();
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(),
    );
  }

  /** Back from the outbox, to be changed or left. */
  async takeBack(): Promise<void> {
    const { entry, outbox } = this.sending;
    const issues = entry?.error?.issues ?? [];
    if (entry) await outbox?.remove(entry.key);
    await this.start();
    const { fieldAt, stepOf, steps } = this.#subject;
    this.problems = issues.map(({ path }) => ({ field: fieldAt(path), message: this.words.wrong.refused }));
    this.go(this.problems[0] ? stepOf(this.problems[0].field) : steps > 1 ? steps : 0);
  }

  /** Done with what has arrived. */
  async another(): Promise<void> {
    const { entry, outbox } = this.sending;
    if (entry) await outbox?.remove(entry.key);
    this.touched = new Set();
    await this.start();
    this.#subject.focusTitle();
  }

  async #send(): Promise<void> {
    // Two presses may come before the next drawing.
    if (this.#sent) return;
    this.#sent = true;
    const { wish, region, say, outcome, focusTitle } = this.#subject;
    try {
      await this.#keep();
      const made = wish(this.draft);
      await this.sending.put(made.wish, made.title, region());
    } catch (error) {
      console.error(error);
      say(outcome().failed);
    } finally {
      this.#sent = false;
    }
    focusTitle();
    this.#redraw();
  }

  /** What must never be kept is not kept in a draft either. */
  #keep(step = this.step): Promise<void> {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    return this.sending.keep({ savedAt: new Date().toISOString(), step, draft: scrubDeep(this.draft) });
  }

  #redraw(): void {
    this.#subject.page().element.requestUpdate();
  }
}
