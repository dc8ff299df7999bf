import type { Records } from '@guyub/core/adapter';
import type { RegionScheme } from '@guyub/core/reading';
import type { GatedResource, Kind, MappedResource, Shapes } from './shapes.ts';

/** Where a value stands: `nama`, `alamat.kecamatan`, `foto.0.url`, `pelatihan.*.nama` for all. Of several, the first that says something. */
export type From = string | readonly string[];

type ShapeOf<K extends MappedResource, F> = F extends keyof Shapes[K] ? Shapes[K][F] : never;
type KindsOf<S> = S extends { readonly as: readonly (infer A)[] } ? A & Kind : never;
type ValueOf<K extends MappedResource, F> = F extends keyof Records[K]
  ? Exclude<Records[K][F], undefined>
  : string;
type OneOf<V> = V extends readonly (infer I)[] ? I : V;

interface Constant<V> {
  readonly from?: never;
  /** The same for all records. */
  readonly default: V;
}

interface Mapped<K extends MappedResource, F> {
  readonly from: From;
  /** How to read it, where the field's own way does not fit. */
  readonly as?: KindsOf<ShapeOf<K, F>>;
  /** The backend's word for a value → ours. Case does not matter. */
  readonly values?: Readonly<Record<string, OneOf<ValueOf<K, F>>>>;
  /** What this backend writes where it has nothing to say, beside `-`, `N/A`, `TIDAK TAHU` and their like. */
  readonly nothing?: readonly string[];
  /** Where the backend says nothing. */
  readonly default?: ValueOf<K, F>;
}

/** A code of a region says nothing without its scheme. */
type Rule<K extends MappedResource, F> =
  | Constant<ValueOf<K, F>>
  | ('region' extends KindsOf<ShapeOf<K, F>>
      ? Mapped<K, F> & { readonly scheme: RegionScheme }
      : From | Mapped<K, F>);

type Needed<S> = { [F in keyof S]: S[F] extends { readonly needed: true } ? F : never }[keyof S];
type Fields<K extends MappedResource> = { readonly [F in Needed<Shapes[K]>]: Rule<K, F> } & {
  readonly [F in Exclude<keyof Shapes[K], Needed<Shapes[K]>>]?: Rule<K, F>;
};

export type ConsentRule =
  From | { readonly from: From; readonly values?: Readonly<Record<string, 'yes' | 'no'>> };

/** Everybody in this backend has agreed to be shown, elsewhere: somebody answers for it. */
export interface Declared {
  readonly declared: 'yes';
  /** How we know, e.g. `signed forms of 2024, kept at the training centre`. */
  readonly because: string;
}

interface Consents {
  /** A column with each one's answer. Only a clear yes publishes. */
  readonly publication: ConsentRule | Declared;
  /** Telephone and email are shown with a clear yes here. It cannot be declared for others. */
  readonly contact?: ConsentRule;
  /** So is the number of a business licence. */
  readonly licence?: ConsentRule;
}

export type ResourceMapping<K extends MappedResource> = {
  /** Where in a row the record stands, e.g. `attributes`; what is not found there is looked for in the row itself. */
  readonly path?: string;
  readonly fields: Fields<K>;
} & (K extends GatedResource ? { readonly consents: Consents } : { readonly consents?: never });

/** Names the fields of a backend that are ours. What is not named does not exist. */
export interface Mapping {
  /** The regency of records that name none, e.g. `kemendagri:35.27`. */
  readonly region: string;
  /** Of times that name none. */
  readonly zone: Zone;
  readonly resources: { readonly [K in MappedResource]?: ResourceMapping<K> };
}

export const zones = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00', UTC: '+00:00' } as const;
export type Zone = keyof typeof zones;

/**
 * A mapping, checked by the compiler. One that comes as JSON goes through `parseMapping`.
 *
 * @example
 * defineMapping({
 *   region: 'kemendagri:35.27',
 *   zone: 'WIB',
 *   resources: {
 *     people: {
 *       consents: { publication: 'bersedia_ditampilkan' },
 *       fields: { id: 'id', name: ['nama_lengkap', 'nama'], updatedAt: 'updated_at' },
 *     },
 *   },
 * });
 */
export const defineMapping = (mapping: Mapping): Mapping => mapping;

/** The same, for code that walks through all resources alike. */
export interface AnyRule {
  readonly from?: From;
  readonly as?: Kind;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly nothing?: readonly string[];
  readonly default?: unknown;
  readonly scheme?: RegionScheme;
}
export interface AnyResourceMapping {
  readonly path?: string;
  readonly fields: Readonly<Record<string, From | AnyRule>>;
  readonly consents?: Readonly<Record<string, ConsentRule | Declared>>;
}
