/** Where an element can read: a gateway, a file, signed files, a sheet. */
export type SourceKind = 'http' | 'snapshot' | 'shards' | 'sheet';

interface Reads {
  /** Kinds of `source` that it has a script for; none: it takes no `source`. */
  readonly sources: readonly SourceKind[];
  /** It shows pictures, which a gateway has. */
  readonly pictures?: true;
  /** A gateway has pages, frames and a poster of it. */
  readonly page?: true;
  /** Name of the gateway's feed of it. */
  readonly feed?: string;
  /** What a webmaster may set, beside `source`, `lang` and the ways to reach an office. */
  readonly attributes: readonly string[];
}

const title = ['heading', 'heading-level'] as const;

/** What can be put on a page, by the tag's name without `guyub-`. */
export const elements = {
  'alumni-directory': {
    sources: ['http', 'snapshot', 'shards', 'sheet'],
    attributes: ['region', ...title, 'page-size', 'layout'],
    page: true,
  },
  'hire-local': {
    sources: ['http', 'snapshot'],
    attributes: ['region', 'skill', 'page-words', 'label', 'variant', 'person', 'offering'],
    page: true,
  },
  'job-board': {
    sources: ['http', 'snapshot'],
    attributes: ['region', ...title, 'page-size', 'post', 'job'],
    page: true,
    feed: 'jobs',
  },
  showcase: {
    sources: ['http', 'snapshot'],
    pictures: true,
    attributes: ['region', 'skill', ...title, 'page-size', 'person', 'business'],
    page: true,
    feed: 'showcase',
  },
  inbox: { sources: ['http'], attributes: title },
  ledger: { sources: [], attributes: [...title, 'community', 'unit'] },
  'fair-split': { sources: [], attributes: title },
} as const satisfies Readonly<Record<string, Reads>>;

export type ElementName = keyof typeof elements;

export const elementNames = Object.keys(elements) as readonly ElementName[];

export const readsOf = (element: ElementName): Reads => elements[element];
