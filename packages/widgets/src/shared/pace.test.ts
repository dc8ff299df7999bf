import { expect } from '@open-wc/testing';
import { Pace } from './pace.ts';

describe('the pace of trying again', () => {
  const { random } = Math;
  const { setTimeout } = globalThis;
  const pauses: number[] = [];
  let pace: Pace;
  let wakes = 0;

  beforeEach(() => {
    wakes = pauses.length = 0;
    Math.random = () => 0.5;
    globalThis.setTimeout = ((_: () => void, ms: number) => pauses.push(ms)) as never;
    pace = new Pace(() => wakes++);
    pace.start();
  });
  afterEach(() => {
    pace.stop();
    Math.random = random;
    globalThis.setTimeout = setTimeout;
  });
  const fail = (times: number) => {
    for (let i = 0; i < times; i++) pace.later();
  };
  const lineBack = () => dispatchEvent(new Event('online'));

  it('grows, up to five minutes', () => {
    fail(9);
    expect(pauses).to.deep.equal([2, 4, 8, 16, 32, 64, 128, 256, 300].map((seconds) => seconds * 1000));
  });

  it('is quick again once the line is back, also for what was on its way without one', () => {
    fail(9);
    lineBack();
    expect(wakes).to.equal(1);
    fail(1);
    expect(pauses.at(-1)).to.equal(2000);
  });

  it('leaves a backend alone for as long as it asked', () => {
    fail(3);
    pace.later(60_000);
    lineBack();
    expect(wakes).to.equal(0);
    expect(pauses.at(-1)).to.equal(60_000);
  });
});
