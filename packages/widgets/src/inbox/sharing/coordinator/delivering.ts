import type { SeenShare, WorkMatter } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { Room } from '../../room.ts';
import { amount } from './order-facts.ts';
import { numeral, orderWords } from './words.ts';

/** Ticks a share off as delivered: it cannot be undone, so what follows is said first. */
export class Delivering {
  readonly #room: Room;
  /** The share that is asked about. */
  #of: string | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  ask({ id }: SeenShare): void {
    this.#show(id, `#share-${id} .panel .main`);
  }

  at(matter: WorkMatter, share: SeenShare, name: string): TemplateResult | undefined {
    const { id, pieces, done } = share;
    if (this.#of !== id) return undefined;
    const { t, today } = this.#room;
    const { order, shares } = matter;
    const words = orderWords(this.#room);
    const whole = amount(this.#room, order, pieces);
    const isLast = shares.every((other) => other.id === id || !isGoing(other));
    const says = [
      (today <= order.deadline ? words.deliverInTime : words.deliverLate)(whole, name),
      done < pieces && words.deliverAll(numeral(this.#room, done)),
      isLast &&
        (order.short > 0
          ? words.deliverLastShort(amount(this.#room, order, order.short))
          : words.deliverLast),
      words.deliverFinal,
    ];
    return html`<div class="panel"><p>${says.filter(Boolean).join(' ')}</p><p class="actions"><button class="main" @click=${() => void this.#send(id, name)}>${words.deliverYes}</button
      ><button class="link" @click=${() => this.#show(undefined, `#share-${id} button`)}>${t.back}</button></p></div>`;
  }

  async #send(id: string, name: string): Promise<void> {
    const change = { status: 'delivered' } as const;
    const title = orderWords(this.#room).deliveredOf(name);
    if (await this.#room.sending.put({ update: 'shares', id, change }, { title }))
      this.#show(undefined, `#share-${id}`);
  }

  #show(of: string | undefined, focused: string): void {
    this.#of = of;
    this.#room.host.requestUpdate();
    this.#room.focusOn((root) => root.querySelector<HTMLElement>(focused));
  }
}

const isGoing = ({ status }: SeenShare): boolean => status === 'offered' || status === 'accepted';
