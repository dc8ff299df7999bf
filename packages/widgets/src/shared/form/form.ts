/** One thing to be mended, at one field. */
export interface Problem {
  /** Id of the field. */
  readonly field: string;
  readonly message: string;
}

/** A form, as its fields see it. */
export interface Form<D> {
  /** Before the ids of its fields, where other forms stand on the page. */
  readonly prefix?: string;
  readonly words: { readonly optional: string; readonly choose: string };
  /** Texts as they were typed, so that going back loses nothing. */
  readonly draft: D;
  readonly problems: readonly Problem[];
  /** Takes what was typed. */
  set(change: Partial<D>): void;
  /** A field was left: what must not be sent is said at once. */
  left(field: string, text: string): void;
}

/** Names of the fields of a draft that hold texts. */
export type TextsOf<D> = Extract<{ [K in keyof D]: D[K] extends string ? K : never }[keyof D], string>;

/** Names of its yes/no fields. */
export type TicksOf<D> = Extract<{ [K in keyof D]: D[K] extends boolean ? K : never }[keyof D], string>;
