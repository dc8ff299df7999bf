import { expect, fixtureSync, html } from '@open-wc/testing';
import { inLanguages } from './choose.ts';

const at = (lang: string) =>
  fixtureSync<HTMLElement>(html`<div lang=${lang}><p></p></div>`).firstElementChild!;
const never = () => Promise.reject(new Error('Nobody asked for it.'));

describe('words', () => {
  it('are Indonesian at once, whatever else the page speaks', () => {
    const words = inLanguages('ya', { en: never, jv: never, su: never });
    for (const lang of ['id', 'ID-id', 'nl', 'constructor', ''])
      expect(words(at(lang), undefined)).to.equal('ya');
    expect(words(at('en'), 'id')).to.equal('ya');
  });

  it('are fetched once, for the nearest language, also outside a shadow', async () => {
    let fetched = 0;
    const words = inLanguages('ya', { en: async () => ({ words: `yes ${++fetched}` }), jv: never });
    const inside = document.createElement('p');
    const host = at('en-GB');
    host.attachShadow({ mode: 'open' }).append(inside);
    const promised = words(inside, undefined);
    expect(promised).to.be.instanceOf(Promise);
    expect(await promised).to.equal('yes 1');
    expect(words(at('id'), 'EN')).to.equal('yes 1');
  });

  it('are each in their own language, and Indonesian where offices have no other', async () => {
    const all = inLanguages('ya', {
      en: async () => ({ words: 'yes' }),
      jv: async () => ({ words: 'iya' }),
      su: async () => ({ words: 'sumuhun' }),
    });
    expect(await all(at('jv-ID'), undefined)).to.equal('iya');
    expect(await all(at('su'), undefined)).to.equal('sumuhun');
    expect(await all(at('su'), 'jv')).to.equal('iya');
    expect(await all(at('en'), undefined)).to.equal('yes');
    const offices = inLanguages('ya', { en: never });
    expect(offices(at('jv'), undefined)).to.equal('ya');
    expect(offices(at('id'), 'su')).to.equal('ya');
  });

  it('stay Indonesian while others do not arrive, and are tried again', async () => {
    let cut = true;
    const words = inLanguages('ya', {
      en: async () => {
        if (cut) throw new TypeError('cut');
        return { words: 'yes' };
      },
    });
    expect(await words(at('en'), undefined)).to.equal('ya');
    cut = false;
    expect(await words(at('en'), undefined)).to.equal('yes');
  });
});
