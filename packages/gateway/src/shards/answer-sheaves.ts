import { paths, type Answer, type Sizes } from '@guyub/adapters/shards/format';
import type { SnapshotFolder } from './folder.ts';

/** Counted answers, several a file. */
export class AnswerSheaves {
  readonly #folder: SnapshotFolder;
  readonly #index: string;
  readonly #sizes: Sizes;
  #sheaf = 0;
  #bytes = 0;
  #answers: Answer[] = [];

  constructor(folder: SnapshotFolder, index: string, sizes: Sizes) {
    this.#folder = folder;
    this.#index = index;
    this.#sizes = sizes;
  }

  add(answer: Answer) {
    this.#answers.push(answer);
    this.#bytes += JSON.stringify(answer).length;
    const at = { cuts: 0, sheaf: this.#sheaf, nth: this.#answers.length - 1 };
    // As text; packed, a third of it.
    if (this.#bytes >= this.#sizes.sheaf * 4) this.end();
    return at;
  }

  end(): void {
    if (this.#answers.length === 0) return;
    this.#folder.json(paths.answers(this.#index, this.#sheaf++), this.#answers);
    this.#answers = [];
    this.#bytes = 0;
  }
}
