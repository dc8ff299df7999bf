import { rupiah } from '@guyub/core/rupiah';
import type { DealAnswer, Matter } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { CoordinatorWords } from '../../locales/inbox-coordinator-words.ts';
import { day } from '../dates.ts';
import type { Happened } from '../happened.ts';
import { requestDetails, rows } from '../request-details.ts';
import type { Room } from '../room.ts';
import { sendingNote } from '../sending-note.ts';
import { buyerLink, chosen } from './chosen.ts';
import { invitations } from './invitations.ts';

interface Props {
  readonly room: Room;
  readonly words: CoordinatorWords;
  readonly matter: Matter;
  readonly happened: Happened;
  /** What stands at the end: refusing, blocking, or the form of one of them. */
  readonly end: unknown;
}

/** All that a coordinator may know of one request, and what can be done with it. */
export function matterBody({ room, words, matter, happened, end }: Props): TemplateResult {
  const { t, today, sending, desk, level } = room;
  const { request, deal, quotes } = matter;
  const entry = sending.of(matter);
  const part = (title: string, content: unknown) =>
    html`<div class="sub" role="heading" aria-level=${level + 1}>${title}</div>${content}`;
  return html`${entry ? sendingNote(room, entry) : ''}${
    deal?.status === 'differing' && (!entry || entry.state === 'refused')
      ? part(
          words.differing,
          html`${rows([
            [words.said.buyer, told(words, deal.buyerAnswer)],
            [words.said.person, told(words, deal.personAnswer)],
          ])}${happened.render(matter, words.settle, words.differingHelp)}`,
        )
      : ''
  }${deal ? part(words.chosen, chosen(room, words, { ...matter, deal })) : ''}${matter.invitations.length > 0 ? part(words.invited, invitations(room, words, matter)) : html`<p>${words.nobodyHelp}</p>`}${
    quotes.length > 0
      ? part(
          words.quotes,
          rows(
            quotes
              .filter(({ status }) => status !== 'withdrawn')
              .map(({ personId, total, readyOn }) => [
                desk.people.find(({ id }) => id === personId)?.name ?? t.someone,
                `${rupiah(total)}, ${t.readyOn.toLowerCase()} ${day(t, readyOn, today)}`,
              ]),
          ),
        )
      : ''
  }${part(t.items, requestDetails({ ...t, ceiling: words.ceiling }, request, today))}${part(words.buyer, buyer(props(room, words, matter)))}${end}`;
}

const props = (room: Room, words: CoordinatorWords, matter: Matter) => ({ room, words, matter });

function buyer({ room, words, matter }: Pick<Props, 'room' | 'words' | 'matter'>): TemplateResult {
  const { t } = room;
  const { request, deal } = matter;
  const { buyerName, buyerKind, contactName, telephone, email, address, ceiling, statedCeiling } = request;
  return html`${rows([
    [t.contactName, `${contactName ? `${contactName}, ` : ''}${buyerName} (${t.kinds[buyerKind]})`],
    [t.telephone, telephone && html`<a href="tel:${telephone}">${telephone}</a>`],
    [t.email, email && html`<a href="mailto:${email}">${email}</a>`],
    [t.address, address],
    [words.hiddenCeiling, statedCeiling === undefined && ceiling !== undefined && rupiah(ceiling)],
  ])}${deal?.status === 'agreed' ? '' : buyerLink(room, words, matter)}`;
}

const told = (words: CoordinatorWords, answer: DealAnswer | undefined): string | undefined =>
  answer && (answer.happened ? rupiah(answer.amount ?? 0) : words.notHappened);
