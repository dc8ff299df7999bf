import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { refusedAddress } from './refusals.ts';
import { may, reachOf } from './reach.ts';

/** Finds the addresses of a name; `dns.lookup`, or what a test puts in its place. */
export type Resolve = (
  name: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * For a socket that connects: looks a name up once, and gives only addresses that were looked at. The socket connects to
 * what it is given, so a name that leads elsewhere the next time gains nothing. One bad address spoils all: such a name is
 * nobody's who publishes a register.
 */
export const checkedLookup =
  (allowPrivate: boolean, resolve: Resolve = lookup): LookupFunction =>
  (name, { all }, done) =>
    resolve(name, { all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error('no address'), '', 0);
      if (!addresses.every(({ address }) => may(reachOf(address), allowPrivate)))
        return done(refusedAddress(), '', 0);
      return all ? done(null, addresses) : done(null, first.address, first.family);
    });
