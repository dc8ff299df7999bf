import type { Client } from '@guyub/core';

/** Makes a client for an absolute URL. */
export type SourceResolver = (url: string) => Client;

const resolvers = new Map<string, SourceResolver>();
const clients = new Map<string, Client>();

/**
 * Teaches every element a kind of `source`, so that elements know no adapter.
 *
 * @param scheme what stands before the first colon, e.g. `snapshot`; `http` also serves `https` and relative addresses
 */
export function registerSource(scheme: string, resolve: SourceResolver): void {
  resolvers.set(scheme, resolve);
}

/**
 * One client a source, so that elements on a page share its cache and its requests.
 *
 * @throws Error naming the kinds of source that are known
 */
export function clientFor(source: string): Client {
  let client = clients.get(source);
  if (!client) {
    const [scheme, url] = partsOf(source);
    const resolve = resolvers.get(scheme);
    if (!resolve)
      throw new Error(
        `source="${source}": needs guyub-${scheme}.js; this script knows ${[...resolvers.keys()].join(', ')}.`,
      );
    client = resolve(url);
    clients.set(source, client);
  }
  return client;
}

/** The kind of a source, and its address as a whole. */
export function partsOf(source: string): readonly [scheme: string, url: string] {
  const [, scheme, address] = /^(?!https?:)(\w+):(.*)$/.exec(source.trim()) ?? ['', 'http', source];
  return [scheme!, new URL(address!, document.baseURI).href];
}
