import {
  addressOf,
  elementNames,
  kindOf,
  regionId,
  type ElementName,
  type Embed,
  type SourceKind,
} from '@guyub/widgets/embed';
import { toSearchParams, type Query } from '@guyub/core';
import { joined, type FrameTag, type OnPage, type Placed } from './on-page.ts';

/** A source that can be asked. */
export interface Source {
  readonly placed: Placed;
  readonly kind: SourceKind;
  /** Without the word before it. */
  readonly url: URL;
}

/** Elements as those who make policies know them. */
export interface KnownPlaced extends Placed {
  readonly embed: Embed;
}

/** Those whose element and source are what they should be; of the others there are findings already. */
export function knownOf({ placed, base }: OnPage): readonly KnownPlaced[] {
  return placed.flatMap((one) => {
    const { element, attributes, source } = one;
    if (!element || !addresses({ ...attributes, source }).every((address) => joined(address, base)))
      return [];
    const all = source === undefined ? attributes : { ...attributes, source };
    return [{ ...one, embed: { element, attributes: all } }];
  });
}

/** All that a policy is made from, and that a page may have written in any way. */
function addresses({ source, src, photos }: Readonly<Record<string, string | undefined>>): readonly string[] {
  const mapping = /#(.*)$/.exec(source ?? '')?.[1];
  const named = mapping === undefined ? null : new URLSearchParams(mapping).get('mapping');
  return [source && addressOf(source), src, photos, named].flatMap((one) =>
    typeof one === 'string' ? [one] : [],
  );
}

const kinds: readonly string[] = ['http', 'snapshot', 'shards', 'sheet'] satisfies readonly SourceKind[];
export const isKind = (kind: string): kind is SourceKind => kinds.includes(kind);

export function sourcesOf(page: OnPage): readonly Source[] {
  return knownOf(page).flatMap((placed) => {
    const text = placed.source?.trim();
    const kind = text ? kindOf(text) : undefined;
    const url = text ? joined(addressOf(text), page.base) : undefined;
    return url && kind && isKind(kind) ? [{ placed, kind, url }] : [];
  });
}

/** Which list the element asks first. */
export const lists = {
  'alumni-directory': 'people',
  'hire-local': 'people',
  'job-board': 'jobs',
  showcase: 'offerings',
  inbox: 'regions',
  ledger: 'regions',
  'fair-split': 'regions',
} as const;

/** Elements that also send. */
const senders: readonly string[] = ['hire-local', 'inbox', 'job-board'];

/** What a browser would ask a gateway for an element, and where there is something to see. */
function questionsOf(
  gateway: URL,
  element: ElementName,
  written: string | undefined,
): {
  readonly list: URL;
  /** Only of what is there to stay: vacancies come and go. */
  readonly regions?: URL;
  readonly terms?: URL;
  readonly sends?: URL;
} {
  const at = (path: string, asked?: Query) => {
    const url = new URL(`${gateway.pathname.replace(/\/+$/, '')}/v1/${path}`, gateway.origin);
    if (asked) url.search = toSearchParams(asked).toString();
    return url;
  };
  const resource = lists[element];
  const region = resource === 'regions' ? undefined : regionId(written);
  const one = { resource, page: { size: 1 } };
  const facets = [{ field: 'region', limit: 100 }];
  return {
    list: at(resource, {
      ...one,
      ...(region && { where: { op: 'eq', field: 'region', value: region } }),
    }),
    ...(region && resource !== 'jobs' && { regions: at(resource, { ...one, facets }) }),
    // A region that cannot be: it is asked whether requests are taken at all, and no puzzle is made for it.
    ...(senders.includes(element) && { terms: at('hiringTerms/-'), sends: at('quoteRequests') }),
  };
}

/** The same of an element that has a gateway as its source. */
export const questionsFor = ({ placed, url }: Source) =>
  questionsOf(url, placed.element!, placed.attributes['region']);

/** Of a frame, and of a link that becomes one. */
export function questionsOfFrame({ url }: FrameTag) {
  const [, path, element] = /^(.*)\/(?:frames|pages)\/([a-z-]+)$/.exec(url.pathname) ?? [];
  const region = url.searchParams.get('region') ?? undefined;
  const known = elementNames.find((name) => name === element);
  return known && { element: known, region, ...questionsOf(new URL(`${path}/`, url), known, region) };
}
