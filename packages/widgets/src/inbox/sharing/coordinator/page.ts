import type { CommunityDesk, SharingDesk } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../../shared/outbox/index.ts';
import { splitStyles } from '../../../split/split.styles.ts';
import { coordinatorStyles } from '../../coordinator/coordinator.styles.ts';
import { formStyles } from '../../form.styles.ts';
import { peopleStyles } from '../../people.styles.ts';
import type { Room } from '../../room.ts';
import { CommunityBook } from '../community-book.ts';
import type { SharingController } from '../sharing-controller.ts';
import type { SharingPage } from '../sharing-page.ts';
import { Founding } from './founding.ts';
import { Members } from './members.ts';
import { Orders } from './orders.ts';
import { RulesForm } from './rules-form.ts';
import { sharingStyles } from './sharing.styles.ts';
import { told } from './told.ts';
import { communityWords, orderWords } from './words.ts';

const resources: readonly unknown[] = ['communities', 'memberships', 'workOrders', 'shares'];

/** What a coordinator sees of the orders that are shared: one community at a time. */
export class SharingCoordinatorPage implements SharingPage {
  readonly #room: Room;
  readonly #sharing: SharingController;
  readonly #orders: Orders;
  readonly #members: Members;
  readonly #rules: RulesForm;
  readonly #book: CommunityBook;
  readonly #founding: Founding;
  #chosen: string | undefined;
  #bookOpen = false;

  constructor(room: Room, sharing: SharingController) {
    this.#room = room;
    this.#sharing = sharing;
    for (const sheet of [formStyles, peopleStyles, coordinatorStyles, splitStyles, sharingStyles])
      room.wear(sheet);
    this.#orders = new Orders(room);
    this.#members = new Members(room);
    this.#rules = new RulesForm(room);
    this.#book = new CommunityBook(room);
    this.#founding = new Founding(room);
  }

  arrived(): void {
    this.#orders.arrived();
  }

  render(): TemplateResult {
    const { level } = this.#room;
    const words = communityWords(this.#room);
    const { communities, people } = this.#sharing.desk!;
    const desk = communities.find(({ community }) => community.id === this.#chosen) ?? communities[0];
    return html`<div class="group sharing"><div class="heading" role="heading" aria-level=${level}>${words.title}</div><p class="quiet">${words.intro}</p>${this.#unsent(desk)}${
      desk
        ? html`${communities.length > 1 ? this.#choice(communities, desk) : ''}${this.#community(desk, people)}<details class="earlier"><summary>${words.anotherCommunity}</summary>${this.#founding.render()}</details>`
        : html`<p>${words.noCommunity}</p>${this.#founding.render()}`
    }</div>`;
  }

  #choice(communities: readonly CommunityDesk[], { community }: CommunityDesk): TemplateResult {
    const change = ({ target }: Event) => {
      this.#chosen = (target as HTMLSelectElement).value;
      this.#room.host.requestUpdate();
    };
    return html`<div class="field"><label for="community">${communityWords(this.#room).community}</label><select id="community" @change=${change}>${communities.map(
      ({ community: { id, name } }) =>
        html`<option value=${id} .selected=${id === community.id}>${name}</option>`,
    )}</select></div>`;
  }

  #community(desk: CommunityDesk, people: SharingDesk['people']): TemplateResult {
    const words = communityWords(this.#room);
    const { community, members, work } = desk;
    const within = members.filter(({ status }) => status === 'active' || status === 'on-leave').length;
    const going = work.filter(({ order: { status } }) => status === 'offered' || status === 'running').length;
    const fold = ({ target }: Event) => {
      this.#bookOpen = (target as HTMLDetailsElement).open;
      this.#room.host.requestUpdate();
    };
    return html`<p class="community"><b>${community.name}</b> <span class="quiet">${words.size(within, going)}</span></p>${
      community.status === 'closed' ? html`<p class="notice">${words.closed}</p>` : ''
    }${this.#orders.render(desk, people)}${this.#members.render(desk)}<details class="earlier book" .open=${this.#bookOpen} @toggle=${fold}><summary>${words.book}</summary>${
      this.#bookOpen ? this.#book.render(desk, words.bookFailed) : ''
    }</details>${this.#rules.render(community)}`;
  }

  /** What has no place on the page, or none that is unfolded. */
  #unsent(desk: CommunityDesk | undefined): TemplateResult | '' {
    const { sending, t } = this.#room;
    const entries = sending.entries.filter(
      ({ key, state }) =>
        state !== 'sent' &&
        resources.includes(sending.resourceOf(key)) &&
        !(desk && this.#orders.shows(desk, sending.subjectOf(key))),
    );
    return entries.length === 0
      ? ''
      : html`<ul class="plain" aria-label=${t.unsent}>${entries.map(
          (entry) =>
            html`<li><p><b>${entry.title}</b></p>${told(this.#room, entry)}${this.#mend(desk, entry)}</li>`,
        )}</ul>`;
  }

  /** An order that was not accepted is mended where it was written. */
  #mend(desk: CommunityDesk | undefined, { state, wish }: OutboxEntry): TemplateResult | '' {
    if (!desk || state !== 'refused' || !wish || !('create' in wish) || wish.create !== 'workOrders')
      return '';
    const { value } = wish;
    return html`<p class="actions"><button @click=${() => this.#orders.write(desk, { from: value })}>${orderWords(this.#room).mendOrder}</button></p>`;
  }
}
