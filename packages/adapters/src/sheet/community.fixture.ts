import type { Call } from '@guyub/core/adapter';
import { createClient } from '@guyub/core';
import { defineMapping, type Mapping } from '../mapping/index.ts';
import { csvOf, type Typed } from './google.fixture.ts';
import { sheet } from './index.ts';

export const call: Call = { signal: new AbortController().signal, locale: 'id' };

/** As a community would write it beside its page. */
export const mapping = defineMapping({
  region: 'kemendagri:35.27',
  zone: 'WIB',
  resources: {
    people: {
      consents: { publication: 'Bersedia ditampilkan', contact: 'HP boleh ditampilkan' },
      fields: {
        id: 'No',
        name: 'Nama',
        skills: 'Keahlian',
        telephone: 'No HP',
        updatedAt: 'Stempel waktu',
      },
    },
  },
});
type People = NonNullable<Mapping['resources']['people']>;

/** The same, with other fields. */
export const withFields = (fields: Partial<People['fields']>, consents = mapping.resources.people!.consents): Mapping => ({ ...mapping, resources: { people: { consents, fields: { ...mapping.resources.people!.fields, ...fields } } } }); // prettier-ignore

export const header: readonly string[] = ['Stempel waktu', 'No', 'Nama', 'Keahlian', 'No HP', 'Bersedia ditampilkan', 'HP boleh ditampilkan']; // prettier-ignore
const at = new Date('2025-03-01T08:00:00Z');
export const siti: readonly Typed[] = [at, 'a1', 'Siti Aminah', 'Menjahit', '081200000011', 'Ya', 'Ya'];
export const budi: readonly Typed[] = [at, 'a2', 'Budi Santoso', 'Las', '081200000012', 'Ya', 'Tidak'];
export const rows = [[...header], siti, budi];

/** A sheet over one answer, whatever is asked. */
export const answering = (
  body: BodyInit | readonly (readonly Typed[])[],
  rules: Mapping = mapping,
  headers: Record<string, string> = {},
) =>
  sheet({
    url: 'https://contoh.example/anggota',
    mapping: rules,
    fetch: async () => new Response(Array.isArray(body) ? csvOf(body) : (body as BodyInit), { headers }),
  });

/** Everybody of a sheet, in the order of their ids. */
export async function everybody(adapter: ReturnType<typeof sheet>) {
  const client = createClient({ adapter, retries: 0 });
  const sort = [{ field: 'id', order: 'asc' }] as const;
  return (await client.list('people', { sort, page: { size: 1000 } })).items;
}
export const namesOf = async (adapter: ReturnType<typeof sheet>) =>
  (await everybody(adapter)).map(({ name }) => name);
