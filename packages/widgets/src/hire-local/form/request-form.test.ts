import { memory } from '@guyub/adapters/memory';
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../define.ts';
import { Backend } from '../../testing/backend.ts';
import { records } from '../../testing/people.ts';
import { cannot } from '../../testing/cannot.ts';
import { inDays, Visit } from '../visit.fixture.ts';
import { until } from '../../testing/until.ts';

const server = () => new Backend(memory(records()));
const begun = async (attributes = {}) =>
  (await (await new Visit(server().client()).arrive(attributes)).open()).write();

describe('asking for a quote', () => {
  it('each step is accessible, and says which it is', async () => {
    const visit = await begun();
    for (const [step, name] of ['Apa', 'Di mana dan kapan', 'Siapa Anda'].entries()) {
      await visit.sees(`Langkah ${step + 1} dari 3: ${name}`);
      await expect(visit.element).to.be.accessible();
      expect(visit.find('[aria-current=step]')!.textContent).to.contain(name);
      if (step === 0) {
        await visit.type({ title: 'Rapat', 'item-0-name': 'Kue', 'item-0-quantity': '2,5' });
        await visit.type({ 'item-0-unit': 'kg' });
      }
      if (step === 1) await visit.type({ subdistrict: 'Omben', neededOn: inDays(20) });
      if (step < 2) await visit.press('Lanjut');
      expect(visit.focused?.id).to.equal('heading');
    }
  });

  it('goes through all steps by keyboard alone', async () => {
    const visit = await begun({ offering: 'Jahit seragam' });
    const until = async (id: string) => {
      for (let i = 0; i < 30 && visit.focused?.id !== id; i++) await sendKeys({ press: 'Tab' });
      expect(visit.focused?.id).to.equal(id);
    };
    await until('item-0-quantity');
    await sendKeys({ type: '40' });
    await until('item-0-unit');
    await sendKeys({ type: 'potong' });
    // In a field with suggestions Enter may choose one of them.
    visit.find('#item-0-quantity')!.focus();
    await sendKeys({ press: 'Enter' });
    await visit.sees('Langkah 2 dari 3');
    await visit.settled();
    await until('subdistrict');
    await sendKeys({ type: 'Omb' });
    await visit.type({ neededOn: inDays(20), replyBy: inDays(5) });
    visit.find('#neededOn')!.focus();
    await sendKeys({ press: 'Enter' });
    await visit.sees('Langkah 3 dari 3');
    await visit.settled();
    await until('buyerKind');
    await sendKeys({ press: ' ' });
    await until('buyerName');
    await sendKeys({ type: 'Dinas Contoh' });
    await until('budgetSource');
    await sendKeys({ type: 'APBDes' });
    await until('contactName');
    await sendKeys({ type: 'Bu Rina' });
    await until('email');
    await sendKeys({ type: 'rina@contoh.example' });
    await sendKeys({ press: 'Enter' });
    await visit.sees('Kirim permintaan');
    for (let i = 0; i < 30 && visit.focused?.textContent !== 'Kirim permintaan'; i++) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await visit.sees('Terkirim');
    expect(visit.hiring.requests).to.have.length(1);
    expect(visit.hiring.requests[0]).to.deep.include({
      region: 'kemendagri:35.27',
      skill: 'menjahit',
      title: 'Jahit seragam',
      items: [{ name: 'Jahit seragam', quantity: 40, unit: 'potong' }],
      subdistrict: 'Omben',
      buyerKind: 'agency',
      budgetSource: 'apbdes',
      sharesContact: false,
    });
  }).timeout(20_000);

  it('says what is missing beside the field and above, and loses nothing', async () => {
    const visit = await begun();
    await visit.type({ title: 'Seragam', 'item-0-quantity': 'banyak' });
    await visit.press('Lanjut');
    expect(visit.focused?.id).to.equal('summary');
    expect(visit.find('#summary')!.getAttribute('role')).to.equal('alert');
    await expect(visit.element).to.be.accessible();
    const field = visit.find('#item-0-quantity')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(visit.find(`#${field.getAttribute('aria-describedby')!}`)!.textContent).to.contain('40 atau 2,5');
    const before = location.href;
    await visit.press('Baris 1, Jumlah');
    expect(visit.focused === field).to.equal(true);
    expect(location.href).to.equal(before);
    expect(visit.find('#title')!.value).to.equal('Seragam');
    await visit.type({ 'item-0-quantity': '2,5' });
    expect(field.getAttribute('aria-invalid')).to.equal(null);
  });

  it('adds and removes lines with the focus where it belongs, up to twenty', async () => {
    const visit = await begun();
    await visit.press('Tambah baris');
    expect(visit.focused?.id).to.equal('item-1-name');
    await visit.type({ 'item-1-name': 'Topi' });
    for (let i = 2; i < 20; i++) await visit.press('Tambah baris');
    expect(visit.all('.lines li')).to.have.length(20);
    expect(visit.all('button').some(({ textContent }) => textContent.includes('Tambah'))).to.equal(false);
    visit.find('[aria-label="Hapus baris 1"]')!.click();
    await visit.settled();
    expect(visit.find('#item-0-name')!.value).to.equal('Topi');
    expect(visit.focused?.id).to.equal('item-0-name');
  });

  it('an identity number is neither kept nor sent', async () => {
    const visit = await begun();
    await visit.type({ note: 'NIK saya 3527014107900001' });
    await visit.sees('Tampaknya berisi nomor identitas');
    await visit.type({ title: 'Kue', 'item-0-name': 'Kue', 'item-0-quantity': '1', 'item-0-unit': 'kotak' });
    await visit.press('Lanjut');
    await visit.sees('Langkah 1 dari 3');
    await visit.arrive();
    await visit.open();
    await visit.sees('Lanjutkan konsep');
    await visit.press('Lanjutkan konsep dari');
    await visit.sees('Langkah 1');
    expect(visit.find('#note')!.value).to.equal('NIK saya');
  });

  it('dates: not past, quotes before it is needed, sixty days at most', async () => {
    const visit = await begun();
    await visit.type({ title: 'Kue', 'item-0-name': 'Kue', 'item-0-quantity': '1', 'item-0-unit': 'kotak' });
    await visit.press('Lanjut');
    for (const [neededOn, replyBy, wrong] of [
      [inDays(-3), inDays(3), 'Tanggal ini sudah lewat.'],
      [inDays(3), inDays(9), 'Sesudah tanggal dibutuhkan.'],
      [inDays(90), inDays(80), 'Paling lama 60 hari'],
    ] as const) {
      await visit.type({ subdistrict: 'Omben', neededOn, replyBy });
      await visit.press('Lanjut');
      await visit.sees(wrong);
    }
  });

  it('tells which paper fits the ceiling, by whose rules, and where it ends', async () => {
    const visit = await begun();
    await visit.fillIn();
    await visit.press('Kembali');
    for (const [ceiling, told] of [
      ['10.000.000', 'Untuk Rp10.000.000, buktinya bukti pembelian/pembayaran.'],
      ['10.000.001', 'Untuk Rp10.000.001, buktinya kuitansi.'],
      ['200.000.000', 'buktinya Surat Perintah Kerja (SPK).'],
      ['200.000.001', 'Hubungi UKPBJ dulu'],
    ] as const) {
      await visit.type({ ceiling });
      await visit.sees(told);
    }
    await visit.sees('Perpres 16/2018 Pasal 28');
    await visit.sees('berlaku sejak 1 Juli 2018. Bila ragu, konfirmasi ke UKPBJ.');
    visit.find('#buyerKind-household')!.click();
    await visit.settled();
    expect(visit.text).not.to.contain('UKPBJ');
  });

  it('keeps the draft over a reload, and offers it', async () => {
    const visit = await begun();
    await visit.fillIn();
    await visit.press('Kembali');
    await visit.type({ contactName: 'Bu Wulan' });
    await aTimeout(600);
    await visit.arrive();
    await visit.open();
    await visit.sees('Lanjutkan konsep');
    await expect(visit.element).to.be.accessible();
    await visit.press('Lanjutkan konsep dari');
    await visit.sees('Langkah 3 dari 3');
    expect(visit.find('#contactName')!.value).to.equal('Bu Wulan');
    expect(visit.find('#buyerKind')!.checked).to.equal(true);
    await visit.press('Kembali');
    expect(visit.find('#subdistrict')!.value).to.equal('Omben');
    await visit.press('Kembali');
    await visit.press('Kembali ke daftar orang');
    await visit.press('Buang konsep');
    await until(() => !visit.text.includes('Lanjutkan konsep'));
    await visit.arrive();
    await visit.open();
    expect(visit.text).not.to.contain('Lanjutkan konsep');
  });

  it('the main button goes on with the draft that is there', async () => {
    const visit = await begun();
    await visit.type({ title: 'Kue rapat', 'item-0-name': 'Kue' });
    await visit.press('Kembali ke daftar orang');
    await visit.sees('Lanjutkan konsep');
    await visit.write();
    expect(visit.find('#title')!.value).to.equal('Kue rapat');
    await visit.type({ 'item-0-quantity': '2' });
    await aTimeout(600);
    await (await visit.arrive()).open();
    await visit.sees('Lanjutkan konsep');
    await visit.write();
    expect(visit.find('#title')!.value).to.equal('Kue rapat');
    await visit.press('Kembali ke daftar orang');
    await visit.press('Buang konsep');
    await until(() => !visit.text.includes('Lanjutkan konsep'));
    await visit.write();
    expect(visit.find('#title')!.value).to.equal('');
  });

  it('quotes are awaited no longer than until it is needed, unless the visitor said so', async () => {
    const visit = await begun();
    await visit.type({ title: 'Kue', 'item-0-name': 'Kue', 'item-0-quantity': '1', 'item-0-unit': 'kotak' });
    await visit.press('Lanjut');
    const replyBy = () => visit.find('#replyBy')!.value;
    const usual = replyBy();
    await visit.type({ subdistrict: 'Omben', neededOn: inDays(1) });
    expect(replyBy()).to.equal(inDays(1));
    await visit.type({ neededOn: '0002-01-01' });
    expect(replyBy()).to.equal(usual);
    await visit.type({ neededOn: inDays(1) });
    await visit.press('Lanjut');
    await visit.sees('Langkah 3 dari 3');
    await visit.press('Kembali');
    await visit.type({ replyBy: inDays(10), neededOn: inDays(2) });
    expect(replyBy()).to.equal(inDays(10));
  });

  it('says beside the ceiling who sees it', async () => {
    const visit = await begun();
    await visit.fillIn();
    await visit.press('Kembali');
    expect(visit.find('#ceiling-help')!.textContent).to.contain('Orang yang ditanya melihatnya, kecuali');
  });

  it('on a narrow screen too, the bar names as many steps as the title counts', async function () {
    const narrow = setViewport({ width: 360, height: 740 });
    if (await cannot(narrow)) return this.skip();
    try {
      const visit = await begun();
      expect(visit.all('.progress .name').map((name) => name.innerText)).to.deep.equal([
        'Apa',
        'Di mana dan kapan',
        'Siapa Anda',
      ]);
      expect(visit.all('.progress .name').every((name) => name.checkVisibility())).to.equal(true);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('the last look shows all of it, and leads back to each step', async () => {
    const visit = await begun();
    await visit.fillIn();
    await expect(visit.element).to.be.accessible();
    for (const text of ['Seragam: 40 potong', 'Kabupaten Sampang', 'Dinas Contoh', 'APBD', 'Rp8.500.000']) {
      expect(visit.text).to.contain(text);
    }
    visit.find('[aria-label="Ubah: Di mana dan kapan"]')!.click();
    await visit.sees('Langkah 2 dari 3');
    expect(visit.find('#neededOn')!.value).to.equal(inDays(20));
  });
});
