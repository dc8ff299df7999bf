import { federate } from '@guyub/adapters/federate';
import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { accessible, arrive, very, Visit, whole } from './showcase.fixture.ts';
import type { Showcase } from './showcase.ts';
import { until } from '../testing/until.ts';

const backendOf = (records = whole) => new Backend(memory(records));

const fallback = ({ element }: Visit) => element.querySelector('a')!.checkVisibility();

describe('states of the showcase', () => {
  it('holds the place while it waits', async () => {
    const backend = backendOf();
    backend.hold();
    const element = document.createElement('guyub-showcase');
    element.client = backend.client();
    document.body.append(element);
    const visit = new Visit(element as Showcase);
    await until(() => visit.root.querySelector('.bone'));
    expect(visit.text('#count')).to.equal('Memuat…');
    await accessible(visit);
    backend.release();
    await visit.settled();
    expect(visit.cards).to.have.length(4);
    element.remove();
  });

  it('says that there is nothing yet, and offers the page’s own link', async () => {
    const visit = await arrive(backendOf({ ...whole, offerings: [] }).client());
    expect(visit.text('.state')).to.contain('Belum ada produk atau jasa di sini');
    expect(fallback(visit)).to.equal(true);
    await accessible(visit);
  });

  it('names whose goods are not here, of several backends', async () => {
    const other = backendOf();
    other.down = true;
    const adapter = federate({
      members: [
        { name: 'sampang', adapter: memory(whole) },
        { name: 'bangkalan', label: 'Kabupaten Bangkalan', adapter: other.adapter },
      ],
    });
    const visit = await arrive(new Backend(adapter).client());
    expect(visit.text('[part=missing]')).to.contain('Belum termasuk: Kabupaten Bangkalan');
    expect(visit.cards).to.have.length(4);
    await accessible(visit);
  });

  it('says what is the matter, and tries again', async () => {
    const backend = backendOf();
    backend.down = true;
    const visit = await arrive(backend.client());
    expect(visit.text('.state')).to.contain('Produk dan jasa belum bisa ditampilkan');
    expect(fallback(visit)).to.equal(true);
    await accessible(visit);
    backend.down = false;
    visit.button('Coba lagi').click();
    await until(() => visit.cards.length === 4);
    expect(fallback(visit)).to.equal(false);
    await until(() => visit.root.activeElement?.id === 'count');
  });

  it('shows what was known before, with its date', async () => {
    const backend = backendOf();
    const visit = await arrive(backend.client());
    backend.down = true;
    visit.element.pageSize = 12;
    visit.element.region = 'kemendagri:15.07';
    await visit.settled();
    expect(visit.text('.notice')).to.match(/tidak terjangkau.*data per/);
    expect(visit.cards).to.have.length(4);
  });

  it('shows the cards where only the makers could not be asked for', async () => {
    const backend = backendOf();
    const { list } = backend.adapter;
    Object.assign(backend.adapter, {
      list: async (query: { readonly resource: string }, call: never) => {
        if (query.resource === 'people') throw new TypeError('cut');
        return list(query as never, call);
      },
    });
    const visit = await arrive(backend.client());
    expect(visit.text('.notice')).to.equal('Nama pembuatnya belum bisa dimuat.');
    expect(visit.names).to.include('Servis AC');
  });

  it('keeps what is there when the rest does not come', async () => {
    const backend = backendOf(very(20));
    const visit = await arrive(backend.client(), { pageSize: 10 });
    backend.down = true;
    visit.button('Tampilkan lagi').click();
    await visit.sees('Lanjutannya belum bisa dimuat.');
    expect(visit.cards).to.have.length(10);
    backend.down = false;
    visit.button('Coba lagi').click();
    await until(() => visit.cards.length === 20);
  });

  it('names a source that no script knows', async () => {
    const visit = await arrive(undefined as never, { source: 'ftp:x' });
    expect(visit.text('.state')).to.contain('kabari pengelola situs');
    expect(fallback(visit)).to.equal(true);
  });
});

describe('pictures', () => {
  const photos = 'https://guyub.contoh.example';
  afterEach(() => Reflect.deleteProperty(navigator, 'connection'));
  const picture = (visit: Visit) =>
    visit.card('Snack box rapat').querySelector<HTMLImageElement>('img.picture');

  it('come at the size that is needed, with room for them and words', async () => {
    const visit = await arrive(backendOf().client());
    // Not to be seen, and so not fetched.
    visit.element.hidden = true;
    visit.element.photos = photos;
    await visit.element.updateComplete;
    const { loading, alt, srcset, sizes } = picture(visit)!;
    expect([loading, picture(visit)!.getAttribute('width'), picture(visit)!.getAttribute('height'), alt]).to.deep.equal([
      'lazy', '1280', '960', 'Kotak berisi kue lapis',
    ]); // prettier-ignore
    expect(srcset).to.equal(
      [320, 640, 1280].map((wide) => `${photos}/v1/photos/fotocontoh12/${wide}.webp ${wide}w`).join(', '),
    );
    // With `auto` Chromium would keep it for ever.
    expect(sizes).to.equal('(min-width: 40em) 24em, 100vw');
    expect(visit.card('Servis AC').querySelector('.picture')!.textContent).to.equal('Belum ada foto');
  });

  it('that are gone leave their place, and words', async () => {
    const visit = await arrive(backendOf().client(), { photos: location.origin });
    // A tab in the background scrolls to nothing.
    picture(visit)?.setAttribute('loading', 'eager');
    await until(() => visit.card('Snack box rapat').querySelector('.dead'));
    expect(visit.card('Snack box rapat').querySelector('.dead')!.textContent).to.equal(
      'Foto belum bisa dimuat',
    );
    expect(visit.card('Snack box rapat').querySelector('.dead')!.getBoundingClientRect().height).to.be.above(
      100,
    );
  });

  it('are not fetched from who saves data, until they ask', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    const visit = await arrive(backendOf().client(), { photos });
    expect(visit.root.querySelector('img')).to.equal(null);
    await accessible(visit);
    visit.button('Tampilkan foto').click();
    await visit.element.updateComplete;
    expect(picture(visit)).not.to.equal(null);
  });

  it('are not promised where nobody says where they are', async () => {
    const visit = await arrive(backendOf().client());
    expect(visit.root.querySelector('img')).to.equal(null);
    expect(visit.one('ul').className).to.equal('bare');
  });
});
