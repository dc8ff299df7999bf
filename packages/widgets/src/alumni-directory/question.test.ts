import { expect } from '@open-wc/testing';
import { words as en } from '../locales/en.ts';
import { findingWords } from '../locales/finding-words.ts';
import { id } from '../locales/id.ts';
import { personWords } from '../locales/person-words.ts';
import { emptyQuestion, fromLink, toLink, type Question } from './question.ts';

const from = (link: string) => fromLink(new URLSearchParams(link));

describe('a question as a link', () => {
  it('comes back as it went', () => {
    const question: Question = {
      text: 'jahit & bordir',
      refine: { skills: ['Menjahit', 'Las=listrik'], region: ['kemendagri:35.27'], certified: [true] },
      sort: 'newest',
      near: { latitude: -7.19, longitude: 113.24, withinKm: 10 },
    };
    expect(from(toLink(question))).to.deep.equal(question);
    const anywhere: Question = { ...emptyQuestion, near: { latitude: 0, longitude: 109.33 } };
    expect(from(toLink(anywhere))).to.deep.equal(anywhere);
    expect(toLink(emptyQuestion)).to.equal('');
  });

  it('still reads links from before there were turns and places', () => {
    expect(from('q=jahit&subdistrict=Omben&sort=newest')).to.deep.equal({
      text: 'jahit',
      refine: { subdistrict: ['Omben'] },
      sort: 'newest',
    });
  });

  it('takes nothing from a stranger but what it knows', () => {
    const { text, refine, sort } = from(`q=${'x'.repeat(500)}&telephone=1&sort=toString&certified=maybe`);
    expect(text).to.have.length(200);
    expect(refine).to.deep.equal({ certified: [true] });
    expect(sort).to.equal('fair');
  });

  it('takes a place only if there is one, never finer than a kilometre', () => {
    for (const near of ['', '1', '1,', 'a,b', '91,100', '-7.19,181', 'NaN,NaN', '1.2.3,4'])
      expect(from(`near=${near}`), near).not.to.have.property('near');
    expect(from('near=-7.186543,113.239876,10').near).to.deep.equal({
      latitude: -7.19,
      longitude: 113.24,
      withinKm: 10,
    });
    for (const radius of ['0', '-5', '9999', 'x'])
      expect(from(`near=-7.19,113.24,${radius}`).near, radius).to.deep.equal({
        latitude: -7.19,
        longitude: 113.24,
      });
  });
});

describe('the languages', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String((value as (...texts: string[]) => string)('2', '3'))]
        : Object.values(value as object).flatMap(words);

  it('have a word for everything, and no Indonesian in English', () => {
    for (const [a, b] of [
      [words(id), words(en)],
      [words(personWords.id), words(personWords.en)],
      [words(findingWords.id), words(findingWords.en)],
    ] as const) {
      expect(a.length).to.equal(b.length);
      expect([...a, ...b].filter((word) => !word.trim())).to.deep.equal([]);
      expect(b.filter((word) => a.includes(word))).to.deep.equal(b.filter((word) => word === 'WhatsApp'));
    }
  });
});
