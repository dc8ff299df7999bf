import type { DoorKind, HiringWrites } from '@guyub/core/hiring';
import { html, type TemplateResult } from 'lit';
import type { DoorPart, Room } from './room.ts';

type Loader = (room: Room) => Promise<DoorPart>;

const sharing: Loader = async (room) => new (await import('./sharing/sharing-part.ts')).SharingPart(room);
const posts: Loader = async (room) => new (await import('./posts/posts-part.ts')).PostsPart(room);

/** What else stands behind a door. Each comes with a script of its own, after the first desk. */
const loaders: Readonly<Record<DoorKind, readonly Loader[]>> = {
  person: [sharing],
  buyer: [],
  employer: [posts],
  coordinator: [sharing, posts],
};

/** The parts of one door, around its page. */
export class Parts {
  readonly #room: Room;
  readonly #failed: (error: unknown) => void;
  #parts = new Map<Loader, DoorPart | 'coming' | 'failed'>();

  /** @param failed hears of a part whose script did not come */
  constructor(room: Room, failed: (error: unknown) => void) {
    this.#room = room;
    this.#failed = failed;
  }

  /** Of another door. */
  forget(): void {
    this.#parts = new Map();
  }

  /** A desk has come: they look again, and who has not come is asked for. */
  arrived(kind: DoorKind): void {
    for (const load of loaders[kind]) {
      const part = this.#parts.get(load);
      if (part === undefined || part === 'failed') void this.#load(load);
      else if (part !== 'coming') part.arrived?.();
    }
  }

  /** Tells itself where wishes for this resource stand. */
  own(resource: keyof HiringWrites | undefined): boolean {
    return this.#here.some(({ resources }) => resource && resources.includes(resource));
  }

  /** @param urgent those in which something waits for an answer, or the others */
  render(urgent: boolean): readonly (TemplateResult | '')[] {
    return this.#here.filter((part) => Boolean(part.urgent) === urgent).map((part) => part.render());
  }

  /** That something is missing, and the way to try again. */
  missing(kind: DoorKind): TemplateResult | '' {
    const { t } = this.#room;
    return [...this.#parts.values()].includes('failed')
      ? html`<p class="notice">${t.partFailed} <button class="link" @click=${() => this.arrived(kind)}>${t.retry}</button></p>`
      : '';
  }

  get #here(): readonly DoorPart[] {
    return [...this.#parts.values()].filter((part) => typeof part === 'object');
  }

  async #load(load: Loader): Promise<void> {
    const parts = this.#parts;
    parts.set(load, 'coming');
    try {
      const part = await load(this.#room);
      parts.set(load, part);
      if (parts === this.#parts) part.arrived?.();
    } catch (error) {
      parts.set(load, 'failed');
      if (parts === this.#parts) this.#failed(error);
    }
    this.#room.host.requestUpdate();
  }
}
