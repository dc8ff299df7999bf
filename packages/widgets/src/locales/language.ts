export type Language = 'id' | 'en';

/** The words of an element, as what comes later asks them for its own. */
export interface Speaking<Part extends string, Words> {
  readonly language: Language;
  readonly later?: Readonly<Record<Part, Words>>;
}
