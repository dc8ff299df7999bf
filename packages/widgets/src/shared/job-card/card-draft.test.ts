import { expect } from '@open-wc/testing';
import { jobCardWords as words } from '../../locales/job-card-words.ts';
import { inDays } from '../../testing/matters.ts';
import { card } from '../../testing/posts.ts';
import { cardDraftOf, cardProblems, newCardDraft, toCard, type CardDraft } from './card-draft.ts';

const today = inDays(0);
const good = (change: Partial<CardDraft> = {}): CardDraft => ({ ...cardDraftOf(card()), ...change });
const wrongAt = (change: Partial<CardDraft>) =>
  cardProblems(words, good(change), today).map(({ field }) => field);

describe('a card while it is being written', () => {
  it('comes back as it was', () => {
    expect(toCard(cardDraftOf(card()), card().region)).to.deep.equal(card());
    const bare = {
      kind: 'help',
      title: 'Angkat meja',
      employer: 'Keluarga Contoh',
      description: 'Dua jam.',
      openings: 1200,
      region: card().region,
      validThrough: inDays(3),
    } as const;
    expect(toCard(cardDraftOf(bare), bare.region)).to.deep.equal(bare);
  });

  it('a good one has no problem; an empty one says what is missing', () => {
    expect(wrongAt({})).to.deep.equal([]);
    expect(
      cardProblems(words, newCardDraft('vacancy', today), today).map(({ field }) => field),
    ).to.deep.equal(['title', 'employer', 'description']);
  });

  it('reads money and numbers as people write them, and refuses what is none', () => {
    const read = toCard(good({ payMin: 'Rp 2.300.000', payMax: '2700000', openings: '1.200' }), 'r');
    expect([read.payMin, read.payMax, read.openings]).to.deep.equal([2_300_000, 2_700_000, 1200]);
    expect(wrongAt({ payMin: 'UMR' })).to.deep.equal(['payMin']);
    for (const openings of ['0', '-1', '1,5', 'banyak', '', '10000'])
      expect(wrongAt({ openings }), openings).to.deep.equal(['openings']);
  });

  it('what keeps it off the board is a problem at its field, once', () => {
    expect(wrongAt({ validThrough: inDays(-1) })).to.deep.equal(['validThrough']);
    expect(wrongAt({ validThrough: inDays(400) })).to.deep.equal(['validThrough']);
    expect(wrongAt({ validThrough: '' })).to.deep.equal(['validThrough']);
    expect(wrongAt({ payMin: '3.000.000' })).to.deep.equal(['payMin']);
    expect(wrongAt({ payUnit: '' })).to.deep.equal(['payUnit']);
    for (const applyUrl of ['http://contoh.example', 'javascript:alert(1)', 'contoh'])
      expect(wrongAt({ applyUrl }), applyUrl).to.deep.equal(['applyUrl']);
  });

  it('no identity number goes anywhere', () => {
    const number = '3527014101900001';
    for (const field of ['title', 'employer', 'description', 'requirements', 'skill', 'subdistrict'] as const)
      expect(wrongAt({ [field]: `NIK ${number}` }), field).to.deep.equal([field]);
  });

  it('a unit without pay, and a kind of employment without a vacancy, are not sent', () => {
    const unpaid = toCard(good({ payMin: '', payMax: '' }), 'r');
    expect(unpaid).not.to.have.any.keys('payMin', 'payMax', 'payUnit');
    expect(toCard(good({ kind: 'help' }), 'r')).not.to.have.property('employmentType');
  });
});
