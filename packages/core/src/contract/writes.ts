import type { Call } from './adapter.ts';
import type { Stored } from './query.ts';

/** What may be written of a resource, and what comes back. One without `create` cannot be made. */
interface WriteShape {
  readonly create?: object;
  readonly update?: object;
  readonly result: object;
}
/** Resource name → its shape. */
type WriteShapes<W> = { readonly [K in keyof W]: WriteShape };

type Having<W, Way extends 'create' | 'update'> = {
  [K in keyof W]: W[K] extends { readonly [_ in Way]: object } ? K : never;
}[keyof W] &
  string;
export type CreatableName<W> = Having<W, 'create'>;
export type UpdatableName<W> = Having<W, 'update'>;
/** What is handed over to make, or to change, a record. */
export type Wish<W, K extends keyof W, Way extends 'create' | 'update'> = W[K] extends {
  readonly [_ in Way]: infer V;
}
  ? V
  : never;
export type ResultOf<W, K extends keyof W> = W[K] extends { readonly result: infer V } ? V : never;

/** What goes with a wish, the same for each of its attempts. */
export interface WishOptions {
  /**
   * Chosen once for a wish, 16 to 64 letters, digits and hyphens that nobody can guess: the backend does it once, and
   * answers a repetition as it answered before.
   */
  readonly idempotencyKey: string;
  /** Only if the record is still this version; else `conflict`. */
  readonly ifVersion?: string;
  /** What a sender without a door did instead: the solution of the backend's puzzle. */
  readonly proof?: string;
}

/** One attempt at a wish. */
export interface WriteCall extends Call, WishOptions {}

export interface Writes<W extends WriteShapes<W>> {
  /** @throws GuyubError `invalid` with its `issues`, `conflict` when the key was used for something else */
  create<K extends CreatableName<W>>(
    resource: K,
    value: Wish<W, K, 'create'>,
    call: WriteCall,
  ): Promise<Stored<ResultOf<W, K>>>;
  /** @throws GuyubError also `conflict` for a move that its state does not allow, `not-found` */
  update<K extends UpdatableName<W>>(
    resource: K,
    id: string,
    change: Wish<W, K, 'update'>,
    call: WriteCall,
  ): Promise<Stored<ResultOf<W, K>>>;
}
