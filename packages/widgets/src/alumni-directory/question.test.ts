import { expect } from '@open-wc/testing';
import { en } from '../locales/en.ts';
import { id } from '../locales/id.ts';
import { personWords } from '../locales/person-words.ts';
import { emptyQuestion, fromLink, toggle, toLink, type Question } from './question.ts';

describe('a question as a link', () => {
  it('comes back as it went', () => {
    const question: Question = {
      text: 'jahit & bordir',
      refine: { skills: ['Menjahit', 'Las=listrik'], certified: [true] },
      sort: 'newest',
    };
    expect(fromLink(new URLSearchParams(toLink(question)))).to.deep.equal(question);
    expect(toLink(emptyQuestion)).to.equal('');
  });

  it('takes nothing from a stranger but what it knows', () => {
    const link = new URLSearchParams({
      q: 'x'.repeat(500),
      telephone: '1',
      sort: 'salary',
      certified: 'maybe',
    });
    const { text, refine, sort } = fromLink(link);
    expect(text).to.have.length(200);
    expect(refine).to.deep.equal({ certified: [true] });
    expect(sort).to.equal('name');
  });

  it('toggles a value without touching the others', () => {
    const one = toggle(emptyQuestion, { field: 'skills', value: 'Menjahit' });
    const two = toggle(one, { field: 'skills', value: 'Tata boga' });
    expect(two.refine.skills).to.deep.equal(['Menjahit', 'Tata boga']);
    expect(toggle(two, { field: 'skills', value: 'Menjahit' }).refine.skills).to.deep.equal(['Tata boga']);
    expect(emptyQuestion.refine).to.deep.equal({});
  });
});

describe('the languages', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String((value as (text: string) => string)('2'))]
        : Object.values(value as object).flatMap(words);

  it('have a word for everything, and no Indonesian in English', () => {
    for (const [a, b] of [
      [words(id), words(en)],
      [words(personWords.id), words(personWords.en)],
    ] as const) {
      expect(a.length).to.equal(b.length);
      expect([...a, ...b].filter((word) => !word.trim())).to.deep.equal([]);
      expect(b.filter((word) => a.includes(word))).to.deep.equal(b.filter((word) => word === 'WhatsApp'));
    }
  });
});
