import { GuyubError } from '@guyub/core/adapter';
import { expect } from '@open-wc/testing';
import { Hiring } from '../testing/hiring.ts';
import { inbox, reopened, until } from '../testing/inbox.ts';
import { other } from '../testing/matters.ts';
import './inbox.define.ts';

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
});
