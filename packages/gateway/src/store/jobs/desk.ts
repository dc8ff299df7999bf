import { adviseOn, type PostDesk, type PostMatter } from '@guyub/core/jobs';
import { sql } from 'kysely';
import { all, yes, type Sql } from '../conditions.ts';
import { audit } from '../hiring/audit.ts';
import { behind, type Behind } from '../hiring/behind-door.ts';
import { cursorAfter, PAGE, positionIn, type Position } from '../hiring/desk-pages.ts';
import type { LinksFor } from '../hiring/desk-links.ts';
import type { Clocked, Work } from '../hiring/in-one.ts';
import { momentIn } from '../hiring/moment.ts';
import { keptOf, recordsOf } from '../hiring/records.ts';
import { seen } from '../hiring/seen.ts';
import { onlyFrom } from '../hiring/write.ts';
import type { Plain } from '../schema.ts';
import { reportsOf } from './reports.ts';

/** A part of what an employer, or a coordinator, has on the board. Reading it is audited in the same transaction. */
export async function readPosts(
  clocked: Clocked,
  linksFor: LinksFor,
  door: Behind & { readonly name?: string },
  after: string | null,
): Promise<PostDesk> {
  onlyFrom({ door }, 'employer', 'coordinator');
  const position = after === null ? undefined : positionIn('posts', door, after);
  const { kind, region, subject } = door;
  const moment = momentIn(region, clocked.now());
  const { matters, next } = await clocked.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((transaction) => readPage({ transaction, moment }, door, position));
  const employer = ({ posting: { id, contactName: name } }: PostMatter) =>
    ({ kind: 'employer', region, subject: id, name }) as const;
  const links = kind === 'coordinator' ? await linksFor(matters.map(employer)) : new Map<string, string>();
  const posts = matters.map((matter) => {
    const link = links.get(`employer ${matter.posting.id}`);
    return link ? { ...matter, link } : matter;
  });
  const name = door.name ?? (kind === 'employer' ? matters[0]?.posting.contactName : undefined) ?? '';
  return { door: { kind, region, subject, name }, posts, next, asOf: moment.iso };
}

async function readPage(
  { transaction, moment }: Pick<Work, 'transaction' | 'moment'>,
  door: Behind,
  after: Position | undefined,
) {
  const { region, subject, kind } = door;
  const beyond = after
    ? sql`(n.waits, t.created_at, t.id) < (${after[0]}::boolean, ${after[1]}::text, ${after[2]}::text)`
    : yes;
  const { rows } = await sql<{ row: Plain; waits: boolean }>`
    with page as (
      select t.region, t.id, n.waits from postings as t cross join lateral (select ${waits} as waits) as n
      where ${all([behind(door, 'postings'), beyond])}
      order by n.waits desc, t.created_at desc, t.id desc limit ${PAGE + 1}
    )
    select to_jsonb(t) as row, page.waits from page inner join postings as t using (region, id)
    order by page.waits desc, t.created_at desc, t.id desc`.execute(transaction);
  const shown = rows.slice(0, PAGE).map((each) => ({ ...each, kept: keptOf('postings', each.row) }));
  const ids = shown.map(({ kept }) => kept.id);
  const applications = await recordsOf(
    transaction,
    'applications',
    all([behind(door, 'applications'), sql`t.job_id = any(${ids}::text[])`]),
    sql`order by t.created_at desc, t.id`,
  );
  const reports = kind === 'coordinator' ? await reportsOf(transaction, region, ids) : [];
  const resource = 'posts';
  await audit(transaction, { region, at: moment.iso, door, action: 'read', resource, ids: [subject] });
  const matters = shown.map(({ kept }): PostMatter => ({
    posting: seen('postings', kept, door),
    advice: adviseOn(kept.card, moment.today),
    applications: applications
      .filter(({ jobId }) => jobId === kept.id)
      .map((application) => seen('applications', application, door)),
    reports: reports.filter(({ jobId }) => jobId === kept.id).map(({ jobId: _, ...said }) => said),
  }));
  const last = shown.at(-1);
  const next =
    rows.length > PAGE && last
      ? cursorAfter('posts', door, [last.waits, last.kept.createdAt, last.kept.id])
      : null;
  return { matters, next };
}

/** A coordinator's word is wanted. */
const waits: Sql = sql`t.status = 'submitted' or t.status in ('published', 'filled') and exists (
  select 1 from job_reports as r where r.region = t.region and r.job_id = t.id)`;
