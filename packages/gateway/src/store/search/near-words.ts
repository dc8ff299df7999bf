import { edits, lettersOf, tooFar, type Correction } from '@guyub/core';

/** Words of one length, each with the set of its letters. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

/**
 * Words to take a misspelled one for. An edit changes the length by one and the set of letters (1-grams) by two at
 * most, so that of very many words few are compared letter by letter: this is the n-gram index of the search.
 */
export class NearWords {
  readonly #shelves = new Map<number, Shelf>();

  add(word: string): void {
    let shelf = this.#shelves.get(word.length);
    if (!shelf) this.#shelves.set(word.length, (shelf = { words: [], letters: [] }));
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
  }

  /** Those within `most` edits. */
  near(word: string, most: number): readonly Correction[] {
    const own = lettersOf(word);
    const found: Correction[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      const { words, letters } = this.#shelves.get(length) ?? { words: [], letters: [] };
      for (let i = 0; i < words.length; i++) {
        if (tooFar(own, letters[i]!, most)) continue;
        const away = edits(word, words[i]!, most);
        if (away <= most) found.push({ word: words[i]!, edits: away });
      }
    }
    return found;
  }
}
