import type { Axe } from './open-story.ts';

/** What a run has found in order, by element and criterion of WCAG: the statements are made of it, and of nothing else. */
export class Evidence {
  readonly #rules = new Map<string, Set<string>>();
  readonly #shown = new Map<string, Set<string>>();
  readonly #undecided = new Map<string, Set<string>>();

  /** A rule that found something to look at; where nothing can break it, it says nothing. */
  axe(element: string, { passes, incomplete }: Axe): void {
    for (const { id, tags } of passes) {
      for (const tag of tags) {
        const [, part, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
        if (number) add(this.#rules, `${element} ${part}.${guideline}.${number}`, id);
      }
    }
    for (const { id } of incomplete) add(this.#undecided, element, id);
  }

  /** @param what a test of ours has seen, as the end of a sentence */
  shows(element: string, criteria: readonly string[], what: string): void {
    for (const criterion of criteria) add(this.#shown, `${element} ${criterion}`, what);
  }

  rules = (element: string, criterion: string): readonly string[] =>
    sorted(this.#rules.get(`${element} ${criterion}`));
  shown = (element: string, criterion: string): readonly string[] =>
    sorted(this.#shown.get(`${element} ${criterion}`));
  /** Rules of axe that left something for a person to look at. */
  undecided = (element: string): readonly string[] => sorted(this.#undecided.get(element));
}

function add(to: Map<string, Set<string>>, key: string, what: string): void {
  to.set(key, (to.get(key) ?? new Set()).add(what));
}

const sorted = (some: ReadonlySet<string> | undefined): readonly string[] => [...(some ?? [])].sort();
