import { jobId } from './question.ts';

const KEY = 'guyub-jobs';
/** A question names no more than these. */
const MOST = 100;

/** Jobs that somebody wants to find again: in this browser alone, and never sent but as a question for them. */
export class Saved {
  /** Newest first. */
  ids: readonly string[] = [];
  /** false: the browser keeps nothing, so they last as long as the page. */
  persistent = true;

  constructor() {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      this.ids = [kept].flat().flatMap((id) => jobId(String(id)) ?? []).slice(0, MOST); // prettier-ignore
    } catch {
      this.persistent = false; // refused, or not ours
    }
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Saves it, or forgets it. */
  toggle(id: string): void {
    const others = this.ids.filter((other) => other !== id);
    this.ids = others.length < this.ids.length ? others : [id, ...others].slice(0, MOST);
    try {
      localStorage.setItem(KEY, JSON.stringify(this.ids));
      this.persistent = true;
    } catch {
      this.persistent = false;
    }
  }
}
