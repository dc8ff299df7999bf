import type { CommunityDesk, Proposal, SeenWorkOrder, WorkOrderChange } from '@guyub/core/sharing';
import { html, type TemplateResult } from 'lit';
import { sheetNumber } from '../../../split/sheet-number.ts';
import { holdsIdentity, textField } from '../../field.ts';
import type { Room } from '../../room.ts';
import { lineField } from './line-field.ts';
import { memberName } from './order-facts.ts';
import { communityWords, numeral, orderWords } from './words.ts';

export type Adjustments = Extract<WorkOrderChange, { readonly status: 'offered' }>['adjustments'];

interface AdjustingProps {
  readonly desk: CommunityDesk;
  readonly order: SeenWorkOrder;
  readonly proposal: Proposal;
  readonly onSend: (adjustments: Adjustments) => void;
  readonly onBack: () => void;
}

/** A coordinator's own split: the same pieces, dealt otherwise, with the reason that stands in the book. */
export class Adjusting {
  readonly #room: Room;
  readonly #props: AdjustingProps;
  readonly #typed: Map<string, string>;
  #reason = '';
  #problem: { readonly field: string; readonly text: string } | undefined;

  constructor(room: Room, props: AdjustingProps) {
    this.#room = room;
    this.#props = props;
    this.#typed = new Map(props.proposal.shares.map(({ personId, pieces }) => [personId, String(pieces)]));
  }

  get orderId(): string {
    return this.#props.order.id;
  }

  get proposal(): Proposal {
    return this.#props.proposal;
  }

  render(): TemplateResult {
    const words = orderWords(this.#room);
    const shares = this.proposal.shares.toSorted((a, b) => b.pieces - a.pieces);
    const within = shares.filter(({ pieces }) => pieces > 0);
    const others = shares.filter((share) => share.pieces === 0 && mayGet(share));
    return html`<form class="panel adjusting" novalidate @submit=${(event: Event) => this.#submit(event)}><p>${words.adjustHelp}</p
      ><div class="pieces">${within.map((share) => this.#field(share))}</div>${
        others.length > 0
          ? html`<details class="earlier"><summary>${words.others(others.length)}</summary><div class="pieces">${others.map((share) => this.#field(share))}</div></details>`
          : ''
      }<p class="sum" role="status">${this.#sum()}</p>${textField({
        id: 'adjust-reason',
        label: words.adjustReason,
        error: this.#error('adjust-reason'),
        value: this.#reason,
        most: 500,
        onInput: (text) => {
          this.#reason = text;
          this.#mended('adjust-reason');
        },
      })}<div role="alert">${this.#error('sum') ? html`<p class="error">${this.#error('sum')}</p>` : ''}</div
      ><p class="actions"><button class="main">${words.sendAdjusted}</button><button type="button" class="link" @click=${this.#props.onBack}>${words.keepProposal}</button></p></form>`;
  }

  #field({ personId, pieces }: Proposal['shares'][number]): TemplateResult {
    const words = orderWords(this.#room);
    const id = `pieces-${personId}`;
    const name = memberName(this.#room, this.#props.desk, personId);
    return lineField({
      id,
      label: html`<span class="spoken">${words.adjustOf('')}</span>${name}`,
      hint: words.proposed(numeral(this.#room, pieces)),
      error: this.#error(id),
      value: this.#typed.get(personId)!,
      numeric: true,
      onInput: (text) => {
        this.#typed.set(personId, text);
        this.#mended(id);
      },
    });
  }

  /** What is told while somebody types. */
  #sum(): string {
    const words = orderWords(this.#room);
    const { unit } = this.#props.order;
    const off = this.#off();
    const count = numeral(this.#room, Math.abs(off));
    if (off === 0) return words.even(numeral(this.#room, this.#typedSum), unit);
    return off > 0 ? words.tooMany(count, unit) : words.missing(count, unit);
  }

  /** Pieces too many; less than 0: so many are missing. What nobody has room for may be given as well. */
  #off(): number {
    const least = this.proposal.shares.reduce((sum, { pieces }) => sum + pieces, 0);
    const given = this.#typedSum;
    return given < least ? given - least : Math.max(0, given - least - this.proposal.short);
  }

  get #typedSum(): number {
    return [...this.#typed.values()].reduce((sum, text) => sum + (whole(text) ?? 0), 0);
  }

  #error(field: string): string | undefined {
    return this.#problem?.field === field ? this.#problem.text : undefined;
  }

  #mended(field: string): void {
    if (this.#problem?.field === field || this.#problem?.field === 'sum') this.#problem = undefined;
    this.#room.host.requestUpdate();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { host, focusOn } = this.#room;
    const reason = this.#reason.trim();
    const changed = this.proposal.shares.flatMap(({ personId, pieces }) => {
      const wanted = whole(this.#typed.get(personId)!);
      return wanted === undefined || wanted === pieces ? [] : [{ personId, pieces: wanted, reason }];
    });
    this.#problem = this.#check(changed, reason);
    host.requestUpdate();
    if (!this.#problem) return this.#props.onSend(changed);
    const { field } = this.#problem;
    const first = `pieces-${this.proposal.shares[0]?.personId}`;
    focusOn((root) => {
      const found = root.querySelector<HTMLElement>(`#${CSS.escape(field === 'sum' ? first : field)}`);
      found?.closest('details')?.setAttribute('open', '');
      return found;
    });
  }

  #check(
    changed: Adjustments,
    reason: string,
  ): { readonly field: string; readonly text: string } | undefined {
    const words = orderWords(this.#room);
    const odd = [...this.#typed].find(([, text]) => whole(text) === undefined);
    if (odd) return { field: `pieces-${odd[0]}`, text: words.needWhole };
    if (this.#off() !== 0) return { field: 'sum', text: this.#sum() };
    if (changed.length === 0) return { field: 'sum', text: words.needChange };
    if (!reason) return { field: 'adjust-reason', text: words.needReason };
    if (holdsIdentity(reason)) return { field: 'adjust-reason', text: communityWords(this.#room).identity };
    return undefined;
  }
}

/** Against the rule, but not against somebody's own word, nor the order's bringer. */
const mayGet = ({ reason }: Proposal['shares'][number]): boolean =>
  reason.code !== 'excluded' || ['skill', 'certificate', 'full', 'new'].includes(reason.why);

function whole(text: string): number | undefined {
  const value = text.trim() === '' ? 0 : sheetNumber(text);
  return Number.isSafeInteger(value) && value! >= 0 ? value : undefined;
}
