/**
 * Says once of each place that the reader comes near to it.
 *
 * A place that the host hides until its script is there (`:not(:defined) { display: none }`) is never near: what it
 * stands in is watched for it.
 */
export class Near {
  /** By what is watched besides, if anything. */
  readonly #waiting = new Map<Element, Element | null>();
  readonly #observer: IntersectionObserver | undefined;
  readonly #tell: (place: Element) => void;

  constructor(tell: (place: Element) => void) {
    this.#tell = tell;
    // A screen ahead, because a script takes a trip.
    if ('IntersectionObserver' in globalThis)
      this.#observer = new IntersectionObserver((entries) => entries.forEach((entry) => this.#seen(entry)), {
        rootMargin: '100%',
      });
  }

  watch(place: Element): void {
    if (!this.#observer) this.#tell(place);
    else if (!this.#waiting.has(place)) {
      this.#waiting.set(place, null);
      this.#observer.observe(place);
    }
  }

  /** Lets go of what left the page. */
  tidy(): void {
    for (const place of this.#waiting.keys()) if (!place.isConnected) this.#forget(place);
  }

  #seen({ target, isIntersecting, boundingClientRect: { x, y, width, height } }: IntersectionObserverEntry) {
    if (isIntersecting) {
      for (const [place, around] of this.#waiting)
        if (place === target || around === target) {
          this.#forget(place);
          this.#tell(place);
        }
    } else if (!(x || y || width || height) && this.#waiting.get(target) === null && target.parentElement) {
      this.#waiting.set(target, target.parentElement);
      this.#observer!.observe(target.parentElement);
    }
  }

  #forget(place: Element): void {
    const around = this.#waiting.get(place);
    this.#waiting.delete(place);
    this.#observer!.unobserve(place);
    if (around && ![...this.#waiting.values()].includes(around)) this.#observer!.unobserve(around);
  }
}
