import { newIdempotencyKey } from '@guyub/core/hiring';
import type { Room } from '../../room.ts';

/** Each member's own page, made when a coordinator is about to forward it; known to this page alone. */
export class MemberLinks {
  failed = false;
  making = false;
  readonly #room: Room;
  readonly #links = new Map<string, string>();

  constructor(room: Room) {
    this.#room = room;
  }

  of(personId: string): string | undefined {
    return this.#links.get(personId);
  }

  /** One after the other: what was made stays when the line breaks in between. */
  async make(people: readonly string[]): Promise<void> {
    const { host, client } = this.#room;
    if (this.making) return;
    this.making = true;
    this.failed = false;
    host.requestUpdate();
    try {
      for (const personId of people) {
        if (this.#links.has(personId)) continue;
        const options = { idempotencyKey: newIdempotencyKey() };
        const { value } = await client.create('links', { personId }, options);
        if ('link' in value) this.#links.set(personId, value.link);
        host.requestUpdate();
      }
    } catch {
      this.failed = true;
    }
    this.making = false;
    host.requestUpdate();
  }
}
