import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absorption, application, headers, nik, post, posting, posts } from './answers.fixture.ts';
import { fromAbsorption, fromPosts } from './from-posts.ts';

test('nothing that somebody wrote brings an identity number', () => {
  const card = { ...posting.card, description: `Kirim KTP ${nik}` };
  const written = {
    ...post,
    posting: { ...posting, card },
    applications: [{ ...application, message: nik }],
    reports: [{ ...post.reports[0], note: `Lihat ${nik}` }],
  };
  const [read] = fromPosts({ body: { ...posts, posts: [written] }, headers }).posts;
  assert.doesNotMatch(JSON.stringify(read), new RegExp(nik));
  assert.equal(read!.posting.card.description, 'Kirim KTP');
  const [programme] = absorption.programmes;
  const body = { ...absorption, programmes: [{ ...programme, name: `Menjahit ${nik}` }] };
  assert.equal(fromAbsorption({ body, headers }).programmes[0]!.name, 'Menjahit');
});

for (const [part, change] of [
  ['postings', { posting: { ...posting, card: 'rahasia' } }],
  ['advice', { advice: [{ field: 'payMin' }] }],
  ['applications', { applications: {} }],
  ['reports', { reports: [{ reason: 'fraud', at: 'kemarin' }] }],
] as const)
  test(`a post without proper ${part} is refused`, () => {
    const body = { ...posts, posts: [{ ...post, ...change }] };
    assert.throws(() => fromPosts({ body, headers }), new RegExp(`\\(${part}\\)`));
  });
