import { html, type TemplateResult } from 'lit';
import { inReturnOf, leftOf, type Part } from './mine.ts';
import type { Seat } from './seat.ts';
import { callIt, factsOf, piecesIn, shareCard } from './telling.ts';
import { wishNote } from './wish-note.ts';

/** Another member asks to hand a share over, or to swap. */
export function askedCard(seat: Seat, part: Part): TemplateResult {
  const { words } = seat;
  const { desk, order, share } = part;
  const name = callIt(seat, desk, share.personId);
  const theirs = piecesIn(seat, leftOf(share), order);
  const mine = inReturnOf(part);
  const swap = mine && words.swapMeans(theirs, piecesIn(seat, leftOf(mine), order));
  return shareCard(
    seat,
    part,
    mine ? words.askedSwap(name) : words.askedOver(name, theirs),
    html`${swap ? html`<p>${swap}</p>` : ''}${factsOf(seat, part, leftOf(share))}${answer(seat, part, mine ? words.takeSwap : words.takeOver)}`,
  );
}

function answer(seat: Seat, { desk, order, share }: Part, yes: string): TemplateResult {
  const { room, words, send } = seat;
  const entry = room.sending.about(share.id);
  if (entry && entry.state !== 'refused') return wishNote(seat, entry);
  const about = `${callIt(seat, desk, share.personId)}, ${piecesIn(seat, leftOf(share), order)}`;
  const say = (takeOver: boolean, label: string) => () =>
    void send(share.id, { takeOver }, `${label}: ${about}`);
  return html`${entry ? wishNote(seat, entry) : ''}<p class="actions"><button class="main" aria-describedby="share-title-${share.id}" @click=${say(true, yes)}>${yes}</button
    ><button aria-describedby="share-title-${share.id} moves-${share.id}" @click=${say(false, words.decline)}>${words.decline}</button></p
    ><p class="quiet" id="moves-${share.id}">${words.turnMoves}</p>`;
}
