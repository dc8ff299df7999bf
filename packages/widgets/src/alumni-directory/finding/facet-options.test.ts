import { memory } from '@guyub/adapters/memory';
import { expect } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { directory, type Page } from '../../testing/directory.ts';
import { records } from '../../testing/people.ts';
import { until } from '../../testing/until.ts';

/** The same people, spread over so many sub-districts, some of which have accents, an apostrophe or two words. */
function spread(count: number, people = 56): Backend {
  const whole = records(people);
  const named = ['Karang Penang', 'Ngawén', "Ra'as"];
  const subdistrict = (i: number) => named[i % count] ?? `Desa ${i % count}`;
  return new Backend(
    memory({
      ...whole,
      people: whole.people.map((person, i) => ({ ...person, subdistrict: subdistrict(i) })),
    }),
  );
}

/** In two provinces and three regencies. */
function scattered(): Backend {
  const whole = records();
  const people = whole.people.map((person, i) =>
    i % 4 === 1
      ? { ...person, region: 'kemendagri:35.09', subdistrict: 'Kaliwates' }
      : i % 4 === 2
        ? { ...person, province: 'kemendagri:15', region: 'kemendagri:15.07', subdistrict: 'Sadu' }
        : person,
  );
  return new Backend(memory({ ...whole, people }));
}

const shown = (page: Page, group: string) =>
  [...page.group(group).querySelectorAll('.option')].map((label) => label.querySelector('span')!.textContent);
const chips = (page: Page) => page.all('.chips button').map(({ textContent }) => textContent.trim());

describe('many values of a filter', () => {
  beforeEach(() => sessionStorage.clear());

  it('are searched by the beginnings of their words, accents or not', async () => {
    const page = await directory(spread(12).client());
    await page.settled();
    expect(page.group('Bidang pelatihan').querySelector('.narrow')).to.equal(null, 'few need no search');
    page.group('Kecamatan').open = true;
    await expect(page.element).to.be.accessible();
    const field = page.group('Kecamatan').querySelector<HTMLInputElement>('.narrow')!;
    expect(field.getAttribute('aria-label')).to.equal('Cari di Kecamatan');
    for (const [typed, found] of [
      ['pen', ['Karang Penang']],
      ['penang  karang', ['Karang Penang']],
      ['ngawen', ['Ngawén']],
      ['raas', ["Ra'as"]],
      ['ra’as', ["Ra'as"]],
      ['arang', []],
    ] as const) {
      await page.type(typed, '.narrow');
      expect(shown(page, 'Kecamatan'), typed).to.deep.equal(found);
    }
    expect(page.group('Kecamatan').textContent).to.contain('Tidak ada pilihan dengan nama itu.');
    await page.type('', '.narrow');
    expect(shown(page, 'Kecamatan')).to.have.length(12);
  });

  it('are asked of the backend where it has more than it counted', async () => {
    const server = spread(150, 300);
    const page = await directory(server.client());
    await page.settled();
    expect(shown(page, 'Kecamatan')).to.have.length(100);
    expect(shown(page, 'Kecamatan')).not.to.contain('Desa 99');
    const before = server.asked.length;
    await page.type('desa 99', '.narrow');
    await until(() => shown(page, 'Kecamatan').includes('Desa 99'));
    const asked = server.asked.slice(before).map(({ query }) => (query as { facets: unknown }).facets);
    expect(asked).to.deep.equal([[{ field: 'subdistrict', limit: 100, text: 'desa 99' }]]);
    expect(page.option('Desa 99').closest('label')!.textContent).to.contain('2');
    page.option('Desa 99').click();
    await page.sees('2 orang');
  });

  it('are offered first where they were chosen before in this session', async () => {
    const first = await directory(spread(12).client());
    await first.settled();
    for (const name of ['Desa 11', 'Desa 10', 'Desa 9', 'Desa 8']) first.option(name).click();
    expect(shown(first, 'Kecamatan')[0], 'nothing moves under the pointer').to.equal('Desa 3');
    const server = spread(12);
    const page = await directory(server.client());
    await page.settled();
    expect(page.group('Kecamatan').textContent).to.contain('Terakhir dipilih');
    expect(new Set(shown(page, 'Kecamatan').slice(0, 3))).to.deep.equal(
      new Set(['Desa 10', 'Desa 8', 'Desa 9']),
    );
    expect(shown(page, 'Kecamatan')).to.have.length(12, 'none twice');
    expect(JSON.stringify(server.asked)).not.to.contain('Desa');
    page.group('Kecamatan').open = true;
    await expect(page.element).to.be.accessible();
  });

  it('are just not remembered where the browser keeps nothing, or something else', async () => {
    sessionStorage.setItem('guyub-recent', '"{[');
    const page = await directory(spread(12).client());
    await page.settled();
    const { setItem, getItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse });
    try {
      page.option('Desa 9').click();
      await page.settled();
      const next = await directory(spread(12).client());
      await next.settled();
      expect(next.root.textContent).not.to.contain('Terakhir dipilih');
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
    expect(chips(page)).to.deep.equal(['Desa 9 ×', 'Hapus semua']);
  });
});

describe('regions', () => {
  it('are shown by name, from the province down, each narrowed by the one above', async () => {
    const page = await directory(scattered().client());
    await page.settled();
    await page.sees('Jawa Timur');
    expect(shown(page, 'Provinsi')).to.deep.equal(['Jambi', 'Jawa Timur']);
    page.option('Jawa Timur').click();
    await page.settled();
    expect(chips(page)[0]).to.equal('Jawa Timur ×');
    expect(shown(page, 'Kabupaten')).to.deep.equal(['Kabupaten Jember', 'Kabupaten Sampang']);
    page.option('Kabupaten Jember').click();
    await page.settled();
    expect(shown(page, 'Kecamatan')).to.deep.equal(['Kaliwates']);
    expect(page.count).to.equal('14 orang');
    await expect(page.element).to.be.accessible();
  });

  it('are not shown where there is one, nor where the page keeps to one', async () => {
    const one = await directory(new Backend(memory(records())).client());
    await one.settled();
    const server = scattered();
    const kept = await directory(server.client(), { region: '35.09' });
    await kept.settled();
    for (const page of [one, kept]) expect(page.root.textContent).not.to.match(/Provinsi|Kabupaten/);
    const { query } = server.asked.at(-1)!;
    expect(JSON.stringify(query)).not.to.contain('"province"');
  });

  it('wait for the province where there are too many to show', async () => {
    const { people } = records(240);
    const codes = people.map((person, i) => ({
      ...person,
      province: `kemendagri:${11 + (i % 2)}`,
      region: `kemendagri:${11 + (i % 2)}.${10 + ((i % 120) >> 1)}`,
    }));
    const page = await directory(new Backend(memory({ people: codes })).client());
    await page.settled();
    expect(() => page.group('Kabupaten')).to.throw('no group');
    page.group('Kecamatan').open = true;
    page.option('12').click();
    await page.settled();
    expect(shown(page, 'Kabupaten')).to.have.length(60);
    expect(page.group('Kecamatan').open, 'it is still the same that is open').to.equal(true);
    expect(page.group('Kabupaten').open).to.equal(false);
  });

  it('have their codes where nobody knows the names', async () => {
    const { people } = records();
    const two = people.map((person, i) => (i % 2 ? { ...person, region: 'kemendagri:35.09' } : person));
    const page = await directory(new Backend(memory({ people: two })).client());
    await page.sees('35.09');
    expect(shown(page, 'Kabupaten')).to.deep.equal(['35.09', '35.27']);
  });
});
