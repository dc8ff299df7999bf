import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { toJobPosting } from '@guyub/core/formats';
import type { JobCard } from '@guyub/core/jobs';
import fc from 'fast-check';
import { monday, region } from '../../store/hiring/hiring.fixture.ts';
import {
  board,
  card,
  change,
  contact,
  gateway,
  job,
  office,
  post,
  published,
  turnTo,
} from './posts.fixture.ts';

const { ask, query, database, failures } = gateway;
after(() => gateway.close());

const google = new Set([
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
]);
const places = { url: 'https://contoh.go.id/lowongan?id=1', regionName: 'Kabupaten Sampang' };
const today = '2026-03-02';

/** What Google asks of a page with a job, and refuses it without. */
function assertMarkup(markup: Record<string, unknown>, of: JobCard): void {
  const {
    title,
    description,
    datePosted = '',
    validThrough = '',
    employmentType,
  } = markup as Readonly<Record<string, string>>;
  assert.equal(markup['@type'], 'JobPosting');
  assert.ok(String(title).trim());
  assert.match(datePosted, /^\d{4}-\d\d-\d\d$/);
  assert.match(validThrough, /^\d{4}-\d\d-\d\dT23:59:59\+07:00$/);
  assert.ok(Date.parse(validThrough) > monday, 'in the future');
  assert.ok((markup['hiringOrganization'] as { name: string }).name.trim());
  assert.equal(
    (markup['jobLocation'] as { address: { addressCountry: string } }).address.addressCountry,
    'ID',
  );
  if (employmentType !== undefined) assert.ok(google.has(employmentType), employmentType);
  // Paragraphs, and nothing else that a browser would take for markup.
  const left = String(description).replaceAll(/<\/?p>/g, '');
  assert.ok(left.trim() && !/[<>]/.test(left), left);
  const salary = markup['baseSalary'] as { value: Record<string, unknown>; currency: string } | undefined;
  const told =
    ['hour', 'day', 'week', 'month'].includes(of.payUnit ?? '') && (of.payMin ?? of.payMax) !== undefined;
  assert.equal(salary !== undefined, told);
  if (!salary) return;
  assert.equal(salary.currency, 'IDR');
  assert.ok(['HOUR', 'DAY', 'WEEK', 'MONTH'].includes(String(salary.value['unitText'])));
  assert.ok(['value', 'minValue', 'maxValue'].some((name) => typeof salary.value[name] === 'number'));
}

const text = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Penjahit',
          '<b>tebal</b>',
          '</script><script>alert(1)</script>',
          '&amp; & "',
          '🧵',
          '\n',
          "O'B",
        ),
        fc.string({ maxLength: 12, unit: 'grapheme' }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => `x ${parts.join(' ')}`.slice(0, most).toWellFormed());
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const pay = fc.integer({ min: 0, max: 9_000_000 });
const cards: fc.Arbitrary<JobCard> = fc
  .record({
    kind: fc.constantFrom('vacancy', 'vacancy', 'vacancy', 'shared-order', 'help'),
    title: text(120),
    employer: text(120),
    description: text(2000),
    skill: optional(text(60)),
    isco: optional(fc.stringMatching(/^\d{4}$/)),
    employmentType: optional(
      fc.constantFrom(
        'full-time',
        'part-time',
        'contractor',
        'temporary',
        'intern',
        'volunteer',
        'per-diem',
        'other',
      ),
    ),
    openings: fc.integer({ min: 1, max: 9999 }),
    payMin: optional(pay),
    payMax: optional(pay),
    payUnit: optional(fc.constantFrom('hour', 'day', 'week', 'month', 'piece', 'job')),
    requirements: optional(text(500)),
    applyUrl: optional(fc.constant('https://contoh.example/lamar?a=1&b=<2>')),
    subdistrict: optional(fc.constantFrom('Omben', 'omben', 'Tidak Ada', 'Torjun')),
    days: fc.integer({ min: -3, max: 200 }),
  })
  .map(({ days, ...rest }) => ({
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as typeof rest),
    region,
    validThrough: new Date(monday + days * 86_400_000).toISOString().slice(0, 10),
  })) as fc.Arbitrary<JobCard>;

test('whatever is published has the markup that Google asks for; what cannot have it is not published', async () => {
  const seen = { marked: 0, refused: 0, others: 0 };
  const property = fc.asyncProperty(cards, async (of) => {
    const answer = await ask<{ posting: { id: string; card: JobCard } }>('POST', '/v1/postings', {
      body: { card: of, ...contact() },
      token: await office(),
    });
    const { payMin = 0, payMax = Infinity, payUnit, validThrough } = of;
    const isPaid = (of.payMin ?? of.payMax) !== undefined;
    const late = Date.parse(validThrough) - Date.parse(today) > 180 * 86_400_000;
    const sound = validThrough >= today && !late && payMin <= payMax && (!isPaid || payUnit !== undefined);
    assert.equal(answer.status, sound ? 201 : 400, answer.text);
    if (!sound) return void seen.refused++;
    const { status, body } = await job(answer.body.posting.id);
    assert.equal(status, 200);
    const markup = toJobPosting(body, places, today);
    assert.equal(markup !== undefined, of.kind === 'vacancy');
    if (!markup) return void seen.others++;
    assertMarkup(markup, of);
    seen.marked++;
    assert.equal(toJobPosting({ ...body, filled: true }, places, today), undefined);
    assert.equal(toJobPosting(body, places, '2027-01-01'), undefined);
  });
  await fc.assert(property, { numRuns: 150 });
  assert.ok(seen.marked > 20 && seen.refused > 10 && seen.others > 5, JSON.stringify(seen));
  await query('delete from jobs');
  await query('delete from postings');
});

/** Everywhere that a job may be seen. */
async function everywhere(id: string): Promise<Readonly<Record<string, boolean>>> {
  const { store } = database;
  const holds = (value: unknown) => JSON.stringify(value).includes(id);
  const { facets } = await board('limit=1&facet=employer:50');
  return {
    get: (await job(id)).status === 200,
    list: holds(await board()),
    sorted: holds(await board('limit=100&sort=-postedOn')),
    searched: holds(await board('q=tukang+kayu')),
    near: holds(await board('near=-7.09,113.32,20')),
    counted: facets[0]!.buckets.some(({ value }) => value === `PT ${id}`),
    snapshot: holds(await store.snapshot(region)),
    shards: await store.published([region], async ({ resources }) => holds(resources['jobs'])),
  };
}
const all = (value: boolean) =>
  Object.fromEntries(
    ['get', 'list', 'sorted', 'searched', 'near', 'counted', 'snapshot', 'shards'].map((name) => [
      name,
      value,
    ]),
  );

test('the last day counts whole where the job is; from the first minute of the next it is nowhere', async () => {
  const { id } = await published({ title: 'Tukang kayu', validThrough: '2026-03-10' });
  await query('update jobs set employer = $2, employer_key = $2 where id = $1', [id, `PT ${id}`]);
  const waiting = await post({ title: 'Menunggu', validThrough: '2026-03-10' });
  await turnTo(Date.parse('2026-03-10T16:59:59+00:00'));
  assert.deepEqual(await everywhere(id), all(true));
  // Nobody has swept yet: the answers themselves know the hour.
  await turnTo(Date.parse('2026-03-10T17:00:00.000Z'));
  assert.equal((await query('select 1 from jobs')).length, 1);
  assert.deepEqual(await everywhere(id), all(false));
  assert.equal((await board()).total.value, 0);
  // Within the hour it is taken away, with its posting and what had waited.
  await turnTo(Date.parse('2026-03-10T18:30:00.000Z'));
  assert.equal((await query('select 1 from jobs')).length, 0);
  const states = await query<{ id: string; status: string }>('select id, status from postings');
  for (const which of [id, waiting.body.posting.id])
    assert.equal(states.find((row) => row.id === which)!.status, 'expired');
  const notes = await query(`select record_id from audit where action = 'expired'`);
  assert.equal(notes.length, 2, 'once each');
  await turnTo(Date.parse('2026-03-11T18:30:00.000Z'));
  assert.equal((await query(`select 1 from audit where action = 'expired'`)).length, 2);
  assert.deepEqual(failures, []);
});

test('a filled one stays with its mark until its last day, and has no markup', async () => {
  const { id, token } = await published({ title: 'Tukang kayu', validThrough: '2026-03-20' });
  await query('update jobs set employer = $2, employer_key = $2 where id = $1', [id, `PT ${id}`]);
  const filled = await change(id, { status: 'filled', hires: [] }, token);
  assert.equal(filled.status, 200, filled.text);
  const { body } = await job(id);
  assert.equal(body.filled, true);
  assert.equal(toJobPosting(body, places, '2026-03-12'), undefined);
  assert.deepEqual((await board('refine.filled=false')).items, []);
  await turnTo(Date.parse('2026-03-20T17:00:00.000Z'));
  assert.equal((await job(id)).status, 404);
  await turnTo(Date.parse('2026-03-20T19:00:00.000Z'));
  const [row] = await query<{ status: string }>('select status from postings where id = $1', [id]);
  assert.equal(row!.status, 'filled');
});

test('in the east a day ends two hours before it ends here', async () => {
  await database.fill({
    jobs: [['kemendagri:91.01'], ['kemendagri:35.27']].map(([of], i) => ({
      ...card({ title: 'Juru masak', validThrough: '2026-04-01' }),
      id: `zona${i}`,
      region: of!,
      filled: false,
      postedOn: '2026-03-21',
      updatedAt: '2026-03-21T00:00:00.000Z',
    })),
  });
  const ids = async () => (await board('q=juru+masak')).items.map(({ id }) => id).sort();
  await turnTo(Date.parse('2026-04-01T14:59:00.000Z'));
  assert.deepEqual(await ids(), ['zona0', 'zona1']);
  await turnTo(Date.parse('2026-04-01T15:00:00.000Z'));
  assert.deepEqual(await ids(), ['zona1']);
  await turnTo(Date.parse('2026-04-01T17:00:00.000Z'));
  assert.deepEqual(await ids(), []);
});
