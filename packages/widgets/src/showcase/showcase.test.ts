import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect } from '@open-wc/testing';
import '../define.ts';
import { showcaseMoreWords } from '../locales/showcase-more-words.ts';
import { words as showcaseWordsInEnglish } from '../locales/showcase-words-en.ts';
import { showcaseWords } from '../locales/showcase-words.ts';
import { registerHiring } from '../shared/hiring-source.ts';
import { registerSource } from '../shared/source.ts';
import { Backend } from '../testing/backend.ts';
import { accessible, arrive, offering, very, whole } from './showcase.fixture.ts';
import { until } from '../testing/until.ts';

const backendOf = (records = whole) => new Backend(memory(records));

const told = (card: HTMLElement) =>
  [...card.querySelectorAll('.about>*')].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

describe('the showcase', () => {
  it('is accessible', async () => {
    const visit = await arrive(backendOf().client());
    expect(visit.cards).to.have.length(4);
    await accessible(visit);
  });

  it('tells what is known, and what is not', async () => {
    const visit = await arrive(backendOf().client());
    expect(told(visit.card('Snack box rapat'))).to.deep.equal([
      'Snack box rapat',
      'Rp75.000–Rp150.000 / kotak',
      'Minimal pesan 20 kotak · Siap dalam 2 hari',
      'Dapur Aminah (Siti Aminah)',
      'Kec. Nipah Panjang',
      'Bersertifikat',
      'Biasanya menjawab dalam 6 jam',
    ]);
    expect(told(visit.card('Servis AC'))).to.deep.equal([
      'Servis AC',
      'Sampai Rp90.000',
      'Siap hari itu juga',
      'Budi',
      'Kec. Muara Sabak Timur',
      'Biasanya menjawab dalam 2 hari',
      'Tidak menerima pesanan sampai 31 Januari 2099',
    ]);
    expect(told(visit.card('Kue kering'))).to.include.members(['Mulai Rp60.000', 'Siap dalam 3 minggu']);
    expect(told(visit.card('Jahit-gamis'))[1]).to.equal('Harga ditanyakan');
    expect(visit.text()).not.to.contain('Yang tidak setuju');
    expect(visit.text('#count')).to.equal('4 produk dan jasa');
  });

  it('asks for those who make what is shown, once', async () => {
    const backend = backendOf();
    await arrive(backend.client());
    expect(backend.asked.map(({ resource }) => resource)).to.deep.equal([
      'offerings',
      'people',
      'businesses',
    ]);
  });

  it('shows one person, one business, one trade', async () => {
    const client = backendOf().client();
    const person = await arrive(client, { region: undefined, person: 'p2' });
    expect(person.names).to.deep.equal(['Servis AC']);
    expect(person.text('.title')).to.equal('Produk dan jasa Budi');
    const business = await arrive(client, { region: undefined, business: 'b1' });
    expect(business.names).to.have.members(['Snack box rapat', 'Kue kering']);
    expect(business.text('.title')).to.equal('Produk dan jasa Dapur Aminah');
    const skill = await arrive(client, { skill: 'kue' });
    expect(skill.names).to.include('Kue kering').and.not.to.include('Servis AC');
  });

  it('does not pass off half of what was asked for as an answer', async () => {
    const visit = await arrive(backendOf().client(), { skill: 'kue kapal terbang' });
    expect(visit.names).to.deep.equal([]);
    expect(visit.text('.state')).to.contain('Belum ada produk atau jasa untuk “kue kapal terbang”');
  });

  it('says that turns are taken where many compete, and there alone', async () => {
    const client = backendOf().client();
    expect((await arrive(client)).text()).to.contain('bergilir');
    expect((await arrive(client, { person: 'p1' })).text()).not.to.contain('bergilir');
  });

  it('goes on from the first of the new ones, through very many', async () => {
    const visit = await arrive(backendOf(very(10_000)).client(), { pageSize: 30 });
    expect(visit.cards).to.have.length(30);
    visit.button('Tampilkan lagi').click();
    await until(() => visit.cards.length === 60);
    await until(() => visit.root.activeElement?.closest('.card') === visit.cards[30]);
    await until(() => visit.all('[role=status]').some(({ textContent }) => textContent!.includes('10.000')));
  });

  it('hands on to the order button what it needs to know', async () => {
    const client = backendOf().client();
    const visit = await arrive(client, { whatsapp: '+6281200000001' });
    const order = (name: string) => visit.card(name).querySelector('guyub-hire-local')!;
    const { textContent, ariaLabel } = order('Snack box rapat').shadowRoot!.querySelector('button')!;
    expect([textContent, ariaLabel]).to.deep.equal(['Pesan', 'Pesan: Snack box rapat']);
    const attributes = ['region', 'person', 'skill', 'offering', 'whatsapp', 'email', 'source'].map((name) =>
      order('Snack box rapat').getAttribute(name),
    );
    expect(attributes).to.deep.equal([
      'kemendagri:15.07', 'p1', 'Tata boga', 'Snack box rapat', '+6281200000001', null, null,
    ]); // prettier-ignore
    // Which of two trades it is, the name of what is ordered says better.
    expect(order('Servis AC').getAttribute('skill')).to.equal('Servis AC');
    expect(order('Servis AC').client).to.equal(client);
    const trade = await arrive(client, { skill: 'kue' });
    expect(trade.one('guyub-hire-local').getAttribute('skill')).to.equal('kue');
  });

  it('keeps long names inside, on a narrow screen and with large letters', async () => {
    const visit = await arrive(backendOf().client());
    visit.element.parentElement!.style.cssText = 'inline-size:320px;font-size:200%';
    await aTimeout(0);
    const { scrollWidth, clientWidth } = visit.one('section');
    expect(scrollWidth).to.be.at.most(clientWidth);
    for (const card of visit.cards) expect(card.scrollWidth).to.be.at.most(card.clientWidth);
  });

  it('has targets that a thumb hits', async () => {
    const visit = await arrive(backendOf().client());
    for (const button of visit.all('button')) expect(button.offsetHeight).to.be.at.least(44);
  });

  it('fits the outline of its page, and may stand without a title', async () => {
    const visit = await arrive(backendOf().client(), { headingLevel: 4, heading: '' });
    expect(visit.root.querySelector('.title')).to.equal(null);
    expect(visit.one('.name').getAttribute('aria-level')).to.equal('5');
    await accessible(visit);
  });

  it('speaks English', async () => {
    const visit = await arrive(backendOf().client(), { locale: 'en' });
    expect(told(visit.card('Snack box rapat')).slice(1, 3)).to.deep.equal([
      'Rp75.000–Rp150.000 / kotak',
      'Minimum order 20 kotak · Ready in 2 days',
    ]);
    expect(visit.card('Servis AC').textContent).to.contain('Usually answers within 2 days');
  });

  it('speaks a regional language, also in the details', async () => {
    const visit = await arrive(backendOf().client(), { locale: 'jv' });
    expect(visit.one('section').lang).to.equal('jv');
    expect(visit.card('Servis AC').textContent).to.contain('Biasane mangsuli sajroning 2 dina');
    visit.button('Liyane', visit.card('Snack box rapat')).click();
    await until(() => visit.root.querySelector('dialog')?.open);
    expect(visit.text('dialog'))
      .to.contain('Paling sithik pesen 20 kotak')
      .and.to.contain('Senen–Setu 06.00–16.00');
    await accessible(visit);
  });

  it('has all its words in both languages, each in its own', () => {
    const same = Object.entries(showcaseWords).filter(
      ([name, word]) =>
        typeof word === 'string' && word === showcaseWordsInEnglish[name as keyof typeof showcaseWords],
    );
    expect(same).to.deep.equal([]);
    expect(showcaseMoreWords.id.days).to.have.length(showcaseMoreWords.en.days.length);
  });

  it('shows nobody who is not published any more when the card was still there', async () => {
    const records = { ...whole, people: whole.people!.filter(({ id }) => id !== 'p2') };
    const { adapter } = backendOf(whole);
    const { adapter: later } = backendOf(records);
    const backend = backendOf();
    Object.assign(backend.adapter, {
      list: (query: { readonly resource: string }, call: never) =>
        (query.resource === 'people' ? later : adapter).list(query as never, call),
    });
    const visit = await arrive(backend.client());
    expect(visit.names).to.include('Snack box rapat').and.not.to.include('Servis AC');
  });
});

describe('what was ordered locally', () => {
  const asOf = '2026-11-22T02:00:00Z';
  let deals: number | null | undefined;
  registerSource('counted', () => backendOf().client());
  registerHiring(
    'counted',
    () =>
      ({
        localOrders: async (region: string) => {
          if (deals === undefined) throw new Error('No counts here.');
          return { region, asOf, least: 5, deals, amount: null, trades: [] };
        },
      }) as never,
  );
  const visit = async (settings = {}) => {
    const page = await arrive(undefined as never, { source: 'counted:1', ...settings });
    await aTimeout(0);
    await page.element.updateComplete;
    return page;
  };

  it('is told with its date', async () => {
    deals = 12;
    const page = await visit();
    await page.sees('Sudah 12 pesanan lokal di Kabupaten Tanjung Jabung Timur, per 22 November 2026.');
  });

  it('is told honestly where the number is hidden', async () => {
    deals = null;
    await (
      await visit()
    ).sees('Pesanan lokal di Kabupaten Tanjung Jabung Timur: kurang dari 5, per 22 November 2026.');
  });

  it('is not there where nobody tells it, or no region is asked about', async () => {
    deals = undefined;
    expect((await visit()).root.querySelector('.ordered')).to.equal(null);
    deals = 12;
    expect((await visit({ region: undefined, person: 'p1' })).root.querySelector('.ordered')).to.equal(null);
    expect((await arrive(backendOf().client())).root.querySelector('.ordered')).to.equal(null);
  });
});

describe('a showcase of few words', () => {
  it('gives one price where both are the same', async () => {
    const records = {
      ...whole,
      offerings: [offering('o1', 'p1', 'Roti', { priceMin: 3000, priceMax: 3000, unit: 'buah' })],
    };
    const visit = await arrive(backendOf(records).client());
    expect(visit.text('.price')).to.equal('Rp3.000 / buah');
  });
});
