import { html, type TemplateResult } from 'lit';
import { postsCoordinatorWords } from '../../../locales/posts-coordinator-words.ts';
import { identityIn, problemsIn, said } from '../../../shared/form/checks.ts';
import { field } from '../../../shared/form/fields.ts';
import { phoneOf } from '../../../shared/form/numbers.ts';
import { newCardDraft, type CardDraft } from '../../../shared/job-card/card-draft.ts';
import type { Room } from '../../room.ts';
import { CardEditor } from '../card-editor.ts';
import type { RegionLists } from '../../../shared/job-card/region-lists.ts';
import { cardWords, postNote } from '../words.ts';

interface OwnDraft extends CardDraft {
  readonly contactName: string;
  readonly telephone: string;
}

const DRAFT = 'posting new';

/** A vacancy that an officer writes: published at once. */
export class OwnPosting {
  readonly #room: Room;
  readonly #lists: RegionLists;
  #editor: CardEditor<OwnDraft> | undefined;

  constructor(room: Room, lists: RegionLists) {
    this.#room = room;
    this.#lists = lists;
  }

  render(): TemplateResult {
    const { sending, t } = this.#room;
    const words = postsCoordinatorWords[t.language];
    // What is made has no id yet.
    const entry = sending.about('postings');
    return html`${entry ? html`<p><b>${entry.title}</b></p>${postNote(this.#room, entry)}` : ''}${
      this.#editor?.render() ??
      html`<p class="actions" id="own-posting"><button @click=${() => this.#begin()}>${words.postBegin}</button><span class="quiet">${words.postHelp}</span></p>`
    }`;
  }

  #begin(): void {
    const room = this.#room;
    const words = postsCoordinatorWords[room.t.language];
    const { wrong } = cardWords(room);
    this.#editor = new CardEditor<OwnDraft>(room, this.#lists, {
      name: DRAFT,
      draft: { ...newCardDraft('vacancy', room.today), contactName: room.desk.door.name, telephone: '' },
      isKnown: false,
      help: words.postHelp,
      yes: words.postSend,
      more: {
        fields: (form) =>
          html`${field<OwnDraft>(form, 'contactName', { label: words.contactName, help: words.contactHelp })}${field<OwnDraft>(
            form,
            'telephone',
            {
              label: words.telephone,
              help: words.telephoneHelp,
              type: 'tel',
              max: 30,
              optional: true,
            },
          )}`,
        problems: ({ contactName, telephone }) =>
          problemsIn([
            ['contactName', said(contactName, wrong)],
            [
              'telephone',
              identityIn(telephone, wrong) ??
                (telephone.trim() !== '' && !phoneOf(telephone) && words.telephoneWrong),
            ],
          ]),
      },
      onSend: (card, { contactName, telephone }) => {
        const phone = phoneOf(telephone);
        const value = { card, contactName: contactName.trim(), ...(phone && { telephone: phone }) };
        const about = { title: `${words.post}: ${card.title}`, draft: DRAFT };
        void room.sending.put({ create: 'postings', value }, about).then((isKept) => isKept && this.#close());
      },
      onBack: () => this.#close(),
    });
    room.host.requestUpdate();
    room.focusOn((root) => root.querySelector<HTMLElement>('#card-kind'));
  }

  #close(): void {
    this.#editor = undefined;
    this.#room.host.requestUpdate();
    this.#room.focusOn((root) => root.querySelector<HTMLElement>('#own-posting button'));
  }
}
