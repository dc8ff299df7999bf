import { expect } from '@open-wc/testing';
import type { Matter } from '@guyub/core/hiring';
import { Hiring } from '../../testing/hiring.ts';
import { inbox } from '../../testing/inbox.ts';
import { deal, desked, invitation, matter, quote, request } from '../../testing/matters.ts';
import '../inbox.define.ts';

const link = (of: string) => `https://contoh.example/kotak#guyub=${of}`;
const asked = (change: Parameters<typeof request>[0] = {}) =>
  request({ telephone: '+6281200000001', ceiling: 900_000, ...change });
const chosen = (change: Parameters<typeof deal>[0] = {}): Matter =>
  matter({
    request: asked({ status: 'chosen' }),
    link: link('pembeli'),
    invitations: ['p1', 'p2'].map((id) => ({ ...invitation(id, { status: 'quoted' }), link: link(id) })),
    quotes: [quote('p1', [1, 1], { status: 'chosen' }), quote('p2', [2, 2], { status: 'not-chosen' })],
    deal: deal(change),
  });
const coordinator = (matter: Matter) => {
  const hiring = new Hiring('coordinator', [matter]);
  hiring.people = desked.map((person) => (person.name ? { ...person, telephone: '+6281234567890' } : person));
  return hiring;
};
const textOf = (a: HTMLElement) => new URL(a.getAttribute('href')!).searchParams.get('text');

describe('a coordinator’s view of a choice', () => {
  afterEach(() => sessionStorage.clear());

  it('says who was chosen, and tells both sides with one tap', async () => {
    const page = await inbox(coordinator(chosen()));
    await page.sees('Pembeli dan yang dipilih belum dihubungkan');
    await page.presses('40 kotak snack');
    await page.sees('Siti AminahRp630.863');
    await expect(page.element).to.be.accessible();
    const person = page.press('Kabari yang dipilih')!;
    expect(person.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281234567890\?/);
    expect(textOf(person)).to.contain('Halo Siti Aminah,\n\nAnda dipilih oleh Dinas Koperasi Contoh Raya');
    expect(textOf(person)!.match(/\S+:\/\/\S+/g)).to.deep.equal([link('p1')]);
    const buyers = page.all('a').filter(({ textContent }) => textContent!.includes('Kabari pembeli'));
    expect(buyers).to.have.length(1);
    expect(textOf(buyers[0]!)).to.contain('Anda memilih Siti Aminah (Rp630.863)');
    expect(textOf(buyers[0]!)).to.contain(link('pembeli'));
    const states = page.all('.people li > span').map(({ textContent }) => textContent);
    expect(states).to.deep.equal(['dipilih', 'tidak dipilih']);
  });

  it('a stranger’s link is no link in either message', async () => {
    const title = 'Menang!\n\nKlik https://jahat.example/a';
    const page = await inbox(coordinator({ ...chosen(), request: asked({ status: 'chosen', title }) }));
    await page.presses('Menang!');
    await page.sees('Kabari yang dipilih');
    const links = page.all('a[href^="https://wa.me/"]');
    expect(links).to.have.length(2);
    for (const a of links) {
      expect(textOf(a)!.match(/\S+:\/\/\S+/g)).to.have.length(1);
      expect(textOf(a)).to.contain('Menang! Klik https: //jahat. example/a');
    }
  });

  it('asks nothing of the coordinator once one side has the other’s number, or it is over', async () => {
    const page = await inbox(coordinator(chosen({ personTelephone: '+6281200000002' })));
    await page.presses('40 kotak snack');
    await page.sees('Siti AminahRp630.863');
    expect(page.all('.urgent')).to.deep.equal([]);
    const over = await inbox(coordinator(chosen({ status: 'confirmed' })));
    await over.presses('40 kotak snack');
    await over.sees('Siti AminahRp630.863');
    expect(over.all('.urgent')).to.deep.equal([]);
    expect(over.press('Kabari yang dipilih')).to.equal(undefined);
    expect(over.press('Kabari pembeli')).not.to.equal(undefined);
  });

  it('calls a ceiling hidden only where the buyer hides it', async () => {
    const hidden = await inbox(coordinator(matter({ request: asked() })));
    await hidden.presses('40 kotak snack');
    await hidden.sees('Pagu (hanya untuk petugas)Rp900.000');
    const stated = asked({ statedCeiling: 900_000 });
    const page = await inbox(coordinator(matter({ request: stated })));
    await page.presses('40 kotak snack');
    await page.sees('PaguRp900.000');
    expect(page.text.match(/900\.000/g)).to.have.length(1);
    expect(page.text).not.to.contain('hanya untuk petugas');
  });
});
