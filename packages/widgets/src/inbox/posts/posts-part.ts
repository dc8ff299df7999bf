import type { HiringWrites } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import { moment } from '../dates.ts';
import { formStyles } from '../form.styles.ts';
import type { DoorPage, DoorPart, Room } from '../room.ts';
import { PostsController } from './posts-controller.ts';
import { postsStyles } from './posts.styles.ts';
import { postNote, postWords } from './words.ts';

/** Vacancies in an inbox. */
export class PostsPart implements DoorPart {
  readonly resources = ['postings', 'applications'] as const;
  readonly #room: Room;
  readonly #posts: PostsController;
  /** Drawn only when there is a desk. */
  #page: DoorPage | undefined;
  #isComing = false;

  constructor(room: Room) {
    this.#room = room;
    this.#posts = new PostsController(room, () => this.#settled());
    for (const sheet of [formStyles, postsStyles]) room.wear(sheet);
  }

  /** It is all that an employer comes for. */
  get urgent(): boolean {
    return this.#room.desk.door.kind === 'employer';
  }

  arrived(): void {
    void this.#posts.load();
  }

  render(): TemplateResult | '' {
    const { t } = this.#room;
    const words = postWords(this.#room);
    const { desk, error, missing, load } = this.#posts;
    const lost = this.#unplaced();
    if (missing) return lost;
    const again = html`<button class="link" @click=${() => void load()}>${t.retry}</button>`;
    if (!desk || !this.#page)
      return error
        ? html`${lost}<p class="notice" part="state">${words.failed} ${again}</p>`
        : html`${lost}<p role="status">${words.loading}</p>${this.urgent ? html`<div class="bone"></div>` : ''}`;
    return html`${lost}${error ? html`<p class="notice" part="state">${t.stale(moment(t, desk.asOf))} ${again}</p>` : ''}${this.#page.render()}`;
  }

  /** What was sent about a vacancy that is not shown. */
  #unplaced(): TemplateResult | '' {
    const { sending, t } = this.#room;
    const posts = this.#page ? this.#posts.desk!.posts : [];
    const shown = new Set([
      ...(this.#page ? ['postings'] : []),
      ...posts.flatMap(({ posting, applications }) => [posting.id, ...applications.map(({ id }) => id)]),
    ]);
    const entries = sending.entries.filter(
      ({ key, wish, state }) =>
        state !== 'sent' &&
        this.#is(sending.resourceOf(key)) &&
        wish &&
        !shown.has('update' in wish ? wish.id : wish.create),
    );
    return entries.length === 0
      ? ''
      : html`<ul class="plain" aria-label=${t.unsent}>${entries.map(
          (entry) => html`<li><p><b>${entry.title}</b></p>${postNote(this.#room, entry)}</li>`,
        )}</ul>`;
  }

  readonly #is = (resource: keyof HiringWrites | undefined): boolean =>
    (this.resources as readonly unknown[]).includes(resource);

  #settled(): void {
    if (!this.#page && !this.#isComing) void this.#open();
    this.#room.sending.settle(this.#is);
  }

  async #open(): Promise<void> {
    this.#isComing = true;
    try {
      this.#page = await this.#fetch();
    } catch (error) {
      this.#posts.error = error;
    }
    this.#isComing = false;
    this.#room.host.requestUpdate();
  }

  async #fetch(): Promise<DoorPage> {
    if (this.urgent) return new (await import('./employer/own-posts.ts')).OwnPosts(this.#room, this.#posts);
    return new (await import('./coordinator/review-page.ts')).ReviewPage(this.#room, this.#posts);
  }
}
