import { defineMapping, readRecord, type ResourceMapping } from './index.ts';

const shell = { region: 'kemendagri:35.27', zone: 'WIB' } as const;
const consents = { publication: { declared: 'yes', because: 'signed forms of 2024' } } as const;
const needed = { id: 'id', name: 'nama', updatedAt: 'diubah' };
const people = (resource: ResourceMapping<'people'>) =>
  defineMapping({ ...shell, resources: { people: resource } });

const good = people({
  consents,
  fields: { ...needed, roles: { default: ['graduate'] }, region: { from: 'kode', scheme: 'bps' } },
});
readRecord(good, 'people', {}).record?.skills satisfies readonly string[] | undefined;
defineMapping({ ...shell, resources: { organisations: { fields: needed } } });

// @ts-expect-error nobody is shown without a word about consent
people({ fields: needed });
const declared = { declared: 'yes', because: 'everybody said so' } as const;
// @ts-expect-error a telephone cannot be declared public for others
people({ consents: { ...consents, contact: declared }, fields: needed });
// @ts-expect-error organisations have no consents
defineMapping({ ...shell, resources: { organisations: { consents, fields: needed } } });
// @ts-expect-error a record has an id
people({ consents, fields: { name: 'nama', updatedAt: 'diubah' } });
// @ts-expect-error the model has no such field
people({ consents, fields: { ...needed, nik: 'nik' } });
// @ts-expect-error a field that is not published is not given
people({ consents, fields: { ...needed, address: 'alamat' } });
// @ts-expect-error a code says nothing without its scheme
people({ consents, fields: { ...needed, region: 'kode' } });
// @ts-expect-error skills are no dates
people({ consents, fields: { ...needed, skills: { from: 'x', as: 'date' } } });
// @ts-expect-error the model knows no such role
people({ consents, fields: { ...needed, roles: { from: 'x', values: { S: 'siswa' } } } });
