import { GuyubError } from '@guyub/core/adapter';
import { expect } from '@open-wc/testing';
import { community, drafted, seenByMember, sharingDesk } from '../../testing/community.ts';
import { Hiring } from '../../testing/hiring.ts';
import { inbox, isSeenAgain } from '../../testing/inbox.ts';
import '../inbox.define.ts';
import { until } from '../../testing/until.ts';

const fault = (code: ConstructorParameters<typeof GuyubError>[0]) =>
  new GuyubError(code, 'No.', { adapter: 'fake' });
const shared = (...communities: ReturnType<typeof sharingDesk>[]) => ({
  communities,
  joinable: [],
  people: [],
});
const asked = (hiring: Hiring) => hiring.reads.filter((read) => read === 'sharing').length;

describe('shared orders in an inbox', () => {
  afterEach(() => sessionStorage.clear());

  it('a gateway without them: nothing is told, and it is not asked again', async () => {
    const hiring = new Hiring('coordinator', []);
    const page = await inbox(hiring);
    await until(() => asked(hiring) === 1);
    await until(() => !page.text.includes('Memuat pesanan bersama'));
    expect(page.text).not.to.match(/[Pp]esanan bersama/);
    isSeenAgain();
    await until(() => hiring.asked === 2);
    expect(asked(hiring)).to.equal(1);
  });

  it('somebody in no community, with none to join, sees nothing of it', async () => {
    const hiring = new Hiring('person', []);
    hiring.shared = shared();
    const page = await inbox(hiring);
    await until(() => asked(hiring) === 1);
    await page.sees('Belum ada undangan baru');
    expect(Boolean(page.root.querySelector('.sharing'))).to.equal(false);
    expect(page.text).not.to.contain('komunitas');
  });

  it('a buyer is not even asked for', async () => {
    const hiring = new Hiring('buyer', []);
    hiring.shared = shared();
    await inbox(hiring);
    await until(() => hiring.asked === 1);
    expect(asked(hiring)).to.equal(0);
  });

  it('a member has a page, and so has who may ask to join', async () => {
    const hiring = new Hiring('person', []);
    hiring.shared = { ...shared(), joinable: [{ id: 'c2', name: 'Bordir Omben' }] };
    await (await inbox(hiring)).sees('Bordir Omben');
    const other = new Hiring('person', []);
    other.shared = shared(seenByMember(sharingDesk([])));
    await (await inbox(other)).sees('Penjahit Torjun Bersama');
  });

  it('says while it loads, and that it failed; trying again brings it', async () => {
    const hiring = new Hiring('coordinator', []);
    hiring.shared = shared(sharingDesk([]));
    let answer = () => {};
    hiring.readsCome = new Promise((done) => (answer = done));
    hiring.refusesReads = fault('unavailable');
    const page = await inbox(hiring);
    await page.sees('Memuat pesanan bersama…');
    answer();
    await page.sees('Pesanan bersama belum bisa dimuat.');
    await expect(page.element).to.be.accessible();
    hiring.refusesReads = undefined;
    await page.presses('Coba lagi');
    await page.sees('Penjahit Torjun Bersama');
    expect(page.text).not.to.contain('Pesanan bersama belum bisa dimuat');
  });

  it('keeps what it has when the line breaks, and says of when it is', async () => {
    const hiring = new Hiring('coordinator', []);
    hiring.shared = shared(sharingDesk([]));
    const page = await inbox(hiring);
    await page.sees('Penjahit Torjun Bersama');
    hiring.refusesReads = fault('unavailable');
    isSeenAgain();
    await page.sees('Sambungan terputus.');
    expect(page.text).to.contain('Penjahit Torjun Bersama');
  });

  it('two communities: one at a time, by choice', async () => {
    const hiring = new Hiring('coordinator', []);
    const second = sharingDesk([drafted({ title: 'Kue lebaran' })], {
      community: community({ id: 'c2', name: 'Kue Camplong' }),
    });
    hiring.shared = shared(sharingDesk([]), second);
    const page = await inbox(hiring);
    await page.sees('Penjahit Torjun Bersama');
    expect(page.text).not.to.contain('Kue lebaran');
    await page.type('#community', 'c2', 'change');
    await page.sees('Kue lebaran');
  });

  it('without a community it offers to make one', async () => {
    const hiring = new Hiring('coordinator', []);
    hiring.shared = shared();
    const page = await inbox(hiring);
    await page.sees('Belum ada komunitas');
    await expect(page.element).to.be.accessible();
    await page.presses('Buat komunitas ini');
    expect(page.text).to.contain('Wajib diisi.');
    await until(() => page.focused?.id === 'new-community');
    await page.type('#new-community', 'Penjahit Omben');
    hiring.after = () => (hiring.shared = shared(sharingDesk([])));
    await page.presses('Buat komunitas ini');
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({ resource: 'communities', wish: { name: 'Penjahit Omben' } });
    await page.sees('Pesanan baru');
  });
});
