import { addressOf, kindOf, type Embed, type SourceKind } from '@guyub/widgets/embed';
import { toSearchParams } from '@guyub/core';
import { joined, type OnPage, type Placed } from './on-page.ts';

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
const lists = {
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

/** What a browser would ask a gateway for this element. */
export function questionsOf({ placed, url }: Source): {
  readonly list: URL;
  readonly terms?: URL;
  readonly sends?: URL;
} {
  const at = (path: string) => new URL(`${url.pathname.replace(/\/+$/, '')}/v1/${path}`, url.origin);
  const resource = lists[placed.element!];
  const list = at(resource);
  const region = resource === 'regions' ? undefined : placed.attributes['region'];
  list.search = toSearchParams({
    resource,
    page: { size: 1 },
    ...(region && { where: { op: 'eq', field: 'region', value: idOf(region) } }),
  }).toString();
  if (!senders.includes(placed.element!)) return { list };
  // A region that cannot be: it is asked whether requests are taken at all, and no puzzle is made for it.
  return { list, terms: at('hiringTerms/-'), sends: at('quoteRequests') };
}

const idOf = (region: string) => (/^\d/.test(region) ? `kemendagri:${region}` : region);
