import { html, type TemplateResult } from 'lit';

export interface SearchFieldProps {
  /** Of the search, for people who go from landmark to landmark: the title above it. */
  readonly name: string;
  readonly t: { readonly searchLabel: string; readonly search: string };
  /** What stands in the field. */
  readonly text: string;
  /** On each key. */
  readonly onInput: (text: string) => void;
  /** Enter, or the button. */
  readonly onSubmit: () => void;
}

export function searchField({ name, t, text, onInput, onSubmit }: SearchFieldProps): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const input = ({ target }: Event) => onInput((target as HTMLInputElement).value);
  return html`<form part="search" role="search" aria-label=${name} @submit=${submit}><label class="bold" for="text">${t.searchLabel}</label
    ><div class="bar"><input id="text" type="search" autocomplete="off" maxlength="200" .value=${text} @input=${input}
    ><button part="button">${t.search}</button></div></form>`;
}
