import {
  purposes,
  scrubDeep,
  sortKey,
  termsOf,
  turnOf,
  type Business,
  type Cohort,
  type Consent,
  type Credential,
  type Enrolment,
  type Job,
  type Offering,
  type Organisation,
  type Person,
  type Programme,
  type RecordName,
  type Region,
  type Skill,
} from '@guyub/core';
import { offsetOf } from '@guyub/core/hiring';
import { sql, type Kysely } from 'kysely';
import { standing } from '../places/code.ts';
import type { Database } from './schema.ts';
import { vectorOf } from './search/lexemes.ts';

/** A row as a table has it: every column named. */
export type Row = Record<string, unknown>;

/** Where an owned record came from: the name of the file that said it, empty when its owner did. */
interface Sourced {
  readonly source: string;
}

const key = (text: string | undefined) => (text === undefined ? null : sortKey(text));
/** A list is a set: facets count a record once a value. */
const set = (values: readonly string[] | undefined) => [...new Set(values)];
/** Of a list that may be absent, an empty one is. */
const some = (values: readonly string[] | undefined) => (values?.length ? set(values) : null);

/** Where the record stands. */
const place = ({ province, latitude, longitude }: Pick<Person, 'province' | 'latitude' | 'longitude'>) => ({
  province,
  latitude,
  longitude,
});

/** Scrubs before anything is derived, so that no identity number reaches a key or the search text either. */
function row<T extends { id: string; updatedAt: string }>(
  resource: RecordName,
  record: T,
  version: number,
  columns: (clean: T) => Row,
): Row {
  const clean = scrubDeep(record);
  return {
    region: (clean as { region?: string }).region ?? '',
    id: clean.id,
    ...columns(clean),
    search: vectorOf(termsOf(resource, clean)),
    turn: turnOf(clean.id),
    version,
    updated_at: clean.updatedAt,
  };
}

export const personRow = (person: Person, version: number): Row =>
  row('people', person, version, (p) => ({
    name: p.name,
    name_key: key(p.name),
    roles: set(p.roles),
    skills: set(p.skills),
    subdistrict: p.subdistrict,
    subdistrict_key: key(p.subdistrict),
    village: p.village,
    ...place(p),
    cohorts: set(p.cohorts),
    year: p.year,
    certified: p.certified,
    has_business: p.hasBusiness,
    business_name: p.businessName,
    business_name_key: key(p.businessName),
    offerings: set(p.offerings),
    away_until: p.awayUntil,
    answers_within: p.answersWithin,
    telephone: p.telephone,
    email: p.email,
    capacity_per_week: p.capacityPerWeek,
    owns_equipment: p.ownsEquipment,
    obstacles: set(p.obstacles),
    gender: p.gender,
    birth_date: p.birthDate,
    address: p.address,
    ...Object.fromEntries(
      purposes.map((purpose) => [`consent_${purpose}`, p.consents[purpose] ?? 'unknown']),
    ),
  }));

export const organisationRow = (organisation: Organisation, version: number): Row =>
  row('organisations', organisation, version, (o) => ({ name: o.name, name_key: key(o.name), kind: o.kind }));

export const programmeRow = (programme: Programme, version: number): Row =>
  row('programmes', programme, version, (p) => ({
    name: p.name,
    name_key: key(p.name),
    skill: p.skill,
    skill_key: key(p.skill),
    organisation_id: p.organisationId,
    partner: p.partner,
    partner_key: key(p.partner),
  }));

export const cohortRow = (cohort: Cohort, version: number): Row =>
  row('cohorts', cohort, version, (c) => ({
    name: c.name,
    name_key: key(c.name),
    programme_id: c.programmeId,
    year: c.year,
    start_date: c.startDate,
    end_date: c.endDate,
  }));

export const enrolmentRow = (enrolment: Omit<Enrolment, 'consents'> & Sourced, version: number): Row =>
  row('enrolments', enrolment, version, (e) => ({
    person_id: e.personId,
    cohort_id: e.cohortId,
    graduation_date: e.graduationDate,
    source: e.source,
  }));

export const skillRow = (
  skill: Omit<Skill, 'synonyms'> & { synonyms: readonly string[] },
  version: number,
): Row =>
  row('skills', skill, version, (s) => ({
    name: s.name,
    name_key: key(s.name),
    isco: s.isco,
    synonyms: set(s.synonyms),
  }));

export const credentialRow = (credential: Omit<Credential, 'consents'> & Sourced, version: number): Row =>
  row('credentials', credential, version, (c) => ({
    person_id: c.personId,
    name: c.name,
    name_key: key(c.name),
    issuer: c.issuer,
    issuer_key: key(c.issuer),
    issuer_kind: c.issuerKind,
    number: c.number,
    issued_on: c.issuedOn,
    verification_url: c.verificationUrl,
    source: c.source,
  }));

export const businessRow = (business: Omit<Business, 'consents'> & Sourced, version: number): Row =>
  row('businesses', business, version, (b) => ({
    person_id: b.personId,
    name: b.name,
    name_key: key(b.name),
    description: b.description,
    area_served: some(b.areaServed),
    opening_hours: some(b.openingHours),
    founding_date: b.foundingDate,
    kbli: b.kbli,
    nib: b.nib,
    photos: some(b.photos),
    stage: b.stage,
    subdistrict: b.subdistrict,
    subdistrict_key: key(b.subdistrict),
    ...place(b),
    source: b.source,
  }));

export const offeringRow = (offering: Omit<Offering, 'consents'> & Sourced, version: number): Row =>
  row('offerings', offering, version, (o) => ({
    person_id: o.personId,
    name: o.name,
    name_key: key(o.name),
    business_id: o.businessId,
    description: o.description,
    category: o.category,
    unit: o.unit,
    unit_key: key(o.unit),
    price_min: o.priceMin,
    price_max: o.priceMax,
    lead_time_days: o.leadTimeDays,
    minimum_order: o.minimumOrder,
    photos: some(o.photos),
    ...place(o),
    source: o.source,
  }));

export const jobRow = (job: Job, version: number): Row =>
  row('jobs', job, version, (j) => ({
    kind: j.kind,
    title: j.title,
    title_key: key(j.title),
    employer: j.employer,
    employer_key: key(j.employer),
    description: j.description,
    skill: j.skill,
    skill_key: key(j.skill),
    isco: j.isco,
    employment_type: j.employmentType,
    openings: j.openings,
    pay_min: j.payMin,
    pay_max: j.payMax,
    pay_unit: j.payUnit,
    requirements: j.requirements,
    programme_id: j.programmeId,
    apply_url: j.applyUrl,
    subdistrict: j.subdistrict,
    subdistrict_key: key(j.subdistrict),
    ...place(j),
    valid_through: j.validThrough,
    over_at: endOf(j.validThrough, j.region),
    filled: j.filled,
    posted_on: j.postedOn,
  }));

/** When a calendar day ends there. */
const endOf = (day: string, region: string): string =>
  new Date(Date.parse(day) + (24 - offsetOf(region)) * 3_600_000).toISOString();

/** Stands with its regency, so that what is below a regency is found and replaced together. */
export const regionRow = (region: Region, version: number): Row => ({
  ...row('regions', region, version, (r) => ({
    scheme: r.scheme,
    code: r.code,
    name: r.name,
    name_key: key(r.name),
    level: r.level,
    parent: r.parent,
    latitude: r.latitude,
    longitude: r.longitude,
  })),
  region: standing(region.id).regency,
});

export const consentRow = (consent: Omit<Consent, 'consents'>, version: number): Row =>
  row('consents', consent, version, (c) => ({
    person_id: c.personId,
    purpose: c.purpose,
    state: c.state,
    evidence: c.evidence,
    recorded_at: c.recordedAt,
  }));

const columnsOf = new Map<string, readonly string[]>();

/** One statement whatever the number of rows: they travel as one JSON parameter, typed by the table itself. */
export async function upsertRows(
  db: Kysely<Database>,
  table: RecordName,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  let columns = columnsOf.get(table);
  if (!columns) {
    const found = await sql<{ name: string }>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db);
    columnsOf.set(table, (columns = found.rows.map(({ name }) => name)));
  }
  const list = sql.join(columns.map((name) => sql.ref(name)));
  const updates = sql.join(
    columns
      .filter((name) => name !== 'region' && name !== 'id')
      .map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`),
  );
  await sql`
    insert into ${sql.table(table)} (${list})
    select ${list} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict (region, id) do update set ${updates}`.execute(db);
}
