import { expect } from '@open-wc/testing';
import { policyOf, writePolicy } from './index.ts';

const page = 'https://sampang.example.go.id/lulusan';
const own = { page, scripts: '/guyub/' };
const directory = {
  element: 'alumni-directory',
  attributes: { source: 'https://guyub.example.go.id' },
} as const;

describe('what a page must allow', () => {
  it('is the data and the script, and no more', () => {
    expect(writePolicy(policyOf([directory], own))).to.equal(
      "script-src 'self'; connect-src https://guyub.example.go.id; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  it("is the page's own origin for a file beside it", () => {
    const file = { element: 'job-board', attributes: { source: 'snapshot:./guyub.json' } } as const;
    expect(policyOf([file], own)['connect-src']).to.deep.equal(["'self'"]);
  });

  it('is where Google sends visitors for a sheet, and where the names of its columns are', () => {
    const source =
      'sheet:https://docs.google.com/spreadsheets/d/e/2PACX/pub?output=csv#gid=0&mapping=data/anggota.json';
    const { 'connect-src': connect } = policyOf(
      [{ element: 'alumni-directory', attributes: { source } }],
      own,
    );
    expect(connect).to.deep.equal(['https://docs.google.com', 'https://*.googleusercontent.com', "'self'"]);
  });

  it('is pictures for a showcase, the list of hashes for a pinned loader, and one more word for two scripts', () => {
    const showcase = { element: 'showcase', attributes: { source: '/' } } as const;
    const places = { page, scripts: 'https://cdn.example.go.id/guyub/v/0.1.0/', loader: 'pinned' } as const;
    expect(policyOf([directory, showcase], places)).to.deep.equal({
      'script-src': ['https://cdn.example.go.id'],
      'connect-src': ['https://guyub.example.go.id', "'self'", 'https://cdn.example.go.id'],
      'img-src': ["'self'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['lit-html', 'guyub-loader', "'allow-duplicates'"],
    });
  });

  it('is no data at all for what asks nobody', () => {
    expect(policyOf([{ element: 'fair-split', attributes: {} }], own)['connect-src']).to.equal(undefined);
  });
});
