import { expect } from '@open-wc/testing';
import { running } from '../../../testing/community.ts';
import { inDays } from '../../../testing/matters.ts';
import '../../inbox.define.ts';
import { coordinating } from './coordinator.fixture.ts';
import { until } from '../../../testing/until.ts';

const again = 'Bagikan lagi yang belum ada yang sanggup';

describe('pieces that nobody had room for', () => {
  afterEach(() => sessionStorage.clear());

  it('are shared out again by a tap', async () => {
    const { hiring, page } = await coordinating([running({ short: 4 })]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses(again);
    await until(() => hiring.arrived.length === 1);
    expect(hiring.arrived[0]).to.deep.include({
      resource: 'workOrders',
      id: 'w1',
      wish: { deal: 'again' },
    });
  });

  it('not when none are missing, or the deadline has passed', async () => {
    const { page } = await coordinating([
      running(),
      running({ id: 'w2', title: 'Batik', short: 4, deadline: inDays(-1) }),
    ]);
    await page.presses('120 seragam SDN Contoh 1');
    await page.presses('Batik');
    await page.sees('4 potong belum ada yang sanggup');
    expect(page.text).not.to.contain(again);
  });
});
