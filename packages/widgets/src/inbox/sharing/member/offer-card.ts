import { html, type TemplateResult } from 'lit';
import type { Part } from './mine.ts';
import type { Seat } from './seat.ts';
import { factsOf, piecesIn, reasonIn, shareCard, whenIn } from './telling.ts';
import { wishNote } from './wish-note.ts';

/** A part of an order, to be taken or left: everything is said before, so nothing is asked twice. */
export function offerCard(seat: Seat, part: Part): TemplateResult {
  const { words } = seat;
  const { order, share } = part;
  return shareCard(
    seat,
    part,
    words.offerOf(piecesIn(seat, order.pieces, order)),
    html`<p class="due"><b>${words.answerBefore(whenIn(seat, share.answerBy))}</b></p
    >${factsOf(seat, part)}<p class="why"><b>${words.whyYou(piecesIn(seat, share.pieces, order))}</b> ${reasonIn(seat, part)}</p
    >${answer(seat, part)}`,
  );
}

function answer(seat: Seat, { order, share }: Part): TemplateResult {
  const { room, words, send } = seat;
  const entry = room.sending.about(share.id);
  if (entry && entry.state !== 'refused') return wishNote(seat, entry);
  const note = entry ? wishNote(seat, entry) : '';
  const say = (status: 'accepted' | 'declined', label: string) => () =>
    void send(share.id, { status }, `${label}: ${piecesIn(seat, share.pieces, order)}`);
  return html`${note}<p class="actions"><button class="main" aria-describedby="share-title-${share.id}" @click=${say('accepted', words.accept)}>${words.accept}</button
    ><button aria-describedby="share-title-${share.id} costs-${share.id}" @click=${say('declined', words.decline)}>${words.decline}</button></p
    ><p class="quiet" id="costs-${share.id}">${words.costsNothing}</p>`;
}
