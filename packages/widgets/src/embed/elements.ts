/** Where an element can read: a gateway, a file, signed files, a sheet. */
export type SourceKind = 'http' | 'snapshot' | 'shards' | 'sheet';

interface Reads {
  /** Kinds of `source` that it has a script for; none: it takes no `source`. */
  readonly sources: readonly SourceKind[];
  /** It shows pictures, which a gateway has. */
  readonly pictures?: true;
}

/** What can be put on a page, by the tag's name without `guyub-`. */
export const elements = {
  'alumni-directory': { sources: ['http', 'snapshot', 'shards', 'sheet'] },
  'hire-local': { sources: ['http', 'snapshot'] },
  'job-board': { sources: ['http', 'snapshot'] },
  showcase: { sources: ['http', 'snapshot'], pictures: true },
  inbox: { sources: ['http'] },
  ledger: { sources: [] },
  'fair-split': { sources: [] },
} as const satisfies Readonly<Record<string, Reads>>;

export type ElementName = keyof typeof elements;

export const elementNames = Object.keys(elements) as readonly ElementName[];

export const readsOf = (element: ElementName): Reads => elements[element];
