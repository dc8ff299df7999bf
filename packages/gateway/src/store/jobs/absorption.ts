import { LEAST_HIRES, type Absorption } from '@guyub/core/jobs';
import { sql, type Kysely } from 'kysely';
import { fullHour } from '../full-hour.ts';
import type { Database } from '../schema.ts';

interface Row {
  readonly programmeId: string;
  readonly name: string;
  readonly pledged: number;
  readonly realised: number;
}

/** What employers pledged to the programmes of a region, beside what they say came of it. */
export async function absorptionOf(db: Kysely<Database>, region: string, now: number): Promise<Absorption> {
  const { rows } = await sql<Row>`
    with pledges as (
      select t.card ->> 'programmeId' as id, sum((t.card ->> 'openings')::integer)::integer as people
      from postings as t
      where t.region = ${region}::text and t.card ->> 'kind' = 'vacancy'
        and t.status in ('published', 'filled', 'expired')
      group by 1
    ), hired as (
      select h ->> 'programmeId' as id, sum((h ->> 'count')::integer)::integer as people
      from postings as t cross join lateral jsonb_array_elements(t.hires) as h
      where t.region = ${region}::text and t.status = 'filled'
      group by 1
    )
    select p.id as "programmeId", p.name,
      coalesce(pledges.people, 0) as pledged, coalesce(hired.people, 0) as realised
    from programmes as p left join pledges using (id) left join hired using (id)
    where p.region = ${region}::text and (pledges.people > 0 or hired.people > 0)
    order by p.name_key, p.id`.execute(db);
  return {
    region,
    // To the hour, so that the answer, and its tag, stay for as long.
    asOf: fullHour(now),
    least: LEAST_HIRES,
    programmes: rows.map((row) => ({
      ...row,
      realised: row.realised > 0 && row.realised < LEAST_HIRES ? null : row.realised,
    })),
  };
}
