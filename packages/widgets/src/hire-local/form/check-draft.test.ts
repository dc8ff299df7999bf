import { expect } from '@open-wc/testing';
import { problemsOf } from './check-draft.ts';
import { emptyDraft } from './draft.ts';

/** Each message is its own name. */
const wrong = new Proxy({}, { get: (_, name) => name }) as Parameters<typeof problemsOf>[2];
const told = (email: string) =>
  problemsOf(2, { ...emptyDraft('', '', ''), email }, wrong, '2026-03-02', false).find(
    ({ field }) => field === 'email',
  )?.message;

describe('an e-mail address', () => {
  it('is one, and holds no identity number', () => {
    expect(told('pembeli@contoh.example')).to.equal(undefined);
    expect(told('')).to.equal(undefined);
    expect(told('pembeli')).to.equal('email');
    expect(told('3527054107880003@contoh.example')).to.equal('identity');
  });
});
