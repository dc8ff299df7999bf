import type { LitElement } from 'lit';
import { emit } from './events.ts';

/** A part of an element that is fetched when it is needed first. */
export class LazyPart<T> {
  /** Once it is there. */
  part: T | undefined;
  /** It did not arrive; the next wish tries again. */
  failed = false;
  readonly #host: LitElement;
  readonly #make: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;

  /** @param make imports and makes it */
  constructor(host: LitElement, make: () => Promise<T>) {
    this.#host = host;
    this.#make = make;
  }

  /** @returns undefined when it could not be fetched */
  load(): Promise<T | undefined> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<T | undefined> {
    try {
      this.part = await this.#make();
    } catch (error) {
      this.#loading = undefined;
      emit(this.#host, 'guyub-error', { error });
    }
    this.failed = !this.part;
    this.#host.requestUpdate();
    return this.part;
  }
}
