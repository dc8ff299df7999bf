import type { Cursor, Mark, Near, Page, Plain, Query } from '@guyub/core/adapter';
import { kmFrom } from '@guyub/core/order';
import { isInOrder } from '../shared/in-order.ts';
import { gone, type Round } from './round.ts';
import { offered, type Member } from './members.ts';

/** How far one member was read; as short as it can be, for it stands in a cursor. */
export interface Position {
  /** Where its page begins; absent: its first. */
  readonly after?: Cursor;
  /** Rows of that page that were shown or left out. */
  readonly used: number;
  /** Of all its pages. */
  readonly taken: number;
  /** How many it has, so that each takes its share of the places. */
  readonly people: number;
  /** Id of the last one: a backend that begins again is noticed. */
  readonly last?: string;
}

export interface Candidate {
  readonly stream: Stream;
  readonly row: Plain;
  readonly marks: readonly Mark[];
  /** From where it is looked for; 0 where that is nowhere. */
  readonly km: number;
  readonly worth: number;
  /** null: it was the last. */
  readonly onward: Position | null;
}

interface Waiting {
  readonly row: Plain;
  readonly marks: readonly Mark[];
  readonly onward: Omit<Position, 'taken' | 'people'> | null;
}

export interface StreamOptions {
  /** As the member understands it. */
  readonly asked: Query;
  /** As we understand it. */
  readonly near: Near | undefined;
  readonly size: number;
  readonly ours: (row: Plain) => Plain;
}

/** Most pages of a member without anybody new that are looked behind. */
export const MOST_EMPTY = 20;

/** One member's rows, in its own order, from a position on. */
export class Stream {
  readonly member: Member;
  /** What its first page said, if it was read. */
  first: Page<Plain> | undefined;
  worthOf: (row: Plain) => number = () => 0;
  #at: Position;
  /** Where it would begin again if none of its rows were taken. */
  #begin: Position;
  #took = false;
  #ended = false;
  #head: Candidate | undefined;
  #waiting: Waiting[] = [];
  #empty = 0;
  readonly #known = new Set<unknown>();
  readonly #round: Round;
  readonly #options: StreamOptions;

  constructor(round: Round, member: Member, at: Position, options: StreamOptions) {
    this.#round = round;
    this.member = member;
    this.#at = this.#begin = at;
    this.#options = options;
    if (at.last !== undefined) this.#known.add(at.last);
  }

  /** null: there is nothing to begin with. */
  get begin(): Position | null {
    return this.#took || this.head ? this.#begin : null;
  }

  get taken(): number {
    return this.#at.taken;
  }

  get people(): number {
    return this.#at.people;
  }

  set people(people: number) {
    this.#at = { ...this.#at, people };
    this.#begin = { ...this.#begin, people };
  }

  /** Gives no more rows, and those that it has given do not count. */
  drop(): void {
    this.first = undefined;
    this.#end();
  }

  /** Reads on until a row is there, or there is none. */
  async fill(): Promise<void> {
    while (!this.#ended && this.#waiting.length === 0 && !this.#head) await this.#read();
  }

  get head(): Candidate | undefined {
    const next = this.#waiting[0];
    if (!this.#head && next) {
      this.#waiting.shift();
      const { row, marks } = next;
      const { near } = this.#options;
      const { people, taken } = this.#at;
      this.#head = {
        stream: this,
        row,
        marks,
        km: near ? (kmFrom(near, row) ?? Infinity) : 0,
        worth: this.worthOf(row),
        onward: next.onward && { ...next.onward, people, taken: taken + 1 },
      };
    }
    return this.#head;
  }

  take(): Candidate {
    const taken = this.head!;
    this.#head = undefined;
    this.#took = true;
    if (taken.onward) this.#at = taken.onward;
    else this.#ended = true;
    return taken;
  }

  async #read(): Promise<void> {
    const { asked, size, ours } = this.#options;
    const { after, used } = this.#at;
    const most = offered(this.member, asked.resource)!.maxPageSize;
    // What was used of it comes again; soon it is used up, and the next one follows.
    const wanted = used <= size + 1 ? used + size + 1 : Math.max(used + 1, 2 * (size + 1));
    const page = await this.#round.list(this.member, {
      ...asked,
      page: { size: Math.min(most, wanted), ...(after && { after }) },
    });
    if (!page) return this.#end();
    this.first ??= page;
    const { last } = this.#at;
    const again =
      page.items.length > 1 && used === 0 && last !== undefined && page.items.at(-1)?.['id'] === last;
    if (again) return this.#end();
    if (asked.sort?.length && !isInOrder(asked.sort, page.items)) return this.#lied();
    const next = page.next && { after: page.next, used: 0 };
    const fresh = page.items.flatMap((row, i): Waiting[] => {
      const id = String(row['id']);
      if (i < used || this.#known.has(id)) return [];
      this.#known.add(id);
      const at = { ...(after && { after }), used: i + 1 };
      const onward = i + 1 < page.items.length ? at : next;
      return [
        { row: ours(row), marks: page.text?.marks[i] ?? [], onward: onward && { ...onward, last: id } },
      ];
    });
    this.#waiting = fresh;
    if (!next) this.#ended = true;
    // Past its end it begins again, or gives the same once more.
    else if (fresh.length === 0 && page.items.length > used) this.#end();
    else if (fresh.length === 0 && ++this.#empty === MOST_EMPTY) this.#lied();
    if (fresh.length > 0 || !next) return;
    const { after: _, ...at } = this.#at;
    this.#at = { ...at, ...next };
    if (!this.#took) this.#begin = this.#at;
  }

  #end(): void {
    this.#ended = true;
    this.#waiting = [];
    this.#head = undefined;
  }

  #lied(): void {
    this.#round.fail(this.member, gone(this.member, 'bad-response'));
    this.#end();
  }
}
