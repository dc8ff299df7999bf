import { seed } from '@guyub/adapters/conformance';
import { defineMapping, type Mapping } from '@guyub/adapters/mapping';
import { publishedFields } from '@guyub/core';

type Row = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, readonly string[]>>;

/** Of each kind that this office has, the fields that are taken letter by letter: the seed's are made to hurt. */
const texts: Named = {
  people: ['name', 'skills', 'subdistrict', 'cohorts', 'businessName', 'offerings'],
  organisations: ['name'],
  programmes: ['name', 'skill', 'partner'],
  cohorts: ['name'],
  enrolments: [],
  skills: ['name', 'synonyms'],
  credentials: ['name', 'issuer'],
  jobs: ['title', 'employer', 'description', 'skill', 'requirements', 'subdistrict'],
};
const ofPeople = new Set(['people', 'enrolments', 'credentials']);
const regions = new Set(['region', 'province']);

const ruleFor = (field: string, asText: boolean) => {
  if (regions.has(field)) return { from: field, scheme: 'kemendagri' };
  if (field === 'payMin') return { from: field, as: 'number' };
  return asText ? { from: field, as: 'text' } : field;
};

export const communityMapping: Mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'UTC',
  resources: Object.fromEntries(
    Object.entries(texts).map(([resource, own]) => [
      resource,
      {
        fields: {
          ...Object.fromEntries(
            publishedFields(resource).map((field) => [field, ruleFor(field, own.includes(field))]),
          ),
          ...(ofPeople.has(resource) && { birthDate: 'birthDate' }),
        },
        ...(ofPeople.has(resource) && {
          consents: { publication: 'tampil', ...(resource === 'people' && { contact: 'kontak' }) },
        }),
      },
    ]),
  ) as Mapping['resources'],
});

const bare = (region: unknown) =>
  typeof region === 'string' ? region.replace('kemendagri:', '') : 'TIDAK TAHU';
const answer = (state: unknown) => (state === 'yes' ? 'Ya' : state === 'unknown' ? '' : 'Tidak');

/** The suite's seed as such an office holds it, with much that is nobody's business. */
const rows: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  Object.keys(texts).map((resource) => [
    resource,
    ((seed as Record<string, readonly Row[]>)[resource] ?? []).map(({ consents, ...row }) => ({
      nik: '3527014107900001',
      agama: 'Rahasia',
      ...row,
      region: bare(row['region']),
      province: bare(row['province']),
      tampil: answer((consents as Row | undefined)?.['publication']),
      kontak: answer((consents as Row | undefined)?.['contact']),
    })),
  ]),
);

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** `/people?page=2&per_page=100&filter[year]=2024,2025` and `/people/p-1`, as Laravel does it. */
export function laravelReply({ pathname, searchParams: params }: URL): Reply {
  const [, resource = '', id] = pathname.split('/');
  const all = rows[resource] ?? [];
  if (id !== undefined) {
    const row = all.find((one) => one['id'] === decodeURIComponent(id));
    return row ? { status: 200, body: row } : { status: 404, body: { message: 'No query results' } };
  }
  const found = all.filter((row) =>
    [...params].every(([name, value]) => {
      const column = /^filter\[(\w+)\]$/.exec(name)?.[1];
      return column === undefined || value.split(',').includes(String(row[column]));
    }),
  );
  const [page, size] = [Number(params.get('page') ?? 1), Number(params.get('per_page') ?? 15)];
  const data = found.slice((page - 1) * size, page * size);
  return { status: 200, body: { data, last_page: Math.ceil(found.length / size), total: found.length } };
}

/** `/people?limit=100&skip=200`, and no way to ask for one record or for anything else. */
export function jabarReply({ pathname, searchParams: params }: URL): Reply {
  const all = rows[pathname.slice(1)] ?? [];
  const skip = Number(params.get('skip') ?? 0);
  const data = all.slice(skip, skip + Number(params.get('limit') ?? 10));
  return { status: 200, body: { message: 'ok', error: 0, data, metadata: { total_record: all.length } } };
}
