import { GuyubError } from '@guyub/core/adapter';
import { expect } from '@open-wc/testing';
import { Hiring } from '../testing/hiring.ts';
import { inbox, reopened } from '../testing/inbox.ts';
import { other } from '../testing/matters.ts';
import './inbox.define.ts';
import { until } from '../testing/until.ts';

const real = globalThis.BroadcastChannel;

/** As when the part of the script that keeps and sends answers is lost on its way. */
function loseOutbox(): void {
  globalThis.BroadcastChannel = class extends real {
    constructor(name: string) {
      if (name.startsWith('guyub-outbox')) throw new TypeError('Failed to fetch');
      super(name);
    }
  };
}

const findOutbox = () => void (globalThis.BroadcastChannel = real);

describe('what the inbox sends', () => {
  const opened = other('r1', {}, 'opened');

  afterEach(() => {
    findOutbox();
    sessionStorage.clear();
  });

  it('goes when the line is back, also where the script that sends it was lost at first', async () => {
    const hiring = new Hiring('person', [opened]);
    hiring.refuses = new GuyubError('network', 'The line is cut.', { adapter: 'fake' });
    const before = await inbox(hiring);
    await before.presses('Maaf, belum bisa');
    await before.presses('Kirim: belum bisa');
    await before.sees('menunggu sinyal');
    before.element.remove();

    hiring.refuses = undefined;
    loseOutbox();
    const page = await reopened(hiring);
    await page.sees('40 kotak snack');
    expect(hiring.arrived).to.have.length(0);
    findOutbox();
    dispatchEvent(new Event('online'));
    await until(() => hiring.arrived.length === 1, 'it never went');
    expect(hiring.arrived[0]!.wish).to.deep.equal({ status: 'declined' });
  });

  it('an answer given meanwhile is not taken off the hands that wrote it', async () => {
    const hiring = new Hiring('person', [opened]);
    loseOutbox();
    const page = await inbox(hiring);
    await page.presses('Maaf, belum bisa');
    await page.presses('Kirim: belum bisa');
    await page.sees('belum bisa disimpan maupun dikirim');
    expect(page.press('Kirim: belum bisa')).to.not.equal(undefined);
    findOutbox();
    await page.presses('Kirim: belum bisa');
    await until(() => hiring.arrived.length === 1);
  });

  it('is one wish where it was pressed twice', async () => {
    const hiring = new Hiring('coordinator', []);
    hiring.shared = { communities: [], joinable: [], people: [] };
    const page = await inbox(hiring);
    const names = () => hiring.arrived.map(({ wish }) => wish['name']);
    const submits = () => page.one('#new-community').closest('form')!.querySelector('button')!.click();
    await page.type('#new-community', 'Penjahit Torjun');
    submits();
    submits();
    await until(() => page.one<HTMLInputElement>('#new-community').value === '');
    // In their turn: another one would come before it.
    await page.type('#new-community', 'Bordir Omben');
    submits();
    await until(() => names().includes('Bordir Omben'));
    expect(names()).to.deep.equal(['Penjahit Torjun', 'Bordir Omben']);
  });

  for (const code of ['conflict', 'forbidden', 'not-found'] as const)
    it(`looks again at once when the answer is ${code}: somebody has decided meanwhile`, async () => {
      const hiring = new Hiring('person', [opened]);
      const page = await inbox(hiring);
      await page.presses('Maaf, belum bisa');
      const { asked } = hiring;
      hiring.refuses = new GuyubError(code, 'No longer.', { adapter: 'fake' });
      await page.presses('Kirim: belum bisa');
      await until(() => hiring.asked > asked, 'it did not look again');
    });
});
