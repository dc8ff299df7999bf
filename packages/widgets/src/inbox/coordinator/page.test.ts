import { memory } from '@guyub/adapters/memory';
import { GuyubError } from '@guyub/core/adapter';
import { createClient } from '@guyub/core/client';
import type { Matter } from '@guyub/core/hiring';
import { aTimeout, expect } from '@open-wc/testing';
import { registerSource } from '../../shared/source.ts';
import { Hiring } from '../../testing/hiring.ts';
import { inbox, type InboxPage } from '../../testing/inbox.ts';
import { deal, desked, invitation, matter, other, quote, request } from '../../testing/matters.ts';
import { records } from '../../testing/people.ts';
import '../inbox.define.ts';
import { until } from '../../testing/until.ts';

registerSource('fake', () => createClient({ adapter: memory(records()) }));

const link = (of: string) => `https://contoh.example/kotak#guyub=${of}`;
const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();
const forwarding = (): Matter =>
  matter({
    request: request({ contactName: 'Ibu Sari', telephone: '+6281200000001', ceiling: 900_000 }),
    link: link('pembeli'),
    invitations: [
      { ...invitation('p1'), link: link('satu') },
      { ...invitation('p2', { status: 'opened', forwardedAt: days(5) }), link: link('dua') },
      { ...invitation('p4'), link: link('empat') },
    ],
  });
const differing = (): Matter =>
  matter({
    request: request({ id: 'r3', title: 'Seragam', status: 'chosen' }),
    invitations: [],
    deal: deal({
      id: 'd3',
      requestId: 'r3',
      status: 'differing',
      buyerAnswer: { happened: true, amount: 500_000, answeredAt: days(1) },
      personAnswer: { happened: false, answeredAt: days(1) },
    }),
  });
const coordinator = (...matters: Matter[]) => {
  const hiring = new Hiring('coordinator', matters);
  hiring.people = desked.map((person) => (person.name ? { ...person, telephone: '+6281234567890' } : person));
  return hiring;
};
const titles = (page: InboxPage) => page.all('.matter summary b').map(({ textContent }) => textContent);
const textOf = (a: HTMLElement) => new URL(a.getAttribute('href')!).searchParams.get('text');
/** What would open another tab stays here. */
const stay = (event: Event) => {
  if ((event.composedPath()[0] as Element).matches('a')) event.preventDefault();
};

describe('a coordinator’s inbox', () => {
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));
  afterEach(() => sessionStorage.clear());

  it('is accessible, folded and unfolded', async () => {
    const page = await inbox(coordinator(forwarding(), differing()));
    await page.sees('40 kotak snack');
    await expect(page.element).to.be.accessible();
    page.all<HTMLDetailsElement>('details').forEach((details) => (details.open = true));
    await page.sees('Kata pembeli');
    await expect(page.element).to.be.accessible();
  });

  it('puts first what needs something, and says what', async () => {
    const page = await inbox(
      coordinator(
        other('r8', { title: 'Lancar' }, 'quoted'),
        matter({ request: request({ id: 'r2', title: 'Servis AC', status: 'submitted' }), invitations: [] }),
        forwarding(),
        differing(),
      ),
    );
    await page.sees('Belum ada orang yang cocok');
    expect(titles(page)).to.deep.equal(['Servis AC', '40 kotak snack untuk rapat', 'Seragam', 'Lancar']);
    expect(page.all('.urgent').map(({ textContent }) => textContent)).to.deep.equal([
      'Belum ada orang yang cocok',
      '2 undangan belum diteruskan',
      '1 orang belum menjawab setelah sehari',
      'Jawaban kedua pihak berbeda',
    ]);
  });

  it('forwards with one tap: the text is ready, and it is noted', async () => {
    const before = forwarding();
    const hiring = coordinator(before);
    hiring.after = () => {
      const [first, ...others] = before.invitations;
      hiring.parts = [[{ ...before, invitations: [{ ...first!, forwardedAt: days(0) }, ...others] }]];
    };
    const page = await inbox(hiring);
    await page.presses('40 kotak snack');
    await page.sees('Teruskan lewat WhatsApp');
    const [first, second] = page.all('.people a');
    expect(first!.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281234567890\?text=[^&#\s]+$/);
    expect([first!.getAttribute('target'), first!.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener']);
    const text = textOf(first!)!;
    expect(text).to.match(
      /^Halo Siti Aminah,\n\nDinas Koperasi Contoh Raya \(OPD\/dinas\) menanyakan harga: 40 kotak snack untuk rapat\./,
    );
    expect(text).to.contain(link('satu'));
    // An ampersand and an emoji arrive as they are.
    expect(textOf(second!)).to.contain('Halo Budi & Rekan 🍰,');
    expect(second!.textContent).to.contain('Ingatkan');
    first!.click();
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'invitations',
      id: 'i-r1-p1',
      wish: { status: 'forwarded' },
    });
    second!.click();
    first!.click();
    await aTimeout(50);
    expect(hiring.arrived).to.have.length(1);
  });

  it('a stranger’s link is no link in the message that the office sends, and no line of its own', async () => {
    const request = {
      ...forwarding().request,
      title: 'Menang!\n\nKlik https://jahat.example/a atau wa.me/62812',
      buyerName: 'Bank.Jahat.example',
    };
    const page = await inbox(coordinator({ ...forwarding(), request }));
    await page.presses('Menang!');
    await page.sees('Teruskan lewat WhatsApp');
    for (const a of page.all('a[href^="https://wa.me/"]')) {
      const text = textOf(a)!;
      expect(text.match(/\S+:\/\/\S+/g)).to.have.length(1);
      expect(text).to.contain('Klik https: //jahat. example/a atau wa. me/62812');
      expect(text).not.to.contain('Jahat.example');
    }
  });

  it('copies the link where there is no number, or shows it where copying is not allowed', async () => {
    const hiring = coordinator(forwarding());
    const page = await inbox(hiring);
    await page.presses('40 kotak snack');
    await page.sees('Nomor tidak ada.');
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    try {
      await page.presses('Salin tautan Seseorang');
      await until(() =>
        page.all<HTMLTextAreaElement>('.by-hand textarea').some((input) => input.checkVisibility()),
      );
    } finally {
      navigator.clipboard.writeText = write;
    }
    const shown = page
      .all<HTMLTextAreaElement>('.by-hand textarea')
      .find((input) => input.checkVisibility())!;
    expect(shown.value).to.equal(link('empat'));
    await until(() => hiring.arrived.some(({ id }) => id === 'i-r1-p4'));
  });

  it('tells the buyer when quotes have come', async () => {
    const page = await inbox(coordinator({ ...forwarding(), quotes: [quote('p1', [1, 1])] }));
    await page.presses('40 kotak snack');
    await page.sees('Rp900.000');
    const told = page.press('Kabari pembeli')!;
    expect(told.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281200000001\?/);
    expect(textOf(told)).to.contain('Halo Ibu Sari,\n\nSudah ada 1 penawaran');
    expect(textOf(told)).to.contain(link('pembeli'));
  });

  it('refuses with a reason that it asks for', async () => {
    const hiring = coordinator(forwarding());
    const page = await inbox(hiring);
    await page.presses('40 kotak snack');
    await page.presses('Tolak permintaan');
    await until(() => page.focused?.id === 'reason');
    await page.presses('Ya, tolak');
    expect(page.text).to.contain('Tulis alasannya.');
    await page.type('#reason', 'Di luar wilayah');
    await page.presses('Ya, tolak');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'quoteRequests',
      id: 'r1',
      wish: { status: 'refused', refusal: 'Di luar wilayah' },
    });
    await until(() => page.focused?.localName === 'summary');
  });

  it('blocks a sender with a reason', async () => {
    const hiring = coordinator(forwarding());
    const page = await inbox(hiring);
    await page.presses('40 kotak snack');
    await page.presses('Blokir pengirim');
    await page.type('#reason', 'Permintaan palsu');
    await page.presses('Ya, blokir');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'blocks',
      wish: { requestId: 'r1', reason: 'Permintaan palsu' },
    });
  });

  it('settles answers that differ, seeing both', async () => {
    const hiring = coordinator(differing());
    const page = await inbox(hiring);
    await page.presses('Seragam');
    await page.sees('Kata pembeliRp500.000');
    await page.sees('Kata penyediatidak jadi');
    await page.ticks('Tidak jadi');
    await page.presses('Kirim jawaban');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({ resource: 'deals', id: 'd3', wish: { happened: false } });
  });

  it('filters by state, and searches what is loaded', async () => {
    const page = await inbox(
      coordinator(forwarding(), differing(), other('r7', { title: 'Kue', status: 'completed' }, 'closed')),
    );
    await page.sees('3 permintaan');
    await page.type('#filter', 'chosen', 'change');
    expect(titles(page)).to.deep.equal(['Seragam']);
    await page.type('#filter', 'urgent', 'change');
    expect(titles(page)).to.deep.equal(['40 kotak snack untuk rapat', 'Seragam']);
    await page.type('#filter', 'all', 'change');
    await page.type('#search', 'SNACK koperasi');
    expect(titles(page)).to.deep.equal(['40 kotak snack untuk rapat']);
    await page.type('#search', 'xyzzy');
    expect(page.text).to.contain('Tidak ada permintaan seperti itu');
  });

  it('loads part by part; a part that does not come is asked for again', async () => {
    const hiring = coordinator(forwarding());
    hiring.parts = [...hiring.parts, [differing()]];
    const page = await inbox(hiring);
    await page.sees('1 permintaan yang sudah dimuat');
    hiring.down = true;
    await page.presses('Muat lagi');
    await page.sees('Lanjutannya belum bisa dimuat.');
    expect(titles(page)).to.have.length(1);
    hiring.down = false;
    await page.presses('Coba lagi');
    await page.sees('2 permintaan');
    expect(page.press('Muat lagi')).to.equal(undefined);
    await until(() => page.focused?.localName === 'summary');
  });

  it('a cursor that is too old: begins again', async () => {
    const hiring = coordinator(forwarding());
    hiring.parts = [...hiring.parts, [differing()]];
    const page = await inbox(hiring);
    await page.sees('1 permintaan yang sudah dimuat');
    hiring.staleCursor = true;
    await page.presses('Muat lagi');
    await page.sees('Lanjutannya belum bisa dimuat.');
    hiring.staleCursor = false;
    await page.presses('Coba lagi');
    await until(() => !page.text.includes('Lanjutannya'));
    await page.presses('Muat lagi');
    await page.sees('2 permintaan');
  });

  it('draws fifty of ten thousand', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      other(`r${i}`, { title: `Nomor ${i}`, status: 'completed' }, 'closed'),
    );
    const page = await inbox(coordinator(...many));
    await page.sees('10000 permintaan');
    expect(page.all('.matter')).to.have.length(50);
    await page.presses('Berikutnya');
    expect(titles(page)[0]).to.equal('Nomor 50');
    await until(() => page.focused?.textContent!.includes('Nomor 50'));
    await page.type('#search', 'Nomor 9999');
    expect(titles(page)).to.deep.equal(['Nomor 9999']);
  });

  it('makes a link for a graduate found by name, and revokes all of theirs after asking', async () => {
    const hiring = coordinator();
    const page = await inbox(hiring);
    await page.presses('Tautan untuk lulusan');
    await page.type('#who', 'Sulastri');
    await page.presses('Buat tautan untuk Sulastri');
    await page.sees('Tautan baru untuk Sulastri');
    await expect(page.element).to.be.accessible();
    expect(hiring.arrived[0]!.wish)
      .to.have.property('personId')
      .that.matches(/^p\d+$/);
    const send = page.press('Kirim lewat WhatsApp')!;
    // To whom is for the coordinator to choose: no number is known here.
    expect(send.getAttribute('href')).to.match(/^https:\/\/wa\.me\/\?text=/);
    expect(textOf(send)).to.contain('https://contoh.example/kotak#guyub=baru');
    await page.presses('Cabut semua tautan Sulastri');
    expect(hiring.arrived).to.have.length(1);
    await page.presses('Ya, cabut');
    await page.sees('sudah dicabut.');
    expect(hiring.arrived[1]).to.deep.include({ resource: 'links', wish: { status: 'revoked' } });
  });

  it('a link that cannot be made: says so', async () => {
    const hiring = coordinator();
    const page = await inbox(hiring);
    await page.presses('Tautan untuk lulusan');
    await page.type('#who', 'Sulastri');
    hiring.refuses = new GuyubError('network', 'No.', { adapter: 'fake' });
    await page.presses('Buat tautan untuk Sulastri');
    await page.sees('Belum berhasil.');
    await page.type('#who', 'xyzzyxyzzy');
    await page.sees('Tidak ada nama itu');
  });

  it('with nothing yet: says so', async () => {
    const page = await inbox(coordinator());
    await page.sees('Belum ada permintaan di wilayah ini.');
  });
});
