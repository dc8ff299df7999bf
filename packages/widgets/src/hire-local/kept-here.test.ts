import { expect } from '@open-wc/testing';
import { openOutbox } from '../shared/outbox/index.ts';
import { wish } from '../testing/outbox.ts';
import { keptHere } from './kept-here.ts';

describe('what is kept of a button', () => {
  it('a draft, then a request that waits; of that button and that source alone', async () => {
    const source = `s${crypto.randomUUID()}`;
    const outbox = await openOutbox(source);
    expect(await keptHere(source, 'kue')).to.equal(undefined);
    await outbox.saveDraft('kue', { title: 'Kue' });
    expect(await keptHere(source, 'kue')).to.equal('draft');
    const { key } = await outbox.put(wish, { title: 'Kue', draft: 'kue' });
    expect(await keptHere(source, 'kue')).to.equal('request');
    expect(await keptHere(source, 'ac')).to.equal(undefined);
    expect(await keptHere(source.slice(0, -1), 'kue')).to.equal(undefined);
    await outbox.remove(key);
    await outbox.dropDraft('kue');
    expect(await keptHere(source, 'kue')).to.equal(undefined);
    outbox.close();
  });

  it('where the browser keeps nothing there is nothing', async () => {
    const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      expect(await keptHere('s', 'kue')).to.equal(undefined);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', real);
    }
  });
});
