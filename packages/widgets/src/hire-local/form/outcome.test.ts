import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect } from '@open-wc/testing';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { records } from '../../testing/people.ts';
import { Visit } from '../visit.fixture.ts';
import { until } from '../../testing/until.ts';

const client = () => new Backend(memory(records())).client();
const ready = async (attributes = {}, scheme: 'shop' | 'still' = 'shop') => {
  const visit = await (await (await new Visit(client(), scheme).arrive(attributes)).open()).write();
  await visit.fillIn();
  return visit;
};
const ways = {
  whatsapp: '+6281299990000',
  email: 'blk@contoh.example',
  form: 'https://contoh.example/formulir?isi={text}',
};

describe('what becomes of a request', () => {
  it('sent: the link, what to do with it, and nothing left on the device', async () => {
    const visit = await ready();
    await visit.press('Kirim permintaan');
    await visit.sees('Tautan ini satu-satunya kunci');
    await expect(visit.element).to.be.accessible();
    expect(visit.hiring.requests).to.have.length(1);
    expect(visit.hiring.requests[0]).to.deep.include({ ceiling: 8_500_000, showsCeiling: true });
    expect(visit.hiring.requests[0]).to.deep.include({ telephone: '+6281200000001' });
    const { link } = { link: 'https://contoh.example/kotak-masuk.html#guyub=kunci-rekaan' };
    expect(visit.find('#link')!.value).to.equal(link);
    const toSelf = visit.control('Kirim ke WhatsApp saya').getAttribute('href')!;
    expect(toSelf).to.match(/^https:\/\/wa\.me\/\?text=/);
    expect(decodeURIComponent(toSelf)).to.contain(link);
    expect(visit.mark).to.equal('terkirim, buka tautannya');
    // Closed by mistake: it is still there.
    await visit.press('Tutup');
    await visit.open();
    expect(visit.find('#link')!.value).to.equal(link);
    expect(Object.keys(localStorage).join()).not.to.contain(visit.source);
    await visit.press('Buat permintaan lain');
    await visit.sees('Jahit seragam');
    expect(visit.mark).to.equal('');
    await visit.arrive();
    await visit.open();
    expect(visit.text).not.to.contain('Lanjutkan konsep');
  });

  it('shows the link to be copied by hand where the browser does not copy', async () => {
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    try {
      const visit = await ready();
      await visit.press('Kirim permintaan');
      await visit.sees('Tautan ini satu-satunya kunci');
      const shown = visit.find<HTMLTextAreaElement>('.by-hand textarea')!;
      expect(shown.checkVisibility()).to.equal(false);
      await visit.press('Salin tautan');
      expect(shown.checkVisibility()).to.equal(true);
      expect(shown.value).to.contain('#guyub=kunci-rekaan');
      expect(visit.focused).to.equal(shown);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('taken out of the page while its part is on the way, leaves nothing open', async () => {
    const Real = globalThis.BroadcastChannel;
    const made: string[] = [];
    const open = new Set<string>();
    globalThis.BroadcastChannel = class extends Real {
      constructor(name: string) {
        super(name);
        made.push(name);
        open.add(name);
      }
      override close() {
        open.delete(this.name);
        super.close();
      }
    };
    try {
      const visit = await (await new Visit(client()).arrive()).open();
      await visit.sees('Nomor HP tidak ditampilkan');
      visit.control('Minta penawaran').click();
      visit.element.remove();
      const mine = (name: string) => name.includes(visit.source);
      await until(() => made.some(mine) && ![...open].some(mine), 'an outbox stayed open');
    } finally {
      globalThis.BroadcastChannel = Real;
    }
  });

  it('prints, and gives the data without contact or ceiling that is hidden', async () => {
    const visit = await ready();
    await visit.press('Kirim permintaan');
    await visit.sees('Terkirim');
    let printed = 0;
    const { print } = window;
    window.print = () => void printed++;
    await visit.press('Cetak atau simpan PDF');
    await until(() => printed === 1, 'nothing was printed');
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    let json = '';
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (void blob.text().then((text) => (json = text)), 'data:,');
    await visit.press('Unduh data OCDS');
    await until(() => json);
    URL.createObjectURL = createObjectURL;
    const [release] = (JSON.parse(json) as { releases: { tender: { title: string } }[] }).releases;
    expect(release!.tender.title).to.equal('Seragam 40 orang');
    expect(json).not.to.match(/81200000001|Rina|kunci-rekaan/);
  });

  it('no line: waits in words, survives a reload, is sent once', async () => {
    const visit = await ready();
    visit.hiring.trouble = ['network'];
    await visit.press('Kirim permintaan');
    await visit.sees('Tersimpan di perangkat ini, menunggu sinyal');
    await expect(visit.element).to.be.accessible();
    await visit.press('Tutup');
    expect(visit.mark).to.equal('menunggu sinyal');
    await visit.arrive();
    // Before anybody opens anything.
    await until(() => visit.mark === 'menunggu sinyal', 'the button forgot');
    await visit.open();
    await visit.sees('Coba kirim sekarang');
    visit.hiring.trouble = undefined;
    await visit.press('Coba kirim sekarang');
    await visit.sees('Tautan ini satu-satunya kunci');
    expect(visit.hiring.requests).to.have.length(1);
  });

  it('what waits may be taken back, and is a draft again', async () => {
    const visit = await ready();
    visit.hiring.trouble = ['unavailable'];
    await visit.press('Kirim permintaan');
    await visit.sees('menunggu sinyal');
    await visit.press('Jangan kirim');
    await visit.sees('Kirim permintaan');
    expect(visit.text).to.contain('Seragam: 40 potong');
    visit.hiring.trouble = undefined;
    await aTimeout(50);
    expect(visit.hiring.requests).to.have.length(0);
  });

  it('a blocked sender is told plainly', async () => {
    const visit = await ready();
    const why = 'Permintaan palsu dikirim berulang kali.';
    visit.hiring.trouble = ['forbidden', 'blocked', { issues: [{ path: [], message: why }] }];
    await visit.press('Kirim permintaan');
    await visit.sees(`Ditolak: ${why}`);
    await visit.sees('Hubungi BLK atau dinas');
    await expect(visit.element).to.be.accessible();
  });

  it('what the server refuses leads back to the field', async () => {
    const visit = await ready();
    visit.hiring.trouble = [
      'invalid',
      'no',
      { issues: [{ path: ['items', 0, 'quantity'], message: 'too many' }] },
    ];
    await visit.press('Kirim permintaan');
    await visit.sees('Ditolak');
    visit.hiring.trouble = undefined;
    await visit.press('Perbaiki');
    await visit.sees('Baris 1, Jumlah: Tidak diterima server.');
    await visit.type({ 'item-0-quantity': '30' });
    for (let step = 0; step < 3; step++) await visit.press('Lanjut');
    await visit.press('Kirim permintaan');
    await visit.sees('Tautan ini satu-satunya kunci');
    expect(visit.hiring.requests.map(({ items }) => items[0]!.quantity)).to.deep.equal([30]);
  });

  it('a source that cannot hire ends in the organisation’s own ways, said openly', async () => {
    const visit = await ready(ways, 'still');
    await visit.sees('Situs ini belum bisa meneruskan permintaan.');
    await expect(visit.element).to.be.accessible();
    expect(visit.text).not.to.contain('Kirim permintaan');
    const hrefs = visit.all('.ways a').map((link) => link.getAttribute('href')!);
    expect(hrefs[0]).to.match(/^https:\/\/wa\.me\/6281299990000\?text=/);
    expect(hrefs[1]).to.match(/^mailto:blk@contoh\.example\?subject=Seragam%2040%20orang&body=/);
    expect(hrefs[2]).to.match(/^https:\/\/contoh\.example\/formulir\?isi=/);
    for (const href of hrefs) expect(decodeURIComponent(href)).to.contain('Seragam: 40 potong');
    expect(hrefs.map((href) => decodeURIComponent(href).includes('*'))).to.deep.equal([true, false, false]);
  });

  it('a gateway without hiring does the same; what is no web page is no way', async () => {
    const visit = await (await new Visit(client()).arrive({ form: 'javascript:alert(1)' })).open();
    visit.hiring.trouble = ['unsupported'];
    await visit.write();
    await visit.sees('Di akhir, Anda mengirimnya lewat jalur dinas.');
    await visit.fillIn();
    await visit.sees('Situs ini belum bisa meneruskan permintaan.');
    expect(visit.all('.ways a')).to.have.length(0);
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('without any way nobody writes for nothing: the page’s own link serves', async () => {
    const visit = await (await new Visit(client(), 'still').arrive()).open();
    await visit.sees('Nomor HP tidak ditampilkan');
    await visit.press('Minta penawaran');
    await visit.sees('Situs ini belum bisa meneruskan permintaan.');
    expect(visit.find('#title')).to.equal(null);
    expect(visit.element.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(visit.element).to.be.accessible();
    await visit.press('Kembali ke daftar orang');
    await visit.sees('Jahit seragam');
  });

  it('a gateway that is down: kept and sent later, or the own ways now', async () => {
    const visit = await (await new Visit(client()).arrive(ways)).open();
    visit.hiring.trouble = ['unavailable'];
    await visit.write();
    await visit.fillIn();
    await visit.sees('Server sedang tidak terjangkau.');
    expect(visit.control('Kirim lewat WhatsApp dinas').checkVisibility()).to.equal(true);
    await visit.press('Kirim permintaan');
    await visit.sees('menunggu sinyal');
    await visit.sees('Tidak bisa menunggu?');
  });
});
