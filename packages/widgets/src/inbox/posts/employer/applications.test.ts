import type { SeenApplication } from '@guyub/core/jobs';
import { expect } from '@open-wc/testing';
import { Hiring } from '../../../testing/hiring.ts';
import { inbox } from '../../../testing/inbox.ts';
import { ago } from '../../../testing/matters.ts';
import { application, applications, card, published } from '../../../testing/posts.ts';
import '../../inbox.define.ts';
import { until } from '../../../testing/until.ts';

const applied = (...those: readonly SeenApplication[]) => {
  const hiring = new Hiring('employer', []);
  hiring.posts = [[{ ...published(), applications: those }]];
  return hiring;
};
/** What would open another tab stays here. */
const stay = (event: Event) => {
  if ((event.composedPath()[0] as Element).matches('a')) event.preventDefault();
};

describe('who applied to an employer', () => {
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));
  afterEach(() => sessionStorage.clear());

  it('shows who applied, new ones first, with words of strangers as text', async () => {
    const page = await inbox(applied(...applications));
    await page.sees('Lamaran (2)');
    const people = page.all('.applied li');
    expect(people.map((one) => one.querySelector('b')!.textContent)).to.deep.equal([
      'Nur Contoh',
      'Rahmat Misal',
    ]);
    expect(people[0]!.textContent).to.contain('+6281200000022');
    expect(people[1]!.textContent).to.contain('<b>garmen</b>');
    const link = people[0]!.querySelector('dl a')!;
    expect(link.getAttribute('href')).to.match(/^https:\/\/wa\.me\/6281200000022\?text=Halo/);
    expect([link.getAttribute('target'), link.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener']);
  });

  it('invites with one tap: the text is ready, and it is noted once', async () => {
    const hiring = applied(...applications);
    const page = await inbox(hiring);
    await page.sees('Nur Contoh');
    const invite = page.press('Undang lewat WhatsApp: Nur Contoh')!;
    expect(new URL(invite.getAttribute('href')!).searchParams.get('text'))
      .to.contain('Halo Nur Contoh,')
      .and.to.contain(card().title);
    const mail = page.press('Undang lewat surel: Rahmat Misal')!;
    expect(mail.getAttribute('href')).to.match(/^mailto:rahmat%40misal\.example\?subject=Penjahit/);
    hiring.after = () => (hiring.posts = applied(application('a1', { status: 'invited' })).posts);
    invite.click();
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'applications',
      id: 'a1',
      wish: { status: 'invited' },
    });
    await page.sees('diundang');
    expect(Boolean(page.press('Undang lewat WhatsApp: Nur Contoh'))).to.equal(false);
  });

  it('marks as read, and sets aside', async () => {
    const hiring = applied(...applications);
    const page = await inbox(hiring);
    await page.presses('Tandai sudah dibaca: Nur Contoh');
    await page.presses('Belum cocok: Rahmat Misal');
    await until(() => hiring.arrived.length === 2);
    expect(hiring.arrived.map(({ id, wish }) => [id, wish['status']])).to.have.deep.members([
      ['a1', 'seen'],
      ['a2', 'declined'],
    ]);
  });

  it('draws some of very many, and more on request', async () => {
    const many = Array.from({ length: 45 }, (_, i) =>
      application(`b${i}`, { name: `Pelamar ${i}`, createdAt: ago(i) }),
    );
    const page = await inbox(applied(...many));
    await page.sees('Lamaran (45)');
    expect(page.all('.applied li')).to.have.length(20);
    await page.presses('Tampilkan 20 lagi');
    expect(page.all('.applied li')).to.have.length(40);
    await until(() => page.focused?.textContent!.includes('Pelamar 20'));
    await page.presses('Tampilkan 5 lagi');
    expect(page.all('.applied li')).to.have.length(45);
  });
});
