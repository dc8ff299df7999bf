import { resources, type Purpose, type RecordName } from '@guyub/core';
import type { Generated } from 'kysely';

/** The tables that are asked by name; a resource's own table is asked through `tables`. */
export interface Database {
  meta: { key: string; value: string };
  revision: { only_row: Generated<boolean>; value: number };
  place_points: { id: string; latitude: number; longitude: number };
  person_match: { region: string; key_hash: string; person_id: string };
  imports: {
    region: string;
    sha256: Buffer;
    name: string;
    added: number;
    changed: number;
    unchanged: number;
    finished_at: string;
  };
}

/** A published record of any resource. */
export type Plain = Record<string, unknown>;

export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'texts' | 'number' | 'boolean';
  /** The column, or an equal SQL expression over `t`, that holds the value's sort key; absent: cannot be sorted by. */
  readonly sort?: string;
  readonly nullable: boolean;
  /** Where the owner's answer stands, over `t` or its owner `o`: without a yes the value is empty for everybody. */
  readonly consent?: `${'t' | 'o'}.consent_${Purpose}`;
}

export interface Table {
  readonly name: RecordName;
  /** `self`: people; `owner`: belongs to a person; `open`: about nobody. */
  readonly subject: 'self' | 'owner' | 'open';
  /** Published fields only: nothing else can be asked about. */
  readonly columns: Readonly<Record<string, Column>>;
}

const column = (name: string, kind: Column['kind'], rest: Partial<Column> = {}): Column => ({
  name,
  kind,
  nullable: false,
  ...(kind !== 'texts' && { sort: `t.${name}` }),
  ...rest,
});
const optional = { nullable: true } as const;

/** Folding an identifier only turns its marks into spaces. */
const spaced = (name: string, marks: string) => ({
  sort: `translate(t.${name}, '${marks}', '${' '.repeat(marks.length)}')`,
});
const id = column('id', 'text', spaced('id', '-'));
const region = column('region', 'text', spaced('region', ':.'));
/** Where a record stands: the regency, its province, and the middle of its sub-district. */
const place = {
  region,
  province: column('province', 'text', { ...optional, ...spaced('province', ':') }),
  latitude: column('latitude', 'number', optional),
  longitude: column('longitude', 'number', optional),
};
const updatedAt = column('updated_at', 'text');
const personId = column('person_id', 'text', spaced('person_id', '-'));
const keyed = (name: string, rest: Partial<Column> = {}) =>
  column(name, 'text', { sort: `t.${name}_key`, ...rest });
const name = keyed('name');
const description = unsorted(column('description', 'text', optional));
const photos = column('photos', 'texts', optional);

/** Which column holds which published field. */
export const tables: { readonly [K in Exclude<RecordName, 'consents'>]: Table } = {
  people: {
    name: 'people',
    subject: 'self',
    columns: {
      id,
      name,
      roles: column('roles', 'texts'),
      skills: column('skills', 'texts'),
      subdistrict: keyed('subdistrict', optional),
      ...place,
      cohorts: column('cohorts', 'texts'),
      year: column('year', 'number', optional),
      certified: column('certified', 'boolean'),
      hasBusiness: column('has_business', 'boolean'),
      businessName: keyed('business_name', optional),
      offerings: column('offerings', 'texts'),
      awayUntil: column('away_until', 'text', optional),
      answersWithin: column('answers_within', 'number', optional),
      telephone: unsorted(column('telephone', 'text', { ...optional, consent: 't.consent_contact' })),
      email: unsorted(column('email', 'text', { ...optional, consent: 't.consent_contact' })),
      updatedAt,
    },
  },
  organisations: {
    name: 'organisations',
    subject: 'open',
    columns: {
      id,
      name,
      kind: column('kind', 'text', { ...optional, ...spaced('kind', '_') }),
      region,
      updatedAt,
    },
  },
  programmes: {
    name: 'programmes',
    subject: 'open',
    columns: {
      id,
      name,
      skill: keyed('skill', optional),
      organisationId: column('organisation_id', 'text', { ...optional, ...spaced('organisation_id', '-') }),
      partner: keyed('partner', optional),
      region,
      updatedAt,
    },
  },
  cohorts: {
    name: 'cohorts',
    subject: 'open',
    columns: {
      id,
      name,
      programmeId: column('programme_id', 'text', spaced('programme_id', '-')),
      year: column('year', 'number', optional),
      startDate: column('start_date', 'text', optional),
      endDate: column('end_date', 'text', optional),
      region,
      updatedAt,
    },
  },
  enrolments: {
    name: 'enrolments',
    subject: 'owner',
    columns: {
      id,
      personId,
      cohortId: column('cohort_id', 'text', spaced('cohort_id', '-')),
      region,
      updatedAt,
    },
  },
  skills: {
    name: 'skills',
    subject: 'open',
    columns: {
      id,
      name,
      isco: column('isco', 'text', optional),
      synonyms: column('synonyms', 'texts'),
      updatedAt,
    },
  },
  credentials: {
    name: 'credentials',
    subject: 'owner',
    columns: {
      id,
      personId,
      name,
      issuer: keyed('issuer', optional),
      issuerKind: column('issuer_kind', 'text', { ...optional, ...spaced('issuer_kind', '_') }),
      issuedOn: column('issued_on', 'text', optional),
      verificationUrl: unsorted(column('verification_url', 'text', optional)),
      region,
      updatedAt,
    },
  },
  businesses: {
    name: 'businesses',
    subject: 'owner',
    columns: {
      id,
      personId,
      name,
      description,
      areaServed: column('area_served', 'texts', optional),
      openingHours: column('opening_hours', 'texts', optional),
      foundingDate: column('founding_date', 'text', optional),
      kbli: column('kbli', 'text', { ...optional, ...spaced('kbli', ':') }),
      nib: unsorted(column('nib', 'text', { ...optional, consent: 'o.consent_licence' })),
      photos,
      subdistrict: keyed('subdistrict', optional),
      ...place,
      updatedAt,
    },
  },
  offerings: {
    name: 'offerings',
    subject: 'owner',
    columns: {
      id,
      personId,
      businessId: column('business_id', 'text', { ...optional, ...spaced('business_id', '-') }),
      name,
      description,
      category: column('category', 'text', optional),
      unit: keyed('unit', optional),
      priceMin: column('price_min', 'number', optional),
      priceMax: column('price_max', 'number', optional),
      leadTimeDays: column('lead_time_days', 'number', optional),
      minimumOrder: column('minimum_order', 'number', optional),
      photos,
      ...place,
      updatedAt,
    },
  },
  jobs: {
    name: 'jobs',
    subject: 'open',
    columns: {
      id,
      kind: column('kind', 'text', spaced('kind', '-')),
      title: keyed('title'),
      employer: keyed('employer'),
      description: unsorted(column('description', 'text')),
      skill: keyed('skill', optional),
      isco: column('isco', 'text', optional),
      employmentType: column('employment_type', 'text', { ...optional, ...spaced('employment_type', '-') }),
      openings: column('openings', 'number'),
      payMin: column('pay_min', 'number', optional),
      payMax: column('pay_max', 'number', optional),
      payUnit: column('pay_unit', 'text', optional),
      requirements: unsorted(column('requirements', 'text', optional)),
      programmeId: column('programme_id', 'text', { ...optional, ...spaced('programme_id', '-') }),
      applyUrl: unsorted(column('apply_url', 'text', optional)),
      subdistrict: keyed('subdistrict', optional),
      validThrough: column('valid_through', 'text'),
      filled: column('filled', 'boolean'),
      postedOn: column('posted_on', 'text'),
      ...place,
      updatedAt,
    },
  },
  regions: {
    name: 'regions',
    subject: 'open',
    columns: {
      id: column('id', 'text', spaced('id', ':.')),
      scheme: column('scheme', 'text'),
      code: column('code', 'text', spaced('code', '.')),
      name,
      level: column('level', 'text'),
      parent: column('parent', 'text', { ...optional, ...spaced('parent', ':.') }),
      latitude: place.latitude,
      longitude: place.longitude,
      updatedAt,
    },
  },
};

function unsorted({ sort: _, ...rest }: Column): Column {
  return rest;
}

/** Undefined also for what is kept but never published, such as `consents`. */
export const tableOf = (resource: string): Table | undefined =>
  Object.hasOwn(tables, resource) ? tables[resource as keyof typeof tables] : undefined;

export const publishedResources = Object.keys(tables) as (keyof typeof tables)[];

/** Indonesian label of a person's field. */
export const personLabel = (field: keyof typeof resources.people.fields): string =>
  resources.people.fields[field].meta.label;
