import { federate } from '@guyub/adapters/federate';
import { memory } from '@guyub/adapters/memory';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../define.ts';
import { Backend } from '../testing/backend.ts';
import { directory, Page } from '../testing/directory.ts';
import { records } from '../testing/people.ts';
import { until } from '../testing/until.ts';

const backend = () => new Backend(memory(records()));

describe('the four states', () => {
  it('nobody found: says what to do, and shows everyone again', async () => {
    const page = await directory(backend().client());
    await page.settled();
    await page.type('xyzzy');
    await page.sees('Belum ada yang cocok');
    page.button('Tampilkan semua orang').click();
    await page.sees('56 orang');
    expect(page.count).to.equal('56 orang');
    expect(page.one<HTMLInputElement>('#text').value).to.equal('');
    expect(page.focused?.id).to.equal('count');
  });

  it('nobody there: says why', async () => {
    const page = await directory(new Backend(memory({ people: [] })).client());
    await page.sees('Belum ada orang di direktori ini');
  });

  it('stale: shows what was known, with its date', async () => {
    const server = backend();
    const client = server.client({ maxAgeMs: 0 });
    await directory(client).then((first) => first.settled());
    server.down = true;
    const page = await directory(client);
    await page.sees('Server data sedang tidak terjangkau');
    expect(page.names).to.have.length(20);
    server.down = false;
    page.button('Coba lagi').click();
    await until(() => !page.root.querySelector('.notice'));
  });

  describe('of several backends', () => {
    const two = () => {
      const other = new Backend(memory(records()));
      const here = federate({
        members: [
          { name: 'sampang', adapter: memory({ people: records().people.slice(0, 3) }) },
          { name: 'bangkalan', label: 'Kabupaten Bangkalan', adapter: other.adapter },
        ],
      });
      return { other, server: new Backend(here) };
    };

    it('one does not answer: shows the others, names it, and tries again', async () => {
      const { other, server } = two();
      other.down = true;
      const page = await directory(server.client());
      await page.sees('Belum termasuk: Kabupaten Bangkalan (sedang tidak dapat dihubungi).');
      expect(page.names).to.have.length(3);
      expect(page.count).to.contain('3');
      await expect(page.element).to.be.accessible();
      other.down = false;
      page.button('Coba lagi').click();
      await until(() => page.names.length === 20);
      expect(page.all('.notice')).to.have.length(0);
    });

    it('one does not answer, and nobody is found: says both', async () => {
      const { other, server } = two();
      other.down = true;
      const page = await directory(server.client());
      await page.settled();
      await page.type('xyzzy');
      await page.sees('Belum ada yang cocok');
      expect(page.one('[part=missing]').textContent).to.contain('Kabupaten Bangkalan');
      await until(() => page.root.textContent!.includes('dihubungi). Belum ada yang cocok'));
    });
  });

  it('unavailable: the page’s own fallback and another try', async () => {
    const server = backend();
    server.down = true;
    const page = await directory(server.client());
    await page.sees('Direktori belum bisa ditampilkan');
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(true);
    server.down = false;
    page.button('Coba lagi').click();
    await page.settled();
    expect(page.count).to.equal('56 orang');
    expect(page.element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('unavailable: a source that nobody can read', async () => {
    const page = new Page(
      await fixture(html`<guyub-alumni-directory source="ftp:x"></guyub-alumni-directory>`),
    );
    await page.sees('tidak saling cocok');
  });

  it('unavailable: offers nothing to filter or to put in order, and keeps the focus when another try fails', async () => {
    const server = backend();
    server.down = true;
    const page = await directory(server.client());
    await page.sees('Direktori belum bisa ditampilkan');
    expect(page.all('select, .forms, .fold, .option')).to.have.length(0);
    page.button('Coba lagi').click();
    await oneEvent(page.element, 'guyub-error');
    await page.element.updateComplete;
    expect(page.focused?.id).to.equal('count');
  });

  it('a further page that fails: keeps those who are here, says so, and tries again', async () => {
    const server = backend();
    const page = await directory(server.client());
    await page.settled();
    server.down = true;
    page.button('Tampilkan lebih banyak').click();
    await oneEvent(page.element, 'guyub-error');
    await page.sees('Lanjutannya belum bisa dimuat.');
    expect(page.names).to.have.length(20);
    expect(page.count).to.equal('56 orang');
    await expect(page.element).to.be.accessible();
    server.down = false;
    page.one('.further button').click();
    await until(() => page.names.length === 40);
    expect(page.one('.further').textContent).not.to.contain('belum bisa');
    expect(page.focused === page.all('.name')[20]).to.equal(true);
  });
});
