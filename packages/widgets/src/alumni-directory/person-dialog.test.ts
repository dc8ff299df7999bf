import { memory } from '@guyub/adapters/memory';
import { GuyubError } from '@guyub/core/adapter';
import { aTimeout, expect } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { directory, type Page } from '../testing/directory.ts';
import { registerSource } from '../shared/source.ts';
import { records } from '../testing/people.ts';
import { until } from '../testing/until.ts';

const linkKey = () => new URL(location.href).searchParams.get('guyub');
const openOf = (name: string, page: Page) => page.open(page.names.indexOf(name));

describe('the person dialog', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('shows what belongs to the person, and a telephone only with its owner’s yes', async () => {
    const page = await directory(new Backend(memory(records())).client(), { pageSize: 100 });
    await page.settled();
    await openOf('Siti Aminah 0', page);
    await page.sees('Rp25.000 – Rp120.000');
    await page.sees('Dikeluarkan dinas · Disnaker Sampang · 2019');
    expect(page.all('dialog a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://sertifikat.sampang.example/periksa/p0',
      'tel:+6281234567890',
      'https://wa.me/6281234567890',
    ]);
    page.dialog.close();
    await page.element.updateComplete;
    await openOf('Budi 1', page);
    expect(page.all('dialog a')).to.have.length(0);
    expect(page.dialog.textContent).not.to.contain('Bidang pelatihan');
  });

  it('leads to where a certificate is checked, and says whose page that is', async () => {
    const page = await directory(new Backend(memory(records())).client(), { pageSize: 100 });
    await page.settled();
    await openOf('Siti Aminah 0', page);
    await page.sees('Periksa sertifikat');
    const link = page.all('dialog a').find((one) => one.textContent === 'Periksa sertifikat')!;
    expect(link.getAttribute('target')).to.equal('_blank');
    expect(link.getAttribute('rel')!.split(' ')).to.include.members(['noopener', 'noreferrer', 'nofollow']);
    expect(link.parentElement!.textContent).to.contain('sertifikat.sampang.example');
    expect(link.parentElement!.textContent).not.to.contain('/periksa/');
  });

  it('opens nothing but a page, whatever a backend says', async () => {
    for (const verificationUrl of [
      'javascript:alert(1)',
      'http://sampang.example/cek',
      'https://bkn.go.id@jahat.example/cek',
      'tidak ada',
    ]) {
      const whole = records(1);
      const credentials = whole.credentials.map((one) => ({ ...one, verificationUrl }));
      const page = await directory(new Backend(memory({ ...whole, credentials })).client());
      await page.settled();
      await page.open(0);
      await page.sees('Disnaker Sampang');
      expect(page.dialog.textContent, verificationUrl).not.to.contain('Periksa sertifikat');
      page.element.remove();
    }
  });

  it('has the focus inside, and gives it back to the card', async () => {
    const page = await directory(new Backend(memory(records())).client());
    await page.settled();
    await page.open(3);
    expect(page.focused?.textContent).to.equal('Tutup');
    page.button('Tutup').click();
    await until(() => !page.dialog.open);
    expect(page.focused === page.all('.name')[3]).to.equal(true);
  });

  it('offers to ask for a quote where there is somebody to send it to', async () => {
    const page = await directory(new Backend(memory(records())).client());
    await page.settled();
    await page.open(0);
    expect(page.all('dialog guyub-hire-local')).to.have.length(0);
    registerSource('hires', () => new Backend(memory(records())).client());
    page.element.source = 'hires:1';
    await page.settled();
    const [button] = page.all('dialog guyub-hire-local');
    expect(button!.getAttribute('source')).to.equal('hires:1');
    expect(button!.getAttribute('label')).to.equal('Minta penawaran');
    const { id, region } = records().people.find(({ name }) => name === page.names[0])!;
    expect([button!.getAttribute('person'), button!.getAttribute('region')]).to.deep.equal([id, region]);
  });

  it('says when the person has withdrawn meanwhile', async () => {
    const whole = records();
    const real = memory(whole);
    const server = new Backend({ ...real, get: (resource, _id, call) => real.get(resource, 'nobody', call) });
    const page = await directory(server.client());
    await page.settled();
    await page.open(0);
    await page.sees('Data orang ini sudah tidak ditampilkan.');
    expect(page.all('dialog dl')).to.have.length(0);
  });

  it('says when the rest did not arrive', async () => {
    const server = new Backend(memory(records()));
    const page = await directory(server.client());
    await page.settled();
    server.down = true;
    await page.open(0);
    await page.sees('Sebagian rincian belum bisa dimuat.');
    expect(page.dialog.textContent).to.contain(page.names[0]);
  });

  it('misses nothing that the backend does not have', async () => {
    const real = memory(records());
    const server = new Backend({
      ...real,
      list: async (query, call) => {
        if (query.resource === 'people') return real.list(query, call);
        throw new GuyubError('unsupported', 'Not here.', { adapter: 'memory' });
      },
    });
    const page = await directory(server.client());
    await page.settled();
    await page.open(0);
    await until(() => server.asked.at(-1)?.resource === 'offerings');
    await aTimeout(50);
    expect(page.dialog.textContent).not.to.contain('belum bisa dimuat');
  });

  it('leaves the URL alone unless asked', async () => {
    const before = location.href;
    const steps = history.length;
    const page = await directory(new Backend(memory(records())).client());
    await page.settled();
    page.option('Menjahit').click();
    await page.settled();
    await page.open(0);
    page.dialog.close();
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(steps);
  });

  it('with deep-link keeps its state under one key, and the back button closes the dialog', async () => {
    const page = await directory(new Backend(memory(records())).client(), { deepLink: true });
    await page.settled();
    page.option('Menjahit').click();
    await page.settled();
    expect(linkKey()).to.equal('skills=Menjahit');
    await page.open(0);
    expect(linkKey()).to.match(/^skills=Menjahit&open=p\d+$/);
    history.back();
    await until(() => !page.dialog.open);
    expect(linkKey()).to.equal('skills=Menjahit');
  });
});
