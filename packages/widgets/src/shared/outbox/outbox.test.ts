import { proves } from '@guyub/core/hiring/proof';
import { expect } from '@open-wc/testing';
import { Device, opened, puzzle, settles, states, value, wish, type Gateway } from '../../testing/outbox.ts';
import { until } from '../../testing/until.ts';

describe('the outbox', () => {
  let device: Device;
  let gateway: Gateway;

  beforeEach(() => {
    device = new Device();
    gateway = device.gateway;
  });
  afterEach(() => device.clear());

  it('keeps a wish before it sends it, and nothing of it after it has arrived', async () => {
    const outbox = await device.start();
    expect(outbox.persistent).to.equal(true);
    let release = () => {};
    gateway.hold = new Promise((resolve) => (release = resolve));
    outbox.use(gateway.client());
    const entry = await outbox.put(wish, { title: value.title });
    expect(await device.stored()).to.have.length(1);
    await settles(outbox, 'sending');
    expect(outbox.entries[0]!.wish).to.deep.equal(wish);
    await until(() => gateway.calls.length === 1);
    expect(gateway.done.size).to.equal(0);
    release();
    await settles(outbox, 'sent');
    expect(await device.stored()).to.deep.equal([]);
    const [sent] = outbox.entries;
    expect(sent!.result).to.deep.equal({ link: `https://a.example/#guyub=${entry.key}` });
    expect(sent).not.to.have.property('wish');
    expect(proves(gateway.proofs[0]!, puzzle)).to.equal(true);
  });

  it('without a line it waits, says why, and goes when the line returns', async () => {
    gateway.faults = ['network'];
    const outbox = await device.start();
    outbox.use(gateway.client());
    await outbox.put(wish, { title: 'a' });
    await until(() => outbox.entries[0]!.error);
    await settles(outbox, 'waiting');
    expect(outbox.entries[0]!.error!.code).to.equal('network');
    dispatchEvent(new Event('online'));
    await settles(outbox, 'sent');
    expect(gateway.done.size).to.equal(1);
  });

  it('an answer that was lost makes no second wish: same key, same proof', async () => {
    gateway.faults = ['lost', 'lost'];
    const outbox = await device.start();
    outbox.use(gateway.client());
    await outbox.put(wish, { title: 'a' });
    await until(() => outbox.entries[0]!.error);
    await outbox.flush();
    await outbox.flush();
    await settles(outbox, 'sent');
    expect(gateway.calls).to.have.length(3);
    expect(gateway.done.size).to.equal(1);
    expect(new Set(gateway.proofs).size).to.equal(1);
  });

  it('a proof that is not taken is not offered again', async () => {
    gateway.faults = ['lost', 'rate-limited'];
    gateway.challenges = ['a', 'b'];
    const outbox = await device.start();
    outbox.use(gateway.client());
    await outbox.put(wish, { title: 'a' });
    await until(() => outbox.entries[0]!.error);
    await outbox.flush();
    expect(outbox.entries[0]!.error!.detail).to.equal('Nomor ini diblokir: memesan tanpa membayar.');
    await outbox.flush();
    await settles(outbox, 'sent');
    expect(gateway.proofs.map((proof) => proof![0]).join('')).to.equal('aab');
  });

  it('survives a reload at each step: before sending, while sending, and after it had arrived', async () => {
    const first = await device.start();
    await first.put(wish, { title: 'a' });
    first.close();
    const second = await device.start();
    expect(states(second)).to.deep.equal(['waiting']);
    gateway.hold = new Promise(() => {});
    second.use(gateway.client());
    await settles(second, 'sending');
    second.close();
    gateway.hold = undefined;
    gateway.faults = ['lost'];
    const third = await device.start();
    expect(states(third)).to.deep.equal(['waiting']);
    third.use(gateway.client());
    await until(() => third.entries[0]!.error);
    third.close();
    const fourth = await device.start();
    fourth.use(gateway.client());
    await settles(fourth, 'sent');
    expect(gateway.done.size).to.equal(1);
    expect(await device.stored()).to.deep.equal([]);
    fourth.close();
    expect((await device.start()).entries).to.deep.equal([]);
  });

  it('what will not pass is kept with its reason, can be tried again, and does not hold up the next', async () => {
    gateway.faults = ['forbidden'];
    const outbox = await device.start();
    outbox.use(gateway.client());
    const { key } = await outbox.put(wish, { title: 'a' });
    await outbox.put(wish, { title: 'b' });
    await settles(outbox, 'refused', 'sent');
    outbox.close();
    const again = await device.start();
    expect(again.entries[0]!.wish).to.deep.equal(wish);
    expect(again.entries[0]!.error).to.deep.equal({
      code: 'forbidden',
      detail: 'Nomor ini diblokir: memesan tanpa membayar.',
      issues: [{ message: 'not accepted', path: ['items', 0] }],
    });
    again.use(gateway.client());
    await again.flush();
    expect(states(again)).to.deep.equal(['refused']);
    await again.retry(key);
    expect(again.entries[0]).not.to.have.property('error');
    await settles(again, 'sent');
    await again.remove(key);
    expect(again.entries).to.deep.equal([]);
  });

  it('one at a time, in the order of writing, whatever the clock says', async () => {
    const outbox = await device.start();
    const now = Date.now;
    try {
      for (const [i, id] of ['c', 'b', 'a'].entries()) {
        Date.now = () => now() - i * 1000;
        await outbox.put({ ...opened, id }, { title: id });
      }
    } finally {
      Date.now = now;
    }
    outbox.use(gateway.client());
    await settles(outbox, 'sent', 'sent', 'sent');
    expect(gateway.calls.map((call) => call.at(-1)).join('')).to.equal('cba');
    expect(gateway.most).to.equal(1);
  });

  it('two tabs at once send each wish once, and both see what came back', async () => {
    const [one, two] = [await device.start(), await device.start()];
    await Promise.all([
      one.put(wish, { title: 'a' }),
      two.put(wish, { title: 'b' }),
      one.put(wish, { title: 'c' }),
    ]);
    one.use(gateway.client());
    two.use(gateway.client());
    for (const tab of [one, two]) {
      await settles(tab, 'sent', 'sent', 'sent');
      expect(tab.entries.every(({ result }) => result)).to.equal(true);
    }
    expect(gateway.calls).to.have.length(3);
    expect(gateway.most).to.equal(1);
    expect(gateway.done.size).to.equal(3);
  });

  it('what belongs to a door goes through that door alone, and is not shown at another', async () => {
    const outbox = await device.start();
    outbox.use(gateway.client('person p-2'), 'person p-2');
    await outbox.put(opened, { title: 'a', door: 'person p-1' });
    await outbox.put(wish, { title: 'b' });
    await outbox.flush();
    expect(outbox.entries).to.deep.equal([]);
    outbox.use(gateway.client());
    await settles(outbox, 'sent');
    outbox.use(gateway.client('person p-1'), 'person p-1');
    await settles(outbox, 'sent');
    expect([...gateway.done.values()]).to.deep.equal([
      ['create quoteRequests', undefined, value],
      ['update invitations i-1', 'person p-1', { status: 'opened' }],
    ]);
  });

  it('with a session that is over nothing is refused: it waits for the next one', async () => {
    gateway.faults = ['unauthenticated'];
    const outbox = await device.start();
    outbox.use(gateway.client('person p-1'), 'person p-1');
    await outbox.put(opened, { title: 'a', door: 'person p-1' });
    await until(() => outbox.entries[0]!.error);
    dispatchEvent(new Event('online'));
    await outbox.flush();
    expect(gateway.calls).to.have.length(1);
    outbox.use(gateway.client('person p-1'), 'person p-1');
    await settles(outbox, 'sent');
  });

  it('what was removed while it was being sent does not come back', async () => {
    gateway.hold = new Promise(() => {});
    const outbox = await device.start();
    outbox.use(gateway.client());
    const { key } = await outbox.put(opened, { title: 'a' });
    await settles(outbox, 'sending');
    await outbox.remove(key);
    expect(outbox.entries).to.deep.equal([]);
    expect(await device.stored()).to.deep.equal([]);
  });
});
