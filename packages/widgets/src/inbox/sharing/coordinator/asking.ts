import type { TemplateResult } from 'lit';
import { ReasonForm } from '../../coordinator/reason-form.ts';
import type { Room } from '../../room.ts';

type Texts = Omit<ConstructorParameters<typeof ReasonForm>[1], 'onSend' | 'onBack'>;

interface Question extends Texts {
  /** What the reason is for. */
  readonly of: string;
  /** Where the eye returns to. */
  readonly from: string;
  readonly onSend: (reason: string) => Promise<boolean>;
}

/** One reason at a time, asked where it is needed. */
export class Asking {
  readonly #room: Room;
  #open: { readonly of: string; readonly form: ReasonForm } | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  at(of: string): TemplateResult | undefined {
    return this.#open?.of === of ? this.#open.form.render() : undefined;
  }

  ask({ of, from, onSend, ...texts }: Question): void {
    const { host, focusOn } = this.#room;
    const close = () => {
      this.#open = undefined;
      host.requestUpdate();
      focusOn((root) => root.querySelector<HTMLElement>(from));
    };
    const send = async (reason: string) => {
      if (await onSend(reason)) close();
    };
    const form = new ReasonForm(this.#room, {
      ...texts,
      onSend: (reason) => void send(reason),
      onBack: close,
    });
    this.#open = { of, form };
    host.requestUpdate();
    focusOn((root) => root.querySelector<HTMLElement>('#reason'));
  }
}
