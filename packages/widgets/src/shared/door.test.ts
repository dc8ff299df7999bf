import { GuyubError, type ErrorCode } from '@guyub/core/adapter';
import type { HiringClient } from '@guyub/core/hiring';
import { aTimeout, expect, fixtureSync } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { DoorController } from './door.ts';
import { registerHiring, type Token } from './hiring-source.ts';
import { until } from '../testing/until.ts';

class Visited extends LitElement {
  static override properties = { source: {} };
  declare source: string | undefined;
  readonly door = new DoorController(this);

  override render() {
    return html`${this.door.state} ${this.door.door?.name}`;
  }
}
customElements.define('test-visited', Visited);

/** Sessions as a gateway gives them: a link as often as one likes, a session only until its successor was used. */
class Gateway {
  /** What happens to the next exchanges; then all is well. */
  faults: (ErrorCode | 'lost')[] = [];
  readonly links = new Map([['link-1', 'Siti']]);
  exchanged: string[] = [];
  /** Tokens that questions came with. */
  asked: (string | undefined)[] = [];
  ended = false;
  retryAfterMs: number | undefined;
  hold: Promise<void> | undefined;
  #name = '';
  #counter = 0;
  #used = 0;

  resolve = (_: string, token: Token): HiringClient =>
    ({
      backend: { name: 'test' },
      create: async (_resource: string, given: { token: string }, { signal }: { signal: AbortSignal }) => {
        expect(token(), 'no session goes along').to.equal(undefined);
        this.exchanged.push(given.token);
        await aTimeout(1);
        signal.throwIfAborted();
        const fault = this.faults.shift();
        if (fault && fault !== 'lost') throw this.#refusal(fault);
        if (this.links.has(given.token)) this.#name = this.links.get(given.token)!;
        else if (!this.#isGood(given.token)) throw this.#refusal('unauthenticated');
        const door = { kind: 'person', region: 'kemendagri:15.07', name: this.#name, subject: 'p-1' };
        const value = { token: `s-${++this.#counter}`, expiresAt: '2100-01-01T00:00:00Z', door };
        if (fault === 'lost') throw this.#refusal('network');
        return { value, version: null };
      },
      desk: async () => {
        const sent = token();
        await this.hold;
        this.asked.push(sent);
        if (!this.#isGood(sent)) throw this.#refusal('unauthenticated');
        this.#used = Math.max(this.#used, Number(sent!.slice(2)));
        return {};
      },
    }) as unknown as HiringClient;

  /** Another tab exchanged the session. */
  copied() {
    this.#counter++;
  }

  #isGood(token: string | undefined) {
    const n = Number(/^s-(\d+)$/.exec(token ?? '')?.[1]);
    // An older one than was used already was stolen.
    if (n < this.#used) this.ended = true;
    return !this.ended && n >= this.#used && n <= this.#counter;
  }

  #refusal(code: ErrorCode) {
    const { retryAfterMs } = this;
    return new GuyubError(code, 'no', {
      adapter: 'test',
      issues: [{ message: 'Coba lagi nanti.', path: [] }],
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    });
  }
}

const exp = (seconds: number) =>
  `e30.${btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + seconds })).replaceAll('=', '')}.x`;

describe('a door', () => {
  let gateway: Gateway;
  const here = location.pathname + location.search;
  const visit = (link?: string, source = 'doors:a') => {
    if (link) history.replaceState({ page: 1 }, '', `#guyub=${link}`);
    const element = fixtureSync<Visited>(html`<test-visited source=${source}></test-visited>`);
    return { element, door: element.door };
  };
  const settles = (door: DoorController, state: string) =>
    until(() => door.state === state, `${state}, not ${door.state}`);

  beforeEach(() => {
    sessionStorage.clear();
    gateway = new Gateway();
    registerHiring('doors', gateway.resolve);
  });
  afterEach(() => history.replaceState(null, '', here));

  it('opens by a link, which is out of the address before anything is asked', async () => {
    const { element, door } = visit('link-1');
    await element.updateComplete;
    expect(location.href).to.equal(new URL(here, location.origin).href);
    expect(history.state).to.deep.equal({ page: 1 });
    expect(door.state).to.equal('opening');
    await settles(door, 'open');
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('open Siti');
    expect(door.name).to.equal('kemendagri:15.07 person p-1');
    await door.client!.desk();
    expect(gateway.asked).to.deep.equal(['s-1']);
  });

  it('is nobody’s without a link, and in a source that cannot write', async () => {
    const { door } = visit();
    await aTimeout(20);
    expect(door.state).to.equal('none');
    expect(gateway.exchanged).to.deep.equal([]);
    const other = visit('link-1', 'unknown:a');
    await aTimeout(20);
    expect(other.door.state).to.equal('none');
    expect(other.door.client).to.equal(undefined);
    expect(location.hash).to.equal('');
  });

  it('is kept by the tab alone, and its session is changed with each load', async () => {
    const first = visit('link-1');
    await settles(first.door, 'open');
    expect(JSON.stringify(localStorage) + document.cookie).not.to.contain('s-1');
    expect(sessionStorage.getItem('guyub-door')).to.contain('s-1').and.not.contain('link-1');
    first.element.remove();
    const second = visit();
    await settles(second.door, 'open');
    expect(gateway.exchanged).to.deep.equal(['link-1', 's-1']);
    await second.door.client!.desk();
    expect(gateway.asked).to.deep.equal(['s-2']);
  });

  it('sends its token to its own source alone', async () => {
    const first = visit('link-1');
    await settles(first.door, 'open');
    first.element.remove();
    const { door } = visit(undefined, 'doors:b');
    await aTimeout(20);
    expect(door.state).to.equal('none');
    expect(gateway.exchanged).to.deep.equal(['link-1']);
  });

  it('opens by another link in the same tab', async () => {
    gateway.links.set('link-2', 'Ani');
    const { door } = visit('link-1');
    await settles(door, 'open');
    location.hash = '#guyub=link-2';
    await until(() => door.door?.name === 'Ani');
    expect(location.hash).to.equal('');
    expect(door.state).to.equal('open');
    location.hash = '#lain';
    await aTimeout(20);
    expect(gateway.exchanged).to.deep.equal(['link-1', 'link-2']);
  });

  it('says that a link has expired by the link’s own word, and otherwise only that it is refused', async () => {
    const old = visit(exp(-60));
    await settles(old.door, 'expired');
    old.element.remove();
    expect(sessionStorage.getItem('guyub-door')).to.equal(null);
    for (const link of [exp(60), 'x', 'a.b.c']) {
      const { door, element } = visit(link);
      await settles(door, 'refused');
      expect(door.door ?? door.client).to.equal(undefined);
      element.remove();
    }
  });

  it('without a line it keeps the link and tries again by itself', async () => {
    gateway.faults = ['network', 'lost', 'rate-limited'];
    const { door, element } = visit('link-1');
    await settles(door, 'offline');
    expect(door.client).to.equal(undefined);
    expect(sessionStorage.getItem('guyub-door')).to.contain('link-1');
    dispatchEvent(new Event('online'));
    await until(() => gateway.exchanged.length === 2);
    await settles(door, 'offline');
    await door.retry();
    expect(door.detail).to.equal('Coba lagi nanti.');
    element.remove();
    const again = visit();
    await settles(again.door, 'open');
    expect(again.door.detail).to.equal(undefined);
  });

  it('knows whoever was here before, when a reload finds no line', async () => {
    const first = visit('link-1');
    await settles(first.door, 'open');
    first.element.remove();
    gateway.faults = ['network'];
    const { door } = visit();
    await settles(door, 'offline');
    expect(door.door!.name).to.equal('Siti');
    await door.client!.desk();
    await door.retry();
    expect(door.state).to.equal('open');
  });

  it('changes the session after a quarter of an hour, between requests, also when an answer is lost', async () => {
    const { door } = visit('link-1');
    await settles(door, 'open');
    const now = Date.now;
    let release = () => {};
    gateway.hold = new Promise((resolve) => (release = resolve));
    const slow = door.client!.desk();
    try {
      Date.now = () => now() + 16 * 60_000;
      gateway.faults = ['lost'];
      dispatchEvent(new Event('online'));
      await aTimeout(20);
      expect(gateway.exchanged, 'a request is on its way').to.deep.equal(['link-1']);
      const waiting = door.client!.desk();
      release();
      await Promise.all([slow, waiting]);
      expect(gateway.exchanged).to.deep.equal(['link-1', 's-1']);
      expect(door.state).to.equal('open');
      dispatchEvent(new Event('online'));
      await until(() => gateway.exchanged.length === 3);
      await door.client!.desk();
    } finally {
      Date.now = now;
    }
    expect(gateway.asked).to.deep.equal(['s-1', 's-1', 's-3']);
    expect(gateway.ended).to.equal(false);
  });

  it('is shut when the gateway ends it', async () => {
    const { door } = visit('link-1');
    await settles(door, 'open');
    gateway.ended = true;
    const refused = await door.client!.desk().catch((error: unknown) => error);
    expect((refused as GuyubError).code).to.equal('unauthenticated');
    expect(door.state).to.equal('refused');
    expect(door.client).to.equal(undefined);
    expect(sessionStorage.getItem('guyub-door')).to.equal(null);
  });

  it('is left for good, also while it is being opened', async () => {
    const { door } = visit('link-1');
    await until(() => gateway.exchanged.length === 1);
    door.leave();
    await aTimeout(20);
    expect(door.state).to.equal('none');
    expect(sessionStorage.getItem('guyub-door')).to.equal(null);
  });

  it('two elements of a page share the session', async () => {
    const one = visit('link-1');
    await settles(one.door, 'open');
    const two = visit();
    await settles(two.door, 'open');
    for (const { door } of [one, two, one]) await door.client!.desk();
    expect(gateway.asked).to.deep.equal(['s-2', 's-2', 's-2']);
    expect(gateway.ended).to.equal(false);
  });

  it('goes on with the session that a copy of its tab has got, and with no other', async () => {
    const { door } = visit('link-1');
    await settles(door, 'open');
    const heard: unknown[] = [];
    const tabs = new BroadcastChannel('guyub-door');
    // Other test files have doors of their own, in tabs beside this one.
    tabs.onmessage = ({ data }) => data.key.source === key.source && heard.push(data);
    const key = { ...JSON.parse(sessionStorage.getItem('guyub-door')!), token: 's-2' };
    tabs.postMessage({ replaced: 's-9', key });
    await aTimeout(20);
    await door.client!.desk();
    tabs.postMessage({ replaced: 's-1', key });
    await until(() => sessionStorage.getItem('guyub-door')!.includes('s-2'));
    gateway.copied();
    await door.client!.desk();
    expect(gateway.asked).to.deep.equal(['s-1', 's-2']);
    await door.retry();
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{ replaced: 's-2', key: { ...key, token: 's-3' } }]);
    tabs.close();
  });

  it('where the browser keeps nothing it is open until the page is left', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    try {
      const { door } = visit('link-1');
      await settles(door, 'open');
      await door.client!.desk();
      expect(gateway.asked).to.deep.equal(['s-1']);
      door.leave();
    } finally {
      Object.defineProperty(window, 'sessionStorage', real);
    }
  });
});
