import type { CommunityDesk, LedgerFile } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import type { Room } from '../room.ts';

/** The book of a community inside an inbox: the same one for every member and for the coordinator. */
export class CommunityBook {
  readonly #room: Room;
  #element: 'wanted' | 'coming' | 'here' | 'failed' = 'wanted';
  /** One function for each state of the book: the element asks again only when it gets another one. */
  readonly #loads = new Map<string, () => Promise<LedgerFile>>();

  constructor(room: Room) {
    this.#room = room;
  }

  /**
   * Draw it only once it is wanted: it brings the element and the whole book.
   *
   * @param failed what is said when the element does not come
   */
  render(desk: CommunityDesk, failed: string): TemplateResult {
    if (this.#element === 'wanted') void this.#fetch();
    const { t, level } = this.#room;
    if (this.#element === 'failed')
      return html`<p class="notice">${failed} <button class="link" @click=${() => void this.#fetch()}>${t.retry}</button></p>`;
    if (this.#element !== 'here') return html`<p role="status">${t.loading}</p><div class="bone"></div>`;
    return html`<guyub-ledger heading="" heading-level=${level} locale=${t.language} .load=${this.#load(desk)} .turns=${desk.turns}></guyub-ledger>`;
  }

  #load(desk: CommunityDesk): () => Promise<LedgerFile> {
    const state = `${desk.community.id} ${desk.head?.hash}`;
    const load = this.#loads.get(state) ?? (() => wholeBook(this.#room, desk));
    return (this.#loads.set(state, load), load);
  }

  async #fetch(): Promise<void> {
    this.#element = 'coming';
    try {
      await import('../../ledger/ledger.define.ts');
      this.#element = 'here';
    } catch {
      this.#element = 'failed';
    }
    this.#room.host.requestUpdate();
  }
}

/** All parts, one after the other. Orders have names, too: their ids say nothing to anybody. */
async function wholeBook({ client }: Room, { community: { id }, work }: CommunityDesk): Promise<LedgerFile> {
  const names = Object.fromEntries(work.map(({ order }) => [order.id, order.title]));
  const entries: LedgerFile['entries'][number][] = [];
  let community = '';
  for (let after: number | null = 0; after !== null;) {
    const page = await client.ledger(id, after);
    ({ community, next: after } = page);
    Object.assign(names, page.names);
    entries.push(...page.entries);
  }
  return { guyub: 'ledger', community, names, entries };
}
