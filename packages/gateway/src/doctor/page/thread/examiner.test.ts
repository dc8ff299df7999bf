import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DoctorError } from '../../errors.ts';
import { directory, page } from '../page.fixture.ts';
import { createExaminer } from './examiner.ts';

const isHeavy = (error: unknown) => error instanceof DoctorError && /terlalu berat/.test(error.message);
const small = { html: page(), address: 'https://sampang.example.go.id/' };
const snapshot = { ...small, html: page(directory('source="snapshot:/guyub.json"')) };
const fetched = (body: string) => {
  const url = 'https://sampang.example.go.id/guyub.json';
  const headers = [['content-type', 'application/json']] as const;
  return {
    headers: [],
    replies: new Map([[`GET ${url}`, { status: 200, url, headers, body: Buffer.from(body) }]]),
  };
};

test('a page that does not end in time, and one that is larger than the heap: refused, and the next is read', async () => {
  const hasty = createExaminer({ withinMs: 1 });
  const tags = `<p>${'<i class="a">x</i>'.repeat(45_000)}</p>`;
  await assert.rejects(hasty.plan({ ...small, html: tags }), isHeavy);

  const narrow = createExaminer({ withinMs: 60_000, heapMb: 24 });
  const [first, second] = await Promise.allSettled([
    narrow.plan({ ...small, html: `<p>${'<i a b c d e f g h i j k l>x</i>'.repeat(45_000)}</p>` }),
    narrow.plan(small),
  ]);
  assert.ok(first.status === 'rejected' && isHeavy(first.reason));
  assert.ok(second.status === 'fulfilled');
  assert.ok(second.value.asks.some(({ url }) => url.includes('/v1/people')));
});

test('nobody is kept waiting while a page is read', async () => {
  const examiner = createExaminer({ withinMs: 60_000 });
  let isRead = false;
  const reading = examiner.plan({ ...small, html: '<p>x</p>'.repeat(49_000) }).then(() => (isRead = true));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(isRead, false);
  await reading;
  assert.equal(isRead, true);
});

test('a file of endless digits, depth or length is read to its end', async () => {
  const examiner = createExaminer({ withinMs: 60_000 });
  const digits = JSON.stringify({
    guyub: 1,
    asOf: '2026-11-20',
    records: { people: ['3527 '.repeat(1_500_000)] },
  });
  for (const [body, told] of [
    [digits, 'file-identity'],
    ['['.repeat(4e6) + ']'.repeat(4e6), 'file-not-guyub'],
    [`[${'0,'.repeat(3.9e6)}0]`, 'file-not-guyub'],
    [`[${'{},'.repeat(2.6e6)}0]`, 'file-not-guyub'],
  ] as const) {
    const { findings } = await examiner.diagnose(snapshot, fetched(body));
    assert.ok(findings.some(({ code }) => code === told));
  }
});
