import { mayMove } from '@guyub/core/hiring';
import type { PostingChange, SeenPosting } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import { cardDraftOf } from '../../shared/job-card/card-draft.ts';
import type { Room } from '../room.ts';
import { CardEditor } from './card-editor.ts';
import { FilledForm } from './filled-form.ts';
import type { PostsWords } from '../../locales/posts-words.ts';
import type { RegionLists } from '../../shared/job-card/region-lists.ts';
import { postNote, postWords } from './words.ts';

/** What is filled in or confirmed before something is sent. */
interface Panel {
  render(): TemplateResult;
}

type ActionWords = Pick<PostsWords, 'mend' | 'mendHelp' | 'mendSend' | 'withdraw'>;

/** What can be done with a vacancy, one thing at a time. */
export class PostActions {
  readonly #room: Room;
  readonly #lists: RegionLists;
  readonly #words: () => ActionWords;
  #open: { readonly of: string; readonly panel: Panel } | undefined;

  /** @param words how these things are put at this door */
  constructor(room: Room, lists: RegionLists, words: () => ActionWords) {
    this.#room = room;
    this.#lists = lists;
    this.#words = words;
  }

  /** Its card stands in a form. */
  isMending(id: string): boolean {
    return this.#open?.of === id && this.#open.panel instanceof CardEditor;
  }

  /** @param first what this door can do before all else */
  render(posting: SeenPosting, first: unknown = ''): TemplateResult {
    const words = postWords(this.#room);
    const { id, status } = posting;
    const entry = this.#room.sending.about(id);
    const note = entry ? postNote(this.#room, entry) : '';
    if (entry && entry.state !== 'refused') return html`${note}`;
    if (this.#open?.of === id) return html`${note}${this.#open.panel.render()}`;
    const may = (to: SeenPosting['status']) => mayMove('postings', status, to);
    const mends = status === 'submitted' || may('submitted');
    return html`${note}<p class="actions">${first}${
      may('filled') ? html`<button @click=${() => this.#fill(posting)}>${words.filled}</button>` : ''
    }${
      mends
        ? html`<button class=${status === 'refused' ? 'main' : ''} @click=${() => this.#mend(posting)}>${status === 'refused' ? words.mendAgain : this.#words().mend}</button>`
        : ''
    }${may('withdrawn') ? html`<button class="link" @click=${() => this.#withdraw(posting)}>${this.#words().withdraw}</button>` : ''}</p>`;
  }

  /** @param what names the wish while it waits */
  put({ id, version, card }: SeenPosting, change: PostingChange, what: string, draft?: string): void {
    const { sending } = this.#room;
    const kept = sending.put(
      // What was looked at is what is decided on.
      { update: 'postings', id, change, ifVersion: version },
      { title: `${what}: ${card.title}`, ...(draft && { draft }) },
    );
    void kept.then((isKept) => isKept && this.close(id));
  }

  open(of: string, panel: Panel): void {
    this.#open = { of, panel };
    this.#room.host.requestUpdate();
    this.#room.focusOn((root) =>
      root.querySelector<HTMLElement>(`#post-${of} .panel :is(input,select,textarea,button.main)`),
    );
  }

  readonly close = (of: string): void => {
    this.#open = undefined;
    this.#room.host.requestUpdate();
    this.#room.focusOn((root) => root.querySelector<HTMLElement>(`article#post-${of},#post-${of}>summary`));
  };

  #mend(posting: SeenPosting): void {
    const words = this.#words();
    const { id, card, version } = posting;
    // What was written about another version is not laid over this one.
    const name = `posting ${id} ${version}`;
    const panel = new CardEditor(this.#room, this.#lists, {
      name,
      draft: cardDraftOf(card),
      isKnown: true,
      help: words.mendHelp,
      yes: words.mendSend,
      onSend: (card) => this.put(posting, { status: 'submitted', card }, words.mend, name),
      onBack: () => this.close(id),
    });
    this.open(id, panel);
  }

  #fill(posting: SeenPosting): void {
    const { filled } = postWords(this.#room);
    const send = (hires: Parameters<ConstructorParameters<typeof FilledForm>[3]>[0]) =>
      this.put(posting, { status: 'filled', hires }, filled);
    this.open(
      posting.id,
      new FilledForm(this.#room, posting, this.#lists, send, () => this.close(posting.id)),
    );
  }

  #withdraw(posting: SeenPosting): void {
    const room = this.#room;
    const words = postWords(room);
    const yes = () => this.put(posting, { status: 'withdrawn' }, this.#words().withdraw);
    this.open(posting.id, {
      render:
        () => html`<div class="panel"><p>${words.withdrawSure}</p><p class="actions"><button class="main" @click=${yes}>${words.withdrawYes}</button
        ><button class="link" @click=${() => this.close(posting.id)}>${room.t.back}</button></p></div>`,
    });
  }
}
