import type { Near, PublishedPerson } from '@guyub/core';
import type { HiringClient } from '@guyub/core/hiring';
import type { LitElement } from 'lit';
import type { HireLocalWords } from '../../locales/hire-local-words.ts';
import type { Places } from '../../shared/near/places.ts';

/** The dialog, as its parts see it. */
export interface HirePage extends LitElement {
  readonly words: HireLocalWords;
  readonly locale: string | undefined;
  readonly source: string | undefined;
  /** Instead of the source's own. */
  readonly hiring: HiringClient | undefined;
  /** Id of whom the page wants to be asked first. */
  readonly person: string | undefined;
  /** The same person, as long as they are shown. */
  readonly first: PublishedPerson | undefined;
  /** Name of what is ordered. */
  readonly offering: string | undefined;
  /** The organisation's own ways, for where a request cannot be passed on. */
  readonly whatsapp: string | undefined;
  readonly email: string | undefined;
  readonly form: string | undefined;
  /** Of the button's draft and requests. */
  readonly name: string;
  /** Hears what became of a request. */
  readonly onMark: (mark: 'waiting' | 'sending' | 'sent' | 'refused' | undefined) => void;
  /** What the visitor needs; the request is for it. */
  readonly wanted: string;
  /** Name of the chosen sub-district; empty: all. */
  place: string;
  readonly places: Places;
  /** Where distances are told from. */
  readonly origin: { readonly name: string; readonly near: Near } | undefined;
  /** Every question and the request are kept within it. */
  readonly regionAsked: string | undefined;
  /** ISO date, there. */
  readonly today: string;
  /** Goes on with a draft. */
  takeUp(region: string | undefined, wanted: string): void;
  /** To a screen reader. */
  say(text: string): void;
  focusTitle(): void;
  close(): void;
  /** From the form back to the people. */
  backToList(): void;
}
