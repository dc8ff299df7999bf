import { html, type TemplateResult } from 'lit';
import type { Plain } from './plain.ts';

export interface SearchFieldProps {
  /** Of the search, for people who go from landmark to landmark: the title above it. */
  readonly name: string;
  readonly t: { readonly searchLabel: string; readonly search: string };
  /** What stands in the field. */
  readonly text: string;
  readonly plain: Plain | undefined;
  /** On each key. */
  readonly onInput: (text: string) => void;
  /** Enter, or the button. */
  readonly onSubmit: () => void;
}

export function searchField({ name, t, text, plain, onInput, onSubmit }: SearchFieldProps): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const input = ({ target }: Event) => onInput((target as HTMLInputElement).value);
  return html`<form id="find" part="search" role="search" aria-label=${name} @submit=${submit}><label class="bold" for="text">${t.searchLabel}</label
    ><div class="bar"><input id="text" name="q" type="search" autocomplete="off" maxlength="200" .value=${text} @input=${input}
    ><button part="button">${t.search}</button></div>${plain?.kept}</form>`;
}
