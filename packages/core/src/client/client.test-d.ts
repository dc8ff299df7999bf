import {
  createClient,
  field,
  resource,
  resources,
  type Adapter,
  type PublishedPerson,
  type PublishedRecords,
  type Viewer,
} from '../index.ts';
import { id, line } from '../model/values.ts';

// Checked by the compiler, never run: each expectation fails the build when the types no longer refuse.
declare const adapter: Adapter<PublishedRecords>;
const page = { size: 1 };

export async function types() {
  const client = createClient({ adapter });
  const people = await client.list('people', {
    refine: { subdistrict: ['Omben'] },
    sort: [{ field: 'name', order: 'asc' }],
    page,
  });
  const name: string | undefined = people.items[0]?.name;
  const price: number | undefined = (await client.get('offerings', 'of-1')).value.priceMin;
  for await (const cohort of client.all('cohorts', {}, { limit: 1 }))
    void (cohort.programmeId satisfies string);

  // @ts-expect-error no such resource
  await client.list('dogs', { page });
  // @ts-expect-error no such field to sort by
  await client.list('people', { sort: [{ field: 'nik', order: 'asc' }], page });
  // @ts-expect-error a field that is not published cannot be asked about
  await client.list('people', { where: { op: 'exists', field: 'address', value: true }, page });
  // @ts-expect-error nor counted
  await client.list('people', { facets: [{ field: 'birthDate', limit: 1 }], page });
  // @ts-expect-error nor selected
  await client.list('people', { refine: { gender: ['female'] }, page });
  // @ts-expect-error a page has a size
  await client.list('people', {});
  // @ts-expect-error all of them is a number
  client.all('people', {}, {});
  // @ts-expect-error not of this resource
  void people.items[0]?.priceMin;
  // @ts-expect-error an operator of our own making
  await client.list('people', { where: { op: 'like', field: 'name', value: 'a' }, page });
  return [name, price];
}

/** What is not public is not in the published type at all; what needs a consent may be missing. */
export const published = (person: PublishedPerson) => {
  const telephone: string | undefined = person.telephone;
  // @ts-expect-error for its owner alone
  void person.address;
  // @ts-expect-error for the office
  void person.consents;
  // @ts-expect-error may be missing
  const always: string = person.telephone;
  return [telephone, always];
};

export const definitions = () => {
  // @ts-expect-error a field without an audience
  field(line(), { label: 'Nama' });
  // @ts-expect-error an audience that nobody is
  field(line(), { audience: 'everybody', label: 'Nama' });
  // @ts-expect-error a purpose that nobody can agree to
  field(line(), { audience: 'office', label: 'Nama', consent: 'marketing' });
  // @ts-expect-error not a viewer
  const viewer: Viewer = 'admin';
  const toy = resource({
    name: 'toys',
    type: 'Product',
    label: 'Mainan',
    gated: false,
    fields: { id: field(id(), { audience: 'public', label: 'ID' }) },
  });
  return [viewer, toy, resources.people];
};
