import { dateThere } from '@guyub/core/hiring';
import type { PostMatter } from '@guyub/core/jobs';
import { html, type TemplateResult } from 'lit';
import { day } from '../../dates.ts';
import { peopleStyles } from '../../people.styles.ts';
import type { DoorPage, Room } from '../../room.ts';
import { advised, cardFacts } from '../card-facts.ts';
import { hiresInWords } from '../hires.ts';
import { PostActions } from '../post-actions.ts';
import type { PostsController } from '../posts-controller.ts';
import type { RegionLists } from '../../../shared/job-card/region-lists.ts';
import { listsBehind } from '../lists-behind.ts';
import { postWords } from '../words.ts';
import { Applications } from './applications.ts';

/** The vacancy of an employer: how it stands, who applied, and what can be done. */
export class OwnPosts implements DoorPage {
  readonly #room: Room;
  readonly #posts: PostsController;
  readonly #lists: RegionLists;
  readonly #actions: PostActions;
  readonly #applications: Applications;

  constructor(room: Room, posts: PostsController) {
    this.#room = room;
    this.#posts = posts;
    this.#lists = listsBehind(room);
    this.#actions = new PostActions(room, this.#lists, () => postWords(room));
    this.#applications = new Applications(room);
    room.wear(peopleStyles);
  }

  render(): TemplateResult {
    const words = postWords(this.#room);
    const { posts } = this.#posts.desk!;
    return posts.length > 0
      ? html`${posts.map((post) => this.#post(post))}`
      : html`<div class="standing"><b>${words.gone}</b><p>${words.goneHelp}</p></div>`;
  }

  #post(post: PostMatter): TemplateResult {
    const room = this.#room;
    const { t, level, today } = room;
    const words = postWords(room);
    const { id, card, createdAt, region } = post.posting;
    const sentOn = day(t, dateThere(Date.parse(createdAt), region), today);
    return html`<article id="post-${id}" tabindex="-1" aria-labelledby="post-title-${id}"><div class="title" id="post-title-${id}" role="heading" aria-level=${level}>${card.title}</div
      ><p class="quiet">${words.sentOn(card.employer, sentOn)}</p>${this.#standing(post)}${this.#actions.render(post.posting)}${this.#applications.render(post)}${
        this.#actions.isMending(id)
          ? ''
          : html`<div class="group"><div class="heading" role="heading" aria-level=${level + 1}>${words.card}</div>${advised(room, post)}${cardFacts(room, post, this.#lists.programme(card.programmeId))}</div>`
      }</article>`;
  }

  #standing({ posting: { status, refusal, hires } }: PostMatter): TemplateResult {
    const words = postWords(this.#room);
    const isRefused = status === 'refused';
    return html`<div class="standing ${isRefused ? 'wrong' : ''}"><b>${words.states[status]}</b>${
      isRefused && refusal ? html`<p>${words.reason} <q>${refusal}</q></p>` : ''
    }<p>${words.stateHelp[status]}</p>${status === 'filled' && hires ? hiresInWords(this.#room, hires, this.#lists) : ''}</div>`;
  }
}
