import type { HiringClient } from '@guyub/core/hiring';
import { expect } from '@open-wc/testing';
import { hiringFor, registerHiring } from './hiring-source.ts';
import { loadSource, registerLazySource } from './lazy-source.ts';

describe('the source of hiring', () => {
  it('gets the whole address and the session of the moment, for each asker anew', async () => {
    const asked: [string, string | undefined][] = [];
    registerHiring('writing', (url, token) => {
      asked.push([url, token()]);
      return {} as HiringClient;
    });
    const client = await hiringFor('writing:./a', () => 't');
    expect(await hiringFor('writing:./a')).not.to.equal(client);
    const url = new URL('./a', document.baseURI).href;
    expect(asked).to.deep.equal([
      [url, 't'],
      [url, undefined],
    ]);
  });

  it('is none where nobody can write', async () => {
    expect(await hiringFor('reading:./guyub.json')).to.equal(undefined);
  });

  it('may come late: its code is loaded by its own kind alone, once it is needed', async () => {
    const loaded: string[] = [];
    registerLazySource('late', async () => {
      loaded.push('late');
      registerHiring('late', () => ({}) as HiringClient);
    });
    registerLazySource('http', async () => loaded.push('http'));
    await loadSource('unknown-here');
    await loadSource(' https://guyub.example.go.id');
    expect(loaded).to.deep.equal(['http', 'http']);
    expect(await hiringFor('late:x')).to.equal(undefined);
    await loadSource('late:x');
    expect(await hiringFor('late:x')).not.to.equal(undefined);
    expect(loaded).to.deep.equal(['http', 'http', 'late']);
  });

  it('whose code does not come says so', async () => {
    registerLazySource('late', () => Promise.reject(new TypeError('no line')));
    const error = await loadSource('late:x').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});
