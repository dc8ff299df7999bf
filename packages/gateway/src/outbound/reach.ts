import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where an address leads: out; into a house's own network; or where no backend can be, as a cloud's metadata. */
export type Reach = 'public' | 'private' | 'never';

const ofV4: Readonly<Record<string, Reach>> = {
  unicast: 'public',
  private: 'private',
  loopback: 'private',
  carrierGradeNat: 'private',
};
const ofV6: Readonly<Record<string, Reach>> = { loopback: 'private', uniqueLocal: 'private' };

/** All that the internet routes today; much of the rest is old ways to write another address. */
const routed = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** Where there is only IPv6, every public server of IPv4 is reached so. */
const nat64 = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];

/** @param address as a resolver or a URL writes it, with or without brackets and zone */
export function reachOf(address: string): Reach {
  const bare = address.replace(/^\[|\]$|%.*$/g, '');
  if (!isIPv4(bare) && !isIPv6(bare)) return 'never';
  // As a URL writes it: `::8.8.8.8` is not the `8.8.8.8` that the library takes it for.
  const parsed = ipaddr.parse(isIPv4(bare) ? bare : new URL(`http://[${bare}]`).hostname.slice(1, -1));
  if (parsed instanceof ipaddr.IPv4) return ofV4[parsed.range()] ?? 'never';
  if (parsed.isIPv4MappedAddress()) return ofV4[parsed.toIPv4Address().range()] ?? 'never';
  if (parsed.match(nat64)) {
    const within = new ipaddr.IPv4(parsed.toByteArray().slice(12));
    return within.range() === 'unicast' ? 'public' : 'never';
  }
  const range = parsed.range();
  if (range === 'unicast') return parsed.match(routed) ? 'public' : 'never';
  return ofV6[range] ?? 'never';
}

/** Names that lead to this machine whatever a resolver says. */
const isThisMachine = (name: string): boolean => /(^|\.)localhost\.?$/i.test(name);

/** What a host of a URL says of itself; undefined: a name, of which only the resolver knows. */
export function reachOfHost(host: string): Reach | undefined {
  if (isThisMachine(host)) return 'private';
  return host.startsWith('[') || isIPv4(host) ? reachOf(host) : undefined;
}

export const may = (reach: Reach, allowPrivate: boolean): boolean =>
  reach === 'public' || (reach === 'private' && allowPrivate);
