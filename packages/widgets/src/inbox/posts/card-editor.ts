import type { JobCard } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import type { JobCardWords } from '../../locales/job-card-words.ts';
import { identityIn } from '../../shared/form/checks.ts';
import type { Problem } from '../../shared/form/form.ts';
import { adviceOn, cardProblems, toCard, type CardDraft } from '../../shared/job-card/card-draft.ts';
import { payFields, whatFields, whereFields, type CardForm } from '../../shared/job-card/card-fields.ts';
import type { Room } from '../room.ts';
import type { RegionLists } from '../../shared/job-card/region-lists.ts';
import { cardWords } from './words.ts';

/** Between the last key and the keeping of the draft. */
const REST_MS = 400;

interface EditorProps<D extends CardDraft> {
  /** Of the draft that is kept on this device. */
  readonly name: string;
  readonly draft: D;
  /** It was written before, so all advice on it is shown at once. */
  readonly isKnown: boolean;
  readonly help: string;
  readonly yes: string;
  /** More to be filled in, and what is wrong with that. */
  readonly more?: {
    fields(form: CardForm & { readonly draft: D }): TemplateResult;
    problems(draft: D): readonly Problem[];
  };
  readonly onSend: (card: JobCard, draft: D) => void;
  readonly onBack: () => void;
}

/** A card being written, with advice beside what it is about. */
export class CardEditor<D extends CardDraft> implements CardForm {
  readonly prefix = 'card-';
  draft: D;
  problems: readonly Problem[] = [];
  readonly #room: Room;
  readonly #lists: RegionLists;
  readonly #props: EditorProps<D>;
  /** Fields that were left once. */
  readonly #visited = new Set<string>();
  /** Since the form is here: more than what was kept before. */
  #written: Partial<D> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: Room, lists: RegionLists, props: EditorProps<D>) {
    this.#room = room;
    this.#lists = lists;
    this.#props = props;
    this.draft = props.draft;
    void lists.load();
    void this.#restore();
  }

  get words(): JobCardWords {
    return cardWords(this.#room);
  }
  get today(): string {
    return this.#room.today;
  }
  get places(): readonly string[] {
    return this.#lists.places;
  }
  get programmes(): RegionLists['programmes'] {
    return this.#lists.programmes;
  }
  get advice(): CardForm['advice'] {
    return adviceOn(this.draft, this.today).filter(
      ({ field }) => this.#props.isKnown || this.#visited.has(field),
    );
  }

  render(): TemplateResult {
    const { help, yes, more, onBack } = this.#props;
    const count = this.problems.length;
    return html`<form class="panel" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${help}</p><div role="alert">${
      count > 0 ? html`<p class="error">${this.words.mend(count)}</p>` : ''
    }</div>${whatFields(this)}${payFields(this)}${whereFields(this)}${more?.fields(this)}<p class="actions"><button class="main">${yes}</button
      ><button type="button" class="link" @click=${onBack}>${this.#room.t.back}</button></p></form>`;
  }

  set(change: Partial<D>): void {
    this.#written = { ...this.#written, ...change };
    this.draft = { ...this.draft, ...change };
    // Nobody is told off while writing.
    this.problems = this.problems.filter(({ field }) => !(field in change));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#room.sending.saveDraft(this.#props.name, this.draft), REST_MS);
    this.#room.host.requestUpdate();
  }

  left(field: string, text: string): void {
    this.#visited.add(field);
    const message = identityIn(text, this.words.wrong);
    if (message) this.problems = [...this.problems.filter((one) => one.field !== field), { field, message }];
    this.#room.host.requestUpdate();
  }

  async #restore(): Promise<void> {
    const kept = await this.#room.sending.draft<D>(this.#props.name);
    if (kept) this.draft = { ...this.draft, ...kept, ...this.#written };
    this.#room.host.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { draft } = this;
    const { sending, desk, host, focusOn } = this.#room;
    const { name, more, onSend } = this.#props;
    this.problems = [...cardProblems(this.words, draft, this.today), ...(more?.problems(draft) ?? [])];
    host.requestUpdate();
    const [first] = this.problems;
    if (first) return focusOn((root) => root.querySelector<HTMLElement>(`#${this.prefix}${first.field}`));
    clearTimeout(this.#timer);
    sending.saveDraft(name, draft);
    onSend(toCard(draft, desk.door.region), draft);
  }
}
