import type { Mapping } from '@guyub/adapters/mapping';
import type { Adapter, PublishedRecords } from '@guyub/core';
import * as z from 'zod/mini';
import type { Outbound } from '../../outbound/outbound.ts';
import { abilities, address, mapping, secret, type Secret } from '../options.ts';

/** What an adapter is made with, besides its options. */
interface Given {
  /** The only way out that it has. */
  readonly fetch: Outbound['fetch'];
  /** Reads a mapping, written in place or in a file beside the configuration. */
  readonly mapping: (given: string | object) => Mapping;
  /** Reads a secret from where the configuration says it is. */
  readonly secret: (given: Secret) => string;
}

type Shape = Readonly<Record<string, z.ZodMiniType>>;
type Options<S extends Shape> = z.infer<z.ZodMiniObject<S>>;

/** How a kind of backend is written in the configuration, and made. */
export interface Kind<S extends Shape = Shape> {
  readonly options: S;
  /** Every address that it asks; no other is visited. */
  urls(options: Options<S>): readonly string[];
  make(options: Options<S>, given: Given): Adapter<PublishedRecords>;
}

export const kind = <S extends Shape>(own: Kind<S>): Kind => own as unknown as Kind;

/** What an adapter with one address, lists by name and one token takes. */
interface Listed {
  readonly url: string;
  readonly mapping: Mapping;
  readonly resources: object;
  readonly fetch: Outbound['fetch'];
  readonly auth?: { readonly token: string };
}

/** @param list how each list is named there, besides what it may be asked */
export const listedKind = (list: Shape, make: (options: Listed) => Adapter<PublishedRecords>): Kind =>
  kind({
    options: {
      url: address,
      mapping,
      resources: z.record(z.string(), z.strictObject({ ...list, ...abilities })),
      token: z.optional(secret),
    },
    urls: ({ url }) => [url],
    make: ({ url, mapping: given, resources, token }, { fetch, mapping: read, secret: open }) =>
      make({ url, mapping: read(given), resources, fetch, ...(token && { auth: { token: open(token) } }) }),
  });
