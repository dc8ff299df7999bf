import { memory } from '@guyub/adapters/memory';
import { expect, oneEvent } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { accessible, arrive, offering, secrets, very, Visit, whole } from '../showcase.fixture.ts';
import { until } from '../../testing/until.ts';

const backendOf = (records = whole) => new Backend(memory(records));
const parameter = () => new URL(location.href).searchParams.get('guyub');

describe('the details of a product', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));

  it('are accessible, and give the focus back', async () => {
    const visit = await arrive(backendOf().client());
    await visit.open('Snack box rapat');
    await accessible(visit);
    visit.button('Tutup', visit.dialog).click();
    await until(() => !visit.dialog.open);
    expect(visit.root.activeElement).to.equal(visit.button('Lainnya', visit.card('Snack box rapat')));
  });

  it('tell all that is published', async () => {
    const visit = await arrive(backendOf().client(), { photos: 'https://guyub.contoh.example' });
    await visit.open('Snack box rapat');
    expect(visit.all('dialog .picture')).to.have.length(2);
    const text = visit.text('dialog');
    for (const told of [
      'Boleh dipilih',
      'Minimal pesan 20 kotak',
      'Dapur Aminah (Siti Aminah)',
      '2019',
      'Nipah Panjang',
    ])
      expect(text).to.contain(told);
    expect(text).to.contain('Senin–Sabtu 06.00–16.00').and.to.contain('Minggu 06.00–10.00');
  });

  it('are opened by the whole card, but not by its other buttons', async () => {
    const visit = await arrive(backendOf().client());
    const card = visit.card('Servis AC');
    card.scrollIntoView({ block: 'center' });
    const under = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return visit.root.elementFromPoint(left + width / 2, top + height / 2);
    };
    expect(under(card.querySelector('.name')!)).to.equal(visit.button('Lainnya', card));
    expect(under(visit.button('Bagikan', card))).to.equal(visit.button('Bagikan', card));
    expect(under(card.querySelector('guyub-hire-local')!)).to.equal(card.querySelector('guyub-hire-local'));
  });

  it('are asked of the page first', async () => {
    const visit = await arrive(backendOf().client());
    visit.element.addEventListener('guyub-open', (event) => event.preventDefault());
    const asked = oneEvent(visit.element, 'guyub-open');
    visit.button('Lainnya', visit.card('Servis AC')).click();
    expect((await asked).detail).to.deep.equal({ id: 'o3' });
    expect(visit.root.querySelector('dialog')?.open ?? false).to.equal(false);
  });

  it('stand in the URL, go with the back button, and leave it alone when not asked', async () => {
    const plain = await arrive(backendOf().client());
    await plain.open('Servis AC');
    expect(location.href).to.equal(start);
    plain.dialog.close();

    const visit = await arrive(backendOf().client(), { deepLink: true });
    await visit.open('Servis AC');
    expect(parameter()).to.equal('offer=o3');
    history.back();
    await until(() => !visit.dialog.open);
    expect(parameter()).to.equal(null);
    await visit.open('Servis AC');
    visit.button('Tutup', visit.dialog).click();
    await until(() => parameter() === null);
  });

  it('open from a link, also when they stand on a later page', async () => {
    history.replaceState(null, '', '?guyub=offer%3Dn19');
    const visit = await arrive(backendOf(very(20)).client(), { deepLink: true, pageSize: 2 });
    await until(() => visit.root.querySelector('dialog')?.open);
    await until(() => visit.text('dialog').includes('Kue nomor 19'));
    expect(visit.text('dialog')).to.contain('Kue Aminah (Siti Aminah)');
  });

  for (const [link, told] of [
    ['offer=o5', 'sudah tidak ditampilkan'],
    ['offer=entah', 'sudah tidak ditampilkan'],
  ] as const)
    it(`say so when ${link} is not published`, async () => {
      history.replaceState(null, '', `?guyub=${encodeURIComponent(link)}`);
      const visit = await arrive(backendOf().client(), { deepLink: true });
      await until(() => visit.root.querySelector('dialog')?.open);
      await until(() => visit.text('dialog').includes(told));
    });

  it('take nothing else from a link that anybody may have written', async () => {
    history.replaceState(null, '', '?guyub=offer%3D%3Cimg%3E');
    const visit = await arrive(backendOf().client(), { deepLink: true });
    expect(visit.root.querySelector('dialog')?.open ?? false).to.equal(false);
  });
});

describe('sharing', () => {
  const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  const use = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    if (share) Object.defineProperty(Navigator.prototype, 'share', share);
    Object.defineProperty(Navigator.prototype, 'clipboard', clipboard);
  });
  const press = (visit: Visit) => visit.button('Bagikan', visit.card('Servis AC')).click();

  it('goes the phone’s own way, with a link to this card', async () => {
    const given: object[] = [];
    use('share', async (data: object) => void given.push(data));
    const visit = await arrive(backendOf().client(), { deepLink: true });
    press(visit);
    await until(() => given.length === 1);
    const url = new URL(location.href);
    url.searchParams.set('guyub', 'offer=o3');
    url.hash = '';
    expect(given[0]).to.deep.equal({ title: 'Servis AC', url: url.href });
  });

  it('gives the page as it is, without what another visit had opened', async () => {
    const start = location.href;
    history.replaceState(null, '', '?halaman=2&guyub=q%3Djahit');
    const given: { readonly url?: string }[] = [];
    use('share', async (data: object) => void given.push(data));
    press(await arrive(backendOf().client()));
    await until(() => given.length === 1);
    history.replaceState(null, '', start);
    expect(given[0]!.url).to.match(/\?halaman=2$/);
  });

  it('copies the link elsewhere, and shows it where nothing can be copied', async () => {
    const copied: string[] = [];
    use('share', undefined);
    use('clipboard', { writeText: async (text: string) => void copied.push(text) });
    const visit = await arrive(backendOf().client());
    press(visit);
    await visit.sees('Tautan disalin');
    expect(copied[0]).not.to.contain('guyub=');
    use('clipboard', { writeText: () => Promise.reject(new Error('no')) });
    press(visit);
    await visit.sees(`Salin tautan ini: ${copied[0]}`);
  });

  it('that was thought better of says nothing', async () => {
    let asked = 0;
    use('share', async () => {
      asked++;
      throw new DOMException('', 'AbortError');
    });
    const visit = await arrive(backendOf().client());
    press(visit);
    await until(() => asked === 1);
    await visit.element.updateComplete;
    expect(visit.root.querySelector('.note')).to.equal(null);
  });
});

describe('what can be taken along', () => {
  const { print } = window;
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  afterEach(() => {
    window.print = print;
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  });

  /** Hands in more than a client may, as a careless backend would. */
  const careless = (records = whole) => {
    const backend = backendOf(records);
    const { list, get } = backend.adapter;
    const spoilt = <T extends object>(record: T): T => {
      const { nik, telephone, address } = secrets;
      const more = { nik, address, village: 'Desa Rahasia', birthDate: '1990-07-01', obstacles: ['Rahasia'] };
      return 'skills' in record
        ? { ...record, ...more }
        : { ...record, ...more, telephone, email: 'rahasia@contoh.example' };
    };
    Object.assign(backend.adapter, {
      list: async (...question: Parameters<typeof list>) => {
        const page = await list(...question);
        return { ...page, items: page.items.map((item) => spoilt(item)) };
      },
      get: async (...question: Parameters<typeof get>) => {
        const stored = await get(...question);
        return { ...stored, value: spoilt(stored.value) };
      },
    });
    return backend.client();
  };
  const leaks = /81200000077|1507014107900001|rahasia|1990-07-01|1234567890123/i;

  async function takeAll(visit: Visit, name = 'Snack box rapat') {
    const files: { readonly name: string; readonly blob: Blob }[] = [];
    let blob: Blob | undefined;
    URL.createObjectURL = (object) => createObjectURL.call(URL, (blob = object as Blob));
    HTMLAnchorElement.prototype.click = function () {
      files.push({ name: this.download, blob: blob! });
    };
    let poster = '';
    window.print = () => {
      poster = document.querySelector('[data-guyub-print]')!.shadowRoot!.innerHTML;
      dispatchEvent(new Event('afterprint'));
    };
    await visit.open(name);
    visit.button('Simpan kontak').click();
    visit.button('Tampilkan kode QR').click();
    visit.button('Cetak poster').click();
    // Longer than a busy machine needs: once the test is over WebKit would open its dialog, and wait.
    await until(() => poster, 'nothing was printed');
    await visit.element.updateComplete;
    return { name: files[0]!.name, vCard: await files[0]!.blob.text(), poster };
  }

  it('a contact, a QR code and a poster, in which nothing stands that is not published', async () => {
    const visit = await arrive(careless(), { person: 'p1', region: undefined, deepLink: false });
    const { name, vCard, poster } = await takeAll(visit);
    expect(name).to.equal('Kue Aminah.vcf');
    expect(vCard).to.contain('FN:Siti Aminah').and.to.contain('ORG:Kue Aminah');
    expect(poster).to.contain('Dapur Aminah').and.to.contain('Kue kering').and.to.contain('Rp75.000');
    expect(visit.one('.qr').getAttribute('aria-label')).to.contain('Snack box rapat');
    await accessible(visit);
    const jsonLd = visit.element.querySelector('script')!.textContent!;
    expect(jsonLd).to.contain('LocalBusiness');
    for (const [what, text] of Object.entries({ vCard, poster, jsonLd, page: visit.everything }))
      expect(text, what).not.to.match(leaks);
  });

  it('has the number of somebody who agreed to show it, in the contact alone', async () => {
    const people = whole.people!.map((one) =>
      one.id === 'p1' ? { ...one, consents: { publication: 'yes', contact: 'yes' } as const } : one,
    );
    const visit = await arrive(backendOf({ ...whole, people }).client(), { person: 'p1' });
    const { vCard, poster } = await takeAll(visit);
    expect(vCard).to.contain(secrets.telephone);
    expect(poster).not.to.match(leaks);
    expect(visit.root.innerHTML).not.to.match(leaks);
  });

  it('a poster of the business alone, where there is one', async () => {
    const offerings = [
      ...whole.offerings!,
      offering('o6', 'p1', 'Jahit tirai'),
      offering('o7', 'p2', 'Las pagar'),
    ];
    const client = backendOf({ ...whole, offerings }).client();
    const business = await takeAll(await arrive(client, { business: 'b1', region: undefined }));
    expect(business.poster).to.contain('Kue kering').and.not.to.contain('Jahit tirai');
    const person = await takeAll(await arrive(client, { person: 'p2', region: undefined }), 'Las pagar');
    expect(person.poster).to.contain('Servis AC').and.not.to.contain('Kue kering');
  });

  it('a poster that cannot be made is said', async () => {
    const backend = backendOf();
    const visit = await arrive(backend.client());
    await visit.open('Servis AC');
    backend.down = true;
    visit.button('Cetak poster').click();
    await until(() => visit.text('dialog').includes('Poster belum bisa disiapkan'));
  });
});
