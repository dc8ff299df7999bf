import type { CommunityDesk, SharingDesk } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mySharesWordsInEnglish } from '../../../locales/my-shares-words-en.ts';
import { mySharesWords } from '../../../locales/my-shares-words.ts';
import { formStyles } from '../../form.styles.ts';
import type { Room } from '../../room.ts';
import type { SharingPage } from '../sharing-page.ts';
import { CommunityView } from './community-view.ts';
import { Joining } from './joining.ts';
import { memberStyles } from './member.styles.ts';
import { mineIn } from './mine.ts';
import type { Seat } from './seat.ts';
import { placeless } from './wish-note.ts';

interface Sharing {
  readonly desk: SharingDesk | undefined;
}

/** What a member sees of the orders that are shared: what needs an answer first. */
export class MemberPage implements SharingPage {
  /** Once something was asked here the page stays above: what moves under a thumb is pressed wrongly. */
  urgent = false;
  readonly #seat: Seat;
  readonly #joining: Joining;
  readonly #views = new Map<string, CommunityView>();

  constructor(room: Room, sharing: Sharing) {
    this.#seat = {
      room,
      get words() {
        return room.t.language === 'en' ? mySharesWordsInEnglish : mySharesWords;
      },
      get sharing() {
        return sharing.desk!;
      },
      get me() {
        return sharing.desk!.door.subject;
      },
      send: async (id, change, title) => {
        const isKept = await room.sending.put({ update: 'shares', id, change }, { title });
        room.focusOn((root) => root.querySelector<HTMLElement>(`#share-${id}`));
        return isKept;
      },
    };
    this.#joining = new Joining(this.#seat);
    for (const sheet of [formStyles, memberStyles]) room.wear(sheet);
  }

  arrived(): void {
    const { room, sharing } = this.#seat;
    this.#holdFocus();
    for (const desk of sharing.communities) {
      const { offers, asked, work } = mineIn(this.#seat, desk);
      this.urgent ||=
        asked.length > 0 || offers.length > 0 || (work.length > 0 && room.desk.matters.length === 0);
      this.#view(desk).arrived(desk);
    }
  }

  render(): TemplateResult {
    const { sharing } = this.#seat;
    return html`<div class="sharing">${placeless(this.#seat, this.#entries())}${repeat(
      sharing.communities,
      ({ community }) => community.id,
      (desk) => this.#view(desk).render(desk),
    )}${this.#joining.render()}</div>`;
  }

  /** An answered card moves to another group, which takes the focus away. */
  #holdFocus(): void {
    const { host, focusOn } = this.#seat.room;
    const card = host.shadowRoot?.activeElement?.closest('article.card');
    if (card) focusOn((root) => (card.isConnected ? null : root.querySelector<HTMLElement>(`#${card.id}`)));
  }

  #view({ community }: CommunityDesk): CommunityView {
    const { id } = community;
    if (!this.#views.has(id)) this.#views.set(id, new CommunityView(this.#seat));
    return this.#views.get(id)!;
  }

  /** What is on its way from here and has no place of its own. */
  #entries() {
    const { room, sharing, me } = this.#seat;
    const { sending } = room;
    const cards = sharing.communities.flatMap((desk) => {
      const { offers, asked, work } = mineIn(this.#seat, desk);
      return [...offers, ...asked, ...work].map(({ share }) => share.id);
    });
    const selves = sharing.communities.flatMap(({ members }) =>
      members.flatMap(({ id, personId }) => (personId === me ? [id] : [])),
    );
    const joins = sharing.joinable.map(({ id }) => `${id}/${me}`);
    const placed = new Set([...cards, ...selves, ...joins].map((id) => sending.about(id)?.key));
    return sending.entries.filter((entry) => {
      const resource = sending.resourceOf(entry.key);
      return (
        (resource === 'shares' || resource === 'memberships') &&
        entry.state !== 'sent' &&
        !placed.has(entry.key)
      );
    });
  }
}
