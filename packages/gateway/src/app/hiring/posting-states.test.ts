import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { card, change, gateway, office, published } from './posts.fixture.ts';

const { query } = gateway;
after(() => gateway.close());

test('each move that is not allowed is refused, whoever asks; what was refused stands as it stood', async () => {
  const wishes = {
    submitted: { status: 'submitted', card: card({ title: 'Diubah' }) },
    published: { status: 'published' },
    filled: { status: 'filled', hires: [] },
    withdrawn: { status: 'withdrawn' },
    refused: { status: 'refused', refusal: 'Tidak jelas.' },
  } as const;
  type To = keyof typeof wishes;
  /** From a state, to where each door may; a mended card by way of its own. */
  const may: Readonly<Record<string, Readonly<Record<'employer' | 'coordinator', readonly To[]>>>> = {
    submitted: {
      employer: ['submitted', 'withdrawn'],
      coordinator: ['submitted', 'published', 'withdrawn', 'refused'],
    },
    published: {
      employer: ['submitted', 'filled', 'withdrawn'],
      coordinator: ['submitted', 'published', 'filled', 'withdrawn', 'refused'],
    },
    refused: { employer: ['submitted', 'withdrawn'], coordinator: ['submitted', 'withdrawn'] },
    // A coordinator who has looked again says so, and it stays as it is.
    filled: { employer: [], coordinator: ['published', 'refused'] },
    withdrawn: { employer: [], coordinator: [] },
    expired: { employer: [], coordinator: [] },
  };
  let refused = 0;
  for (const [from, doors] of Object.entries(may))
    for (const [kind, allowed] of Object.entries(doors))
      for (const to of Object.keys(wishes) as To[]) {
        const { id, token } = await published();
        await query(`update postings set status = $2 where id = $1`, [id, from]);
        if (from !== 'published' && from !== 'filled') await query('delete from jobs where id = $1', [id]);
        const answer = await change(id, wishes[to], kind === 'employer' ? token : await office());
        const ok = allowed.includes(to);
        const never = kind === 'employer' && (to === 'published' || to === 'refused');
        const what = `${kind}: ${from} to ${to}`;
        assert.equal(answer.status, ok ? 200 : never ? 403 : 409, what);
        const [row] = await query<{ status: string; title: string }>(
          `select status, card ->> 'title' as title from postings where id = $1`,
          [id],
        );
        const mended = to === 'submitted' && kind === 'coordinator' && from === 'published';
        const looked = to === 'published' && from === 'filled';
        assert.equal(row!.status, ok && !mended && !looked ? to : from, what);
        assert.equal(row!.title, ok && to === 'submitted' ? 'Diubah' : 'Penjahit seragam', what);
        const shown = row!.status === 'published' || row!.status === 'filled';
        assert.equal((await query('select 1 from jobs where id = $1', [id])).length, Number(shown), what);
        if (!ok) refused++;
      }
  assert.ok(refused > 30);
});
