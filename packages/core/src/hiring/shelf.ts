import type { Business, BusinessCreate, BusinessInput } from '../model/business.ts';
import type { Offering, OfferingChange, OfferingCreate } from '../model/offering.ts';

/** A record of one's own, shown to everybody or not. */
export type Own<T extends { readonly id: string }> = Partial<T> & {
  readonly id: string;
  /** For `ifVersion`. */
  readonly version: string;
};

/** What a `Blob` is, as far as it matters here. */
interface Picture {
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface NewPhoto {
  readonly of: 'offerings' | 'businesses';
  /** Of the record. */
  readonly id: string;
  /** What is to be seen, for who does not see it. */
  readonly alt?: string;
  /** A `File` or `Blob`: JPEG, PNG or WebP, 8 MB at most. */
  readonly picture: Picture;
}

interface Removed {
  readonly status: 'removed';
}

/** What a person offers is written by that person, or by a coordinator for them. A change says all of it anew. */
export interface ShelfWrites {
  offerings: { create: OfferingCreate; update: OfferingChange; result: Own<Offering> | Removed };
  businesses: { create: BusinessCreate; update: BusinessInput; result: Own<Business> };
  /** The result is the photo as the record lists it. */
  photos: { create: NewPhoto; update: Removed; result: { readonly photo: string } | Removed };
}

/** All that a person offers. */
export interface Shelf {
  readonly personId: string;
  readonly offerings: readonly Own<Offering>[];
  readonly businesses: readonly Own<Business>[];
}
