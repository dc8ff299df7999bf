import type { PublishedRecords, Records } from '@guyub/core/adapter';

/** How something that a backend wrote is read. */
export type Kind =
  | 'text'
  | 'prose'
  | 'name'
  | 'skill'
  | 'subdistrict'
  | 'telephone'
  | 'email'
  | 'date'
  | 'since'
  | 'instant'
  | 'year'
  | 'number'
  | 'days'
  | 'quantity'
  | 'rupiah'
  | 'degrees'
  | 'yes-no'
  | 'choice'
  | 'code'
  | 'licence'
  | 'hours'
  | 'id'
  | 'region'
  | 'url';

/** What a field of the model holds. Light on purpose: no schemas, so that a page may map, too. */
export interface Shape {
  /** The ways to read it; the first unless the mapping says otherwise. */
  readonly as: readonly Kind[];
  /** A list of such values. */
  readonly many?: true;
  /** Longest text. One of 200 or less is one line. */
  readonly most?: number;
  readonly of?: readonly string[];
  readonly pattern?: RegExp;
  readonly between?: readonly [least: number, most: number];
  readonly whole?: true;
  /** Of a price from … to …: which. */
  readonly end?: 'min' | 'max';
  /** Stands where the backend says nothing. */
  readonly blank?: false | 1 | readonly [];
  /** A record without it is none, so a mapping must say where it is. */
  readonly needed?: true;
}

export type MappedResource = Exclude<keyof PublishedRecords, 'consents'>;
/** Photos are our own files, which no other backend has. */
type MappedField<K extends MappedResource> = Exclude<keyof PublishedRecords[K], 'photos'>;
/** Records about a person: none leaves without that person's yes. */
export type GatedResource = {
  [K in MappedResource]: Records[K] extends { readonly consents: unknown } ? K : never;
}[MappedResource];

const id = { as: ['id'] } as const;
const key = { ...id, needed: true } as const;
const line = { as: ['text', 'prose'], most: 200 } as const;
const title = { ...line, needed: true } as const;
const prose = { as: ['prose', 'text'], most: 2000 } as const;
const lines = { as: ['text', 'prose'], most: 200, many: true } as const;
const skill = { as: ['skill', 'text', 'prose'], most: 200 } as const;
const subdistrict = { as: ['subdistrict', 'text'], most: 200 } as const;
const region = { as: ['region'] } as const;
const date = { as: ['date'] } as const;
const day = { ...date, needed: true } as const;
const yesNo = { as: ['yes-no'], blank: false } as const;
const rupiah = (end: 'min' | 'max') =>
  ({ as: ['rupiah', 'number'], between: [0, 1e12], whole: true, end }) as const;
const isco = { as: ['code'], pattern: /^\d{4}$/ } as const;
const year = { as: ['year'], between: [1945, 2100], whole: true } as const;
const updatedAt = { as: ['instant'], needed: true } as const;
/** Of Indonesia: whoever swaps the two, or writes 0 for unknown, is seen. */
const place = {
  latitude: { as: ['degrees'], between: [-12, 7] },
  longitude: { as: ['degrees'], between: [94, 142] },
} as const;
/** Read to keep minors out, and never given. */
const birthDate = date;

/** Every published field of the model, and a birth date where a person is spoken of; one that is left out does not compile. */
export const shapes = {
  people: {
    id: key,
    name: { as: ['name', 'text', 'prose'], most: 200, needed: true },
    roles: { as: ['choice'], of: ['graduate', 'mentor', 'instructor'], many: true, blank: [] },
    skills: { ...skill, many: true, blank: [] },
    subdistrict,
    region,
    province: region,
    ...place,
    cohorts: { ...lines, blank: [] },
    year,
    certified: yesNo,
    hasBusiness: yesNo,
    businessName: line,
    offerings: { ...lines, blank: [] },
    awayUntil: date,
    answersWithin: { as: ['number'], between: [1, 999], whole: true },
    telephone: { as: ['telephone'] },
    email: { as: ['email'] },
    birthDate,
    updatedAt,
  },
  organisations: {
    id: key,
    name: title,
    kind: {
      as: ['choice'],
      of: ['blk_uptp', 'blk_uptd', 'blkk', 'bpvp', 'lpk', 'dinas', 'desa', 'perusahaan', 'lsp', 'tkdv', 'komunitas'], // prettier-ignore
    },
    region,
    updatedAt,
  },
  programmes: {
    id: key,
    name: title,
    skill,
    organisationId: id,
    partner: line,
    region,
    updatedAt,
  },
  cohorts: {
    id: key,
    name: title,
    programmeId: key,
    year,
    startDate: date,
    endDate: date,
    region,
    updatedAt,
  },
  enrolments: { id: key, personId: key, cohortId: key, region, birthDate, updatedAt },
  skills: { id: key, name: title, isco, synonyms: { ...lines, blank: [] }, updatedAt },
  credentials: {
    id: key,
    personId: key,
    name: title,
    issuer: line,
    issuerKind: { as: ['choice'], of: ['bnsp_lsp', 'dinas', 'blk', 'mitra'] },
    issuedOn: date,
    verificationUrl: { as: ['url'] },
    region,
    birthDate,
    updatedAt,
  },
  businesses: {
    id: key,
    personId: key,
    name: title,
    description: prose,
    areaServed: { as: ['region'], many: true },
    openingHours: { as: ['hours'] },
    foundingDate: { as: ['since'] },
    kbli: { as: ['code'], pattern: /^20\d\d:\d{5}$/ },
    nib: { as: ['licence'] },
    subdistrict,
    region,
    province: region,
    ...place,
    birthDate,
    updatedAt,
  },
  offerings: {
    id: key,
    personId: key,
    businessId: id,
    name: title,
    description: prose,
    category: { as: ['choice'], of: ['product', 'service'] },
    unit: { as: ['text'], most: 30 },
    priceMin: rupiah('min'),
    priceMax: rupiah('max'),
    leadTimeDays: { as: ['days'], between: [0, 365], whole: true },
    minimumOrder: { as: ['quantity'] },
    region,
    province: region,
    ...place,
    birthDate,
    updatedAt,
  },
  jobs: {
    id: key,
    kind: { as: ['choice'], of: ['vacancy', 'shared-order', 'help'], needed: true },
    title,
    employer: title,
    description: { ...prose, most: 10_000, needed: true },
    skill,
    isco,
    employmentType: {
      as: ['choice'],
      of: ['full-time', 'part-time', 'contractor', 'temporary', 'intern', 'volunteer', 'per-diem', 'other'],
    },
    openings: { as: ['number'], between: [1, 9999], whole: true, blank: 1 },
    payMin: rupiah('min'),
    payMax: rupiah('max'),
    payUnit: { as: ['choice'], of: ['hour', 'day', 'week', 'month', 'piece', 'job'] },
    requirements: prose,
    programmeId: id,
    applyUrl: { as: ['url'] },
    subdistrict,
    region,
    validThrough: day,
    filled: yesNo,
    postedOn: day,
    province: region,
    ...place,
    updatedAt,
  },
  regions: {
    id: { ...region, needed: true },
    scheme: { as: ['choice'], of: ['kemendagri', 'bps'], needed: true },
    code: title,
    name: title,
    level: { as: ['choice'], of: ['province', 'regency', 'district', 'village'], needed: true },
    parent: region,
    ...place,
    updatedAt,
  },
} as const satisfies {
  readonly [K in MappedResource]: { readonly [F in MappedField<K>]-?: Shape } & {
    readonly birthDate?: K extends GatedResource ? Shape : never;
  };
};
export type Shapes = typeof shapes;
