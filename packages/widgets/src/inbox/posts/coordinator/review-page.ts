import type { PostMatter, SeenPosting } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  postsCoordinatorWords,
  type PostsCoordinatorWords,
} from '../../../locales/posts-coordinator-words.ts';
import { coordinatorStyles } from '../../coordinator/coordinator.styles.ts';
import { peopleStyles } from '../../people.styles.ts';
import type { DoorPage, Room } from '../../room.ts';
import { PostActions } from '../post-actions.ts';
import type { PostsController } from '../posts-controller.ts';
import type { RegionLists } from '../../../shared/job-card/region-lists.ts';
import { listsBehind } from '../lists-behind.ts';
import { postWords } from '../words.ts';
import { AbsorptionTable } from './absorption-table.ts';
import { OwnPosting } from './own-posting.ts';
import { postBody } from './post-body.ts';
import { RefusalForm } from './refusal-form.ts';

/** The job board as an officer looks after it: what waits for a yes first. */
export class ReviewPage implements DoorPage {
  readonly #room: Room;
  readonly #posts: PostsController;
  readonly #lists: RegionLists;
  readonly #actions: PostActions;
  readonly #own: OwnPosting;
  readonly #absorption: AbsorptionTable;
  /** Vacancies that are unfolded. */
  readonly #open = new Set<string>();

  constructor(room: Room, posts: PostsController) {
    this.#room = room;
    this.#posts = posts;
    this.#lists = listsBehind(room);
    this.#actions = new PostActions(room, this.#lists, () => this.#words);
    this.#own = new OwnPosting(room, this.#lists);
    this.#absorption = new AbsorptionTable(room);
    for (const sheet of [peopleStyles, coordinatorStyles]) room.wear(sheet);
  }

  get #words(): PostsCoordinatorWords {
    return postsCoordinatorWords[this.#room.t.language];
  }

  render(): TemplateResult {
    const words = this.#words;
    const { posts } = this.#posts.desk!;
    const current = posts.filter((post) => !isOver(post));
    const over = posts.filter(isOver);
    const waiting = posts.filter(({ posting }) => posting.status === 'submitted').length;
    return html`<div class="group"><div class="heading" role="heading" aria-level=${this.#room.level}>${words.posts}</div>${
      posts.length > 0 ? html`<p class="quiet">${words.waiting(waiting)}</p>` : html`<p>${words.nothing}</p>`
    }${this.#list(current)}${
      over.length > 0
        ? html`<details class="earlier"><summary>${words.earlier(over.length)}</summary>${this.#list(over)}</details>`
        : ''
    }${this.#more()}${this.#own.render()}${this.#absorption.render()}</div>`;
  }

  #list(posts: readonly PostMatter[]): TemplateResult {
    return html`<div class="matters">${repeat(
      posts,
      ({ posting }) => posting.id,
      (post) => this.#post(post),
    )}</div>`;
  }

  #post(post: PostMatter): TemplateResult {
    const words = this.#words;
    const { posting, reports, applications } = post;
    const { id, card, status } = posting;
    const isOpen = this.#open.has(id);
    const fold = ({ target }: Event) => {
      const { open } = target as HTMLDetailsElement;
      if (open === this.#open.has(id)) return;
      if (open) this.#open.add(id);
      else this.#open.delete(id);
      this.#room.host.requestUpdate();
    };
    const urgent = [
      ...(status === 'submitted' ? [words.waits] : []),
      ...(reports.length > 0 ? [words.reports(reports.length)] : []),
    ];
    const quiet = [
      card.employer,
      ...(status === 'submitted' ? [] : [postWords(this.#room).states[status]]),
      ...(applications.length > 0 ? [words.applied(applications.length)] : []),
    ];
    return html`<details class="matter" id="post-${id}" .open=${isOpen} @toggle=${fold}><summary><b>${card.title}</b><span class="quiet">${quiet.join(' · ')}</span>${
      urgent.length > 0
        ? html`<span class="badges">${urgent.map((text) => html`<span class="badge urgent">${text}</span>`)}</span>`
        : ''
    }</summary>${
      isOpen
        ? postBody({
            room: this.#room,
            post,
            lists: this.#lists,
            isMending: this.#actions.isMending(id),
            actions: this.#actions.render(posting, this.#decisions(post)),
          })
        : ''
    }</details>`;
  }

  /** What only an officer decides. */
  #decisions({ posting, reports }: PostMatter): TemplateResult | '' {
    const words = this.#words;
    const { status, card } = posting;
    const isNew = status === 'submitted';
    const isShown = status === 'published' || (status === 'filled' && reports.length > 0);
    if (!isNew && !isShown) return '';
    const what = isNew ? 'refuse' : 'takeDown';
    // What is shown and published once more has been looked at: its reports are done with.
    const yes = isNew ? 'publish' : 'looked';
    const publish = () => this.#actions.put(posting, { status: 'published' }, words[yes]);
    return html`${isNew || reports.length > 0 ? html`<button class="main" aria-label=${words[`${yes}Named`](card.title)} @click=${publish}>${words[yes]}</button>` : ''}<button
      aria-label=${words[`${what}Named`](card.title)} @click=${() => this.#refuse(posting, what)}>${words[what]}</button>`;
  }

  #refuse(posting: SeenPosting, what: 'refuse' | 'takeDown'): void {
    const { id } = posting;
    const send = (refusal: string) =>
      this.#actions.put(posting, { status: 'refused', refusal }, this.#words[what]);
    this.#actions.open(id, new RefusalForm(this.#room, what, send, () => this.#actions.close(id)));
  }

  #more(): TemplateResult | '' {
    const { t } = this.#room;
    const { desk, loadingMore, moreError, more } = this.#posts;
    if (!desk?.next) return '';
    return html`<p class="actions">${moreError ? html`<span role="status">${t.moreFailed}</span>` : ''}<button aria-busy=${loadingMore}
      @click=${() => void more()}>${loadingMore ? t.loading : moreError ? t.retry : t.more}</button></p>`;
  }
}

/** Nothing more is to be done with it. */
const isOver = ({ posting: { status }, reports }: PostMatter): boolean =>
  (status === 'filled' && reports.length === 0) || status === 'withdrawn' || status === 'expired';
