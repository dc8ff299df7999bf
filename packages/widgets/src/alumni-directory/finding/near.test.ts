import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { directory, Page } from '../../testing/directory.ts';
import { records } from '../../testing/people.ts';
import type { AlumniDirectory } from '../alumni-directory.ts';
import { until } from '../../testing/until.ts';

const backend = () => new Backend(memory(records()));

/** A device that says where it is, or does not. */
function device(answer: { latitude: number; longitude: number } | { code: number }) {
  const asked: PositionOptions[] = [];
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed, options) => {
    asked.push(options!);
    if ('code' in answer) failed!(answer as GeolocationPositionError);
    else found({ coords: answer } as GeolocationPosition);
  };
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  return asked;
}
const nobody = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
afterEach(() => {
  if (nobody) Object.defineProperty(navigator, 'geolocation', nobody);
  else delete (navigator as { geolocation?: Geolocation }).geolocation;
  history.replaceState(null, '', location.pathname);
});

async function opened(server = backend(), settings = {}): Promise<Page> {
  const page = await directory(server.client(), settings);
  await page.settled();
  page.button('Terdekat').click();
  await until(() => page.root.querySelector('.near'));
  return page;
}
/** Keeps to the link from the start. */
async function linked(server: Backend): Promise<Page> {
  const element = html`<guyub-alumni-directory deep-link .client=${server.client()}></guyub-alumni-directory>`;
  return new Page(await fixture<AlumniDirectory>(element));
}
const nearOf = (server: Backend) => (server.asked.at(-1)!.query as { near?: unknown }).near;
const press = (page: Page, key: string) =>
  page
    .one('[role=combobox]')
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const choices = (page: Page) => page.all('[role=option]').map(({ textContent }) => textContent.trim());

describe('near', () => {
  it('asks the device only when it is pressed, and sends a kilometre at best', async () => {
    const asked = device({ latitude: -7.114321, longitude: 113.328765 });
    const server = backend();
    const page = await opened(server, { deepLink: true });
    expect(asked).to.have.length(0);
    expect(page.one('.near').textContent).to.contain('dibulatkan');
    await expect(page.element).to.be.accessible();
    page.button('Pakai lokasi saya').click();
    await page.sees('Dekat lokasi saya');
    await page.settled();
    expect(asked).to.have.length(1);
    expect(nearOf(server)).to.deep.equal({ latitude: -7.11, longitude: 113.33 });
    expect(new URL(location.href).searchParams.get('guyub')).to.equal('near=-7.11%2C113.33');
    expect(page.all('.card')[0]!.textContent).to.contain('Kec. Omben · ± 1 km');
    expect(page.one<HTMLSelectElement>('.tools select').selectedOptions[0]!.textContent).to.equal('Terdekat');
    await expect(page.element).to.be.accessible();
  });

  for (const [why, code, words] of [
    ['refused', 1, 'Lokasi tidak diizinkan.'],
    ['not found', 2, 'Lokasi belum ditemukan.'],
    ['not found in time', 3, 'Lokasi belum ditemukan.'],
  ] as const)
    it(`says when the place is ${why}, and leaves the list as it was`, async () => {
      device({ code });
      const server = backend();
      const page = await opened(server);
      const before = server.asked.length;
      page.button('Pakai lokasi saya').click();
      await page.sees(words);
      await until(() => page.all('[role=status]').some(({ textContent }) => textContent.includes(words)));
      expect(server.asked).to.have.length(before);
      expect(page.all('.chips')).to.have.length(0);
    });

  it('says when the page may not ask, and does not ask then', async () => {
    const asked = device({ latitude: 1, longitude: 1 });
    const policy = { allowsFeature: () => false };
    Object.defineProperty(document, 'featurePolicy', { value: policy, configurable: true });
    const page = await opened();
    page.button('Pakai lokasi saya').click();
    await page.sees('Halaman ini tidak boleh membaca lokasi.');
    delete (document as { featurePolicy?: unknown }).featurePolicy;
    expect(asked).to.have.length(0);
  });

  it('finds a place by its name, with the keyboard alone, those of the page first', async () => {
    const server = backend();
    const page = await opened(server);
    await page.type('tambak', '[role=combobox]');
    await until(() => choices(page)[1]?.includes('Jember'), 'no places');
    expect(choices(page)).to.deep.equal([
      'Tambak desa/kelurahan, Omben',
      'Tambakrejo kecamatan, Kabupaten Jember',
    ]);
    await expect(page.element).to.be.accessible();
    press(page, 'ArrowUp');
    await page.element.updateComplete;
    const box = page.one('[role=combobox]');
    expect(page.one(`#${box.getAttribute('aria-activedescendant')}`).textContent).to.contain('Tambakrejo');
    press(page, 'ArrowDown');
    press(page, 'Enter');
    await page.sees('Dekat Tambak');
    await page.settled();
    expect(nearOf(server)).to.deep.equal({ latitude: -7.1, longitude: 113.35 });
    expect([box.getAttribute('aria-expanded'), page.focused?.getAttribute('role')]).to.deep.equal([
      'false',
      'combobox',
    ]);
  });

  it('keeps the place that the keys are on in sight', async () => {
    const whole = records();
    const omben = whole.regions.find(({ name }) => name === 'Omben')!;
    const regions = Array.from({ length: 8 }, (_, i) => ({
      ...omben,
      id: `${omben.id.slice(0, -2)}${20 + i}`,
      name: `Gunung ${i + 1}`,
    }));
    const page = await opened(new Backend(memory({ ...whole, regions })));
    await page.type('gunung', '[role=combobox]');
    await until(() => choices(page).length === 8);
    for (const [key, edge] of [
      ['ArrowUp', 'bottom'],
      ['ArrowDown', 'top'],
    ] as const) {
      press(page, key);
      await page.element.updateComplete;
      const [list, place] = ['.places', '[aria-selected=true]'].map((part) =>
        page.one(part).getBoundingClientRect(),
      );
      expect(Math.abs(place![edge] - list![edge]), key).to.be.below(2);
    }
  });

  it('lets a place that was named meanwhile stand', async () => {
    let answer: PositionCallback = () => {};
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (found) => (answer = found);
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
    const page = await opened();
    page.button('Pakai lokasi saya').click();
    await page.sees('Mencari lokasi…');
    await page.type('omben', '[role=combobox]');
    await until(() => choices(page)[0]);
    press(page, 'Enter');
    await page.sees('Dekat Omben');
    answer({ coords: { latitude: 1, longitude: 100 } } as GeolocationPosition);
    await until(() => !page.one('.near').textContent.includes('Mencari'));
    expect(page.one('.chips').textContent).to.contain('Dekat Omben');
  });

  it('closes the places on Escape, says when there is none, and when they cannot be had', async () => {
    const server = backend();
    const page = await opened(server);
    await page.type('omben', '[role=combobox]');
    await until(() => choices(page)[0]);
    press(page, 'Escape');
    await page.element.updateComplete;
    expect(choices(page)).to.deep.equal([]);
    await page.type('qqqq', '[role=combobox]');
    await page.sees('Tidak ada tempat dengan nama itu.');
    server.down = true;
    await page.type('torjun', '[role=combobox]');
    await page.sees('Daftar tempat belum bisa dimuat.');
  });

  it('narrows to a distance, and goes with its chip', async () => {
    const server = backend();
    const page = await opened(server);
    const radius = page.one<HTMLSelectElement>('.near select');
    radius.value = '5';
    radius.dispatchEvent(new Event('change'));
    await page.type('omben', '[role=combobox]');
    await until(() => choices(page)[0]);
    page.one('[role=option]').click();
    await page.sees('Dekat Omben · sampai 5 km');
    await page.settled();
    expect(page.count).to.equal('14 orang');
    radius.value = '10';
    radius.dispatchEvent(new Event('change'));
    await page.sees('42 orang');
    page.button('Dekat Omben').click();
    await page.sees('56 orang');
    expect(nearOf(server)).to.equal(undefined);
    expect(page.focused?.id).to.equal('count');
    expect(page.root.textContent).not.to.contain('±');
  });

  it('comes back from a link, without a name', async () => {
    history.replaceState(null, '', '?guyub=near%3D-7.11%2C113.33%2C10');
    const page = await linked(backend());
    await page.sees('Dekat tempat pilihan · sampai 10 km');
    await page.sees('42 orang');
    page.button('Terdekat').click();
    await until(() => page.root.querySelector('.near'));
    expect(page.one<HTMLSelectElement>('.near select').value).to.equal('10');
  });

  it('is not offered where the backend knows no places, nor asked for by a link', async () => {
    history.replaceState(null, '', '?guyub=near%3D-7.11%2C113.33');
    const real = memory(records());
    const { latitude: _, longitude: __, ...fields } = real.capabilities.people!.fields;
    const people = { ...real.capabilities.people!, near: false, fields };
    const server = new Backend({ ...real, capabilities: { ...real.capabilities, people } });
    const page = await linked(server);
    await page.sees('56 orang');
    await aTimeout(50);
    expect(() => page.button('Terdekat')).to.throw('no button');
    expect(nearOf(server)).to.equal(undefined);
  });
});
