import { html, type TemplateResult } from 'lit';
import { described } from '../inbox/field.ts';
import type { SplitWords } from '../locales/split-words.ts';
import type { Draft, OrderProblem } from './order-form.ts';

interface OrderFieldsProps {
  readonly t: SplitWords;
  readonly draft: Draft;
  readonly problem: OrderProblem | undefined;
  readonly onInput: (field: keyof Draft, value: string) => void;
}

/** What is to be shared. */
export function orderFields({ t, draft, problem, onInput }: OrderFieldsProps): TemplateResult {
  const text = (id: keyof Draft, props: { hint?: string; error?: string | undefined; number?: boolean }) =>
    described(
      { id, label: t[id], ...props },
      (by, invalid) =>
        html`<input id=${id} autocomplete="off" maxlength="100" inputmode=${props.number ? 'numeric' : 'text'} class=${props.number ? 'few' : ''}
          .value=${draft[id]} aria-describedby=${by} aria-invalid=${invalid}
          @input=${({ target }: InputEvent) => onInput(id, (target as HTMLInputElement).value)}>`,
    );
  const said = problem && t.orderProblem(problem);
  return html`${text('community', {})}${text('order', { hint: t.orderHint })}<div class="side">${text(
    'pieces',
    {
      number: true,
      error: problem === 'pieces' ? said : undefined,
    },
  )}${text('unit', {})}</div>${text('lot', {
    number: true,
    hint: t.lotHint,
    error: problem && problem !== 'pieces' ? said : undefined,
  })}`;
}
