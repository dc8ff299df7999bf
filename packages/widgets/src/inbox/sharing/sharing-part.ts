import type { TemplateResult } from 'lit';
import type { DoorPart, Room } from '../room.ts';
import { SharingController } from './sharing-controller.ts';
import type { SharingPage } from './sharing-page.ts';
import { staleSharing, waitingSharing } from './states.ts';

/** Shared orders in an inbox. Asks first: most people are in no community, and fetch nothing more. */
export class SharingPart implements DoorPart {
  readonly resources = ['communities', 'memberships', 'workOrders', 'shares'] as const;
  readonly #room: Room;
  readonly #sharing: SharingController;
  #page: SharingPage | undefined;
  #isComing = false;

  constructor(room: Room) {
    this.#room = room;
    this.#sharing = new SharingController(room, () => this.#settled());
  }

  get urgent(): boolean {
    return this.#page?.urgent ?? false;
  }

  arrived(): void {
    void this.#sharing.load();
  }

  render(): TemplateResult | '' {
    const { desk, error, missing, load } = this.#sharing;
    if (missing || (desk && !this.#concerns)) return '';
    const props = { room: this.#room, error, onRetry: () => void load() };
    if (!desk || !this.#page) return waitingSharing(props);
    return staleSharing(props, desk.asOf, this.#page.render());
  }

  /** A coordinator may always begin; a person is in a community, or may ask to be. */
  get #concerns(): boolean {
    const { desk } = this.#sharing;
    return (
      desk !== undefined &&
      (desk.door.kind === 'coordinator' || desk.communities.length + desk.joinable.length > 0)
    );
  }

  #settled(): void {
    const { sending } = this.#room;
    if (this.#concerns && !this.#page && !this.#isComing) void this.#open();
    this.#page?.arrived?.();
    sending.settle((resource) => (this.resources as readonly unknown[]).includes(resource));
  }

  async #open(): Promise<void> {
    const { host } = this.#room;
    this.#isComing = true;
    try {
      this.#page = await this.#fetch();
      this.#page.arrived?.();
    } catch (error) {
      this.#sharing.error = error;
    }
    this.#isComing = false;
    host.requestUpdate();
  }

  async #fetch(): Promise<SharingPage> {
    if (this.#sharing.desk!.door.kind === 'coordinator')
      return new (await import('./coordinator/page.ts')).SharingCoordinatorPage(this.#room, this.#sharing);
    return new (await import('./member/page.ts')).MemberPage(this.#room, this.#sharing);
  }
}
