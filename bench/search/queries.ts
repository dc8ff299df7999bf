import type { PublishedPerson } from '@guyub/core';
import { numbers } from '../people.ts';
import { fields, wordsOf, type Refine } from '../relevance/engines/engine.ts';

export interface Asked {
  readonly text: string;
  readonly refine: Refine;
}

const EACH = 40;

/**
 * 200 questions that these people answer, the same ones each time: 40 words, 40 beginnings, 40 words with one
 * mistake, 40 pairs from two fields, 40 words under two filters. In turn, so that a run cut short has asked some of each.
 */
export function mixed(people: readonly PublishedPerson[]): readonly Asked[] {
  const random = numbers(people.length);
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  /** A word of somebody's, at least so long. */
  const someWord = (least: number) => {
    for (;;) {
      const person = pick(people);
      const field = pick(fields);
      const word = pick(wordsOf(person, field).split(' '));
      if (word.length >= least) return { word, field, person };
    }
  };
  const mistaken = (word: string) => {
    const at = 1 + below(word.length - 2);
    const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(below(26));
    const [before, after] = [word.slice(0, at), word.slice(at)];
    return pick([
      before + letter + after,
      before + after.slice(1),
      before + letter + after.slice(1),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
    ]);
  };
  const pair = () => {
    for (;;) {
      const { word, field, person } = someWord(3);
      const other = fields
        .filter((name) => name !== field)
        .flatMap((name) => wordsOf(person, name).split(' '));
      const second = pick(other);
      if (second.length >= 3) return `${word} ${second}`;
    }
  };
  return Array.from({ length: EACH }, () => {
    const { word, person } = someWord(3);
    const beginning = someWord(5).word;
    return [
      { text: someWord(3).word, refine: {} },
      { text: beginning.slice(0, 3 + below(beginning.length - 3)), refine: {} },
      { text: mistaken(someWord(5).word), refine: {} },
      { text: pair(), refine: {} },
      { text: word, refine: { skills: person.skills.slice(0, 1), certified: [person.certified] } },
    ];
  }).flat();
}
