import { expect, fixtureSync, html } from '@open-wc/testing';
import { inLanguages } from './choose.ts';

const at = (lang: string) =>
  fixtureSync<HTMLElement>(html`<div lang=${lang}><p></p></div>`).firstElementChild!;

describe('words', () => {
  it('are Indonesian at once, whatever else the page speaks', () => {
    const words = inLanguages('ya', () => Promise.reject(new Error('Nobody asked for English.')));
    for (const lang of ['id', 'jv', 'nl', 'eng']) expect(words(at(lang), undefined)).to.equal('ya');
    expect(words(at('en'), 'id')).to.equal('ya');
  });

  it('are fetched once in English, for the nearest language, also outside a shadow', async () => {
    let fetched = 0;
    const words = inLanguages('ya', async () => `yes ${++fetched}`);
    const inside = document.createElement('p');
    const host = at('en-GB');
    host.attachShadow({ mode: 'open' }).append(inside);
    const promised = words(inside, undefined);
    expect(promised).to.be.instanceOf(Promise);
    expect(await promised).to.equal('yes 1');
    expect(words(at('id'), 'EN')).to.equal('yes 1');
  });

  it('stay Indonesian while English does not arrive, and are tried again', async () => {
    let cut = true;
    const words = inLanguages('ya', async () => {
      if (cut) throw new TypeError('cut');
      return 'yes';
    });
    expect(await words(at('en'), undefined)).to.equal('ya');
    cut = false;
    expect(await words(at('en'), undefined)).to.equal('yes');
  });
});
