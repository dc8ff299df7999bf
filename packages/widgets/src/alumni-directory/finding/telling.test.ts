import { memory } from '@guyub/adapters/memory';
import type { Mark, PublishedPerson } from '@guyub/core';
import { expect, fixtureSync, html } from '@open-wc/testing';
import type { html as Html } from 'lit';
import '../../define.ts';
import { findingWords } from '../../locales/finding-words.ts';
import { Backend } from '../../testing/backend.ts';
import { directory } from '../../testing/directory.ts';
import { records } from '../../testing/people.ts';
import { tell } from './telling.ts';
import { until } from '../../testing/until.ts';

const backend = () => new Backend(memory(records()));

describe('marks', () => {
  it('stand round what was looked for, on further pages too', async () => {
    const page = await directory(backend().client());
    await page.settled();
    await page.type('jahit');
    await page.sees('28 orang');
    const unmarked = () => page.all('.card').filter((card) => !card.querySelector('mark'));
    expect(unmarked()).to.deep.equal([]);
    const texts = new Set(page.all('mark').map(({ textContent }) => textContent));
    expect([...texts]).to.include.members(['Menjahit', 'Jahit']);
    expect([...texts].join()).not.to.match(/las|boga|Angkatan/i);
    await expect(page.element).to.be.accessible();
    page.button('Tampilkan lebih banyak').click();
    await until(() => page.names.length === 28);
    await page.element.updateComplete;
    expect(unmarked()).to.deep.equal([]);
    await page.type('');
    await page.sees('56 orang');
    expect(page.all('mark')).to.have.length(0);
  });

  it('leave names and places as they are read', async () => {
    const page = await directory(backend().client());
    await page.settled();
    await page.type('maimunah camplong');
    await page.sees('7 orang');
    const card = page.all('.card')[0]!;
    expect(card.querySelector('.name')!.textContent).to.match(/^Maimunah \d+$/);
    expect(card.textContent).to.contain('Kec. Camplong · Angkatan');
    expect([...card.querySelectorAll('mark')].map(({ textContent }) => textContent)).to.deep.equal([
      'Maimunah',
      'Camplong',
    ]);
  });

  const shown = (marks: readonly Mark[], text = 'x') => {
    const person = {
      name: 'Siti',
      skills: ['<b>Menjahit</b>', 'Las'],
      offerings: ['a', 'b', 'c', 'kain perca'],
    };
    const words = () => findingWords.id;
    return tell({ html: html as typeof Html, words }, person as unknown as PublishedPerson, marks, text);
  };
  const drawn = (parts: unknown) => fixtureSync<HTMLElement>(html`<div>${parts}</div>`);

  it('bring what is far down a list to its front', () => {
    const { show, why } = shown([{ field: 'offerings', index: 3, start: 5, end: 10, how: 'exact' }]);
    const offerings = show('offerings', ['a', 'b', 'c', 'kain perca'])!;
    expect(drawn(offerings[0]).querySelector('mark')!.textContent).to.equal('perca');
    expect(offerings.slice(1)).to.deep.equal(['a', 'b', 'c']);
    expect(show('skills', ['Las'])).to.equal(undefined);
    expect(why).to.equal(undefined);
  });

  it('are text, never markup', () => {
    const { show } = shown([{ field: 'skills', index: 0, start: 0, end: 5, how: 'exact' }]);
    const skill = drawn(show('skills', ['<b>Menjahit</b>']));
    expect(skill.textContent).to.equal('<b>Menjahit</b>');
    expect(skill.querySelector('b')).to.equal(null);
  });

  it('are fainter where it is the meaning that fits, and the card says so where nothing else does', () => {
    const near: Mark = { field: 'skills', index: 1, start: 0, end: 3, how: 'related' };
    const { show, why } = shown([near], 'pagar');
    expect(drawn(show('skills', ['Menjahit', 'Las'])).querySelector('mark')!.className).to.equal('faint');
    expect(why).to.equal('Las: berkaitan dengan “pagar”');
    expect(shown([near, { field: 'name', index: 0, start: 0, end: 4, how: 'sound' }]).why).to.equal(
      undefined,
    );
  });
});

describe('notes on the search', () => {
  it('say what was mended, aloud too, and put it into the field', async () => {
    const page = await directory(backend().client());
    await page.settled();
    await page.type('menjahut');
    await page.sees('Menampilkan hasil untuk menjahit.');
    await expect(page.element).to.be.accessible();
    const said = () =>
      page
        .all('[role=status]')
        .map(({ textContent }) => textContent)
        .join('');
    await until(() => said() === 'Menampilkan hasil untuk menjahit. 28 orang', said());
    page.button('Pakai kata ini').click();
    await until(() => !page.root.querySelector('.note'));
    expect(page.one<HTMLInputElement>('#text').value).to.equal('menjahit');
    expect(page.focused?.id).to.equal('text');
    expect(page.count).to.equal('28 orang');
  });

  it('say that nobody has all the words', async () => {
    const page = await directory(backend().client());
    await page.settled();
    await page.type('maimunah robatal');
    await page.sees('Tidak ada yang cocok dengan semua kata. Ini yang paling mendekati.');
    expect(page.names.length).to.be.above(0);
    await page.type('maimunah');
    await page.sees('7 orang');
    expect(page.all('.note')).to.have.length(0);
  });
});
