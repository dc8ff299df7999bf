import { expect } from '@open-wc/testing';
import { Device, failing, settles, wish, type Gateway } from '../../testing/outbox.ts';
import { until } from '../../testing/until.ts';

describe('what the outbox keeps', () => {
  let device: Device;
  let gateway: Gateway;

  beforeEach(() => {
    device = new Device();
    gateway = device.gateway;
  });
  afterEach(() => device.clear());

  it('drafts are kept, and go with the wish that they became', async () => {
    const outbox = await device.start();
    await outbox.saveDraft('request', { title: 'Kue' });
    await outbox.saveDraft('other', 1);
    outbox.close();
    const again = await device.start();
    expect(await again.draft('request')).to.deep.equal({ title: 'Kue' });
    expect(await again.draft('none')).to.equal(undefined);
    again.use(gateway.client());
    await again.put(wish, { title: 'a', draft: 'request' });
    await settles(again, 'sent');
    expect(await again.draft('request')).to.equal(undefined);
    await again.dropDraft('other');
    expect(await device.stored()).to.deep.equal([]);
  });

  it('who comes after it was closed is served, and leaves no connection open', async () => {
    const outbox = await device.start();
    await outbox.saveDraft('request', 1);
    outbox.close();
    const opened: IDBOpenDBRequest[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...about) => opened[opened.push(open(...about)) - 1]!;
    try {
      expect(await Promise.all([outbox.draft('request'), outbox.draft('none')])).to.deep.equal([
        1,
        undefined,
      ]);
    } finally {
      delete (indexedDB as Partial<IDBFactory>).open;
    }
    expect(opened.length).to.be.greaterThan(0);
    for (const { result } of opened) expect(() => result.transaction('kv')).to.throw('clos');
  });

  it('an identity number in a draft is not kept, whatever element it is typed into', async () => {
    const outbox = await device.start();
    await outbox.saveDraft('d', { note: 'NIK 3527014107900001 saya', prices: [1, undefined], done: false });
    expect(JSON.stringify(await device.stored())).not.to.contain('35270141');
    expect(await outbox.draft('d')).to.deep.equal({ note: 'NIK saya', prices: [1, undefined], done: false });
  });

  it('after thirty days nothing is left', async () => {
    const outbox = await device.start();
    await outbox.put(wish, { title: 'a' });
    await outbox.saveDraft('d', 1);
    outbox.close();
    await device.age(29);
    const same = await device.start();
    expect(same.entries).to.have.length(1);
    expect(await same.draft('d')).to.equal(1);
    same.close();
    await device.age(31);
    expect((await device.start()).entries).to.deep.equal([]);
    expect(await device.stored()).to.deep.equal([]);
  });

  it('a full device loses nothing while the page is open, and says that it keeps nothing', async () => {
    const outbox = await device.start();
    await outbox.put(wish, { title: 'a' });
    await failing('put', async () => {
      await outbox.put(wish, { title: 'b' });
      await outbox.saveDraft('d', { a: 1 });
    });
    expect(outbox.persistent).to.equal(false);
    expect(await outbox.draft('d')).to.deep.equal({ a: 1 });
    expect(outbox.entries.map(({ title }) => title)).to.deep.equal(['a', 'b']);
    gateway.faults = [undefined, 'forbidden'];
    outbox.use(gateway.client());
    await settles(outbox, 'sent', 'refused');
  });

  it('what could not be deleted after it had arrived is not sent twice from here, and only repeated later', async () => {
    const outbox = await device.start();
    outbox.use(gateway.client());
    await failing('delete', async () => {
      await outbox.put(wish, { title: 'a' });
      await settles(outbox, 'sent');
    });
    await outbox.flush();
    expect(gateway.calls).to.have.length(1);
    outbox.close();
    const again = await device.start();
    again.use(gateway.client());
    await settles(again, 'sent');
    expect(gateway.done.size).to.equal(1);
    expect(await device.stored()).to.deep.equal([]);
  });

  it('a refusal that could not be noted is one all the same', async () => {
    gateway.faults = ['conflict'];
    const outbox = await device.start();
    await outbox.put(wish, { title: 'a' });
    await failing('put', async () => {
      outbox.use(gateway.client());
      await settles(outbox, 'refused');
      await outbox.flush();
    });
    expect(gateway.calls).to.have.length(1);
    outbox.close();
    gateway.faults = ['conflict'];
    const again = await device.start();
    again.use(gateway.client());
    await settles(again, 'refused');
  });

  it('where the browser keeps nothing it works in memory and says so', async () => {
    const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const outbox = await device.start();
      expect(outbox.persistent).to.equal(false);
      gateway.faults = ['network'];
      outbox.use(gateway.client());
      await outbox.put(wish, { title: 'a', draft: 'd' });
      await outbox.saveDraft('d', 1);
      await until(() => outbox.entries[0]!.error);
      expect(await outbox.draft('d')).to.equal(1);
      await outbox.flush();
      await settles(outbox, 'sent');
      expect(await outbox.draft('d')).to.equal(undefined);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', real);
    }
  });
});
