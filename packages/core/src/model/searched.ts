// Written by `pnpm outline` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.

/** Fields that the text search looks into, and how. */
export const searched: Readonly<Record<string, Readonly<Record<string, 'name' | 'topic' | 'label'>>>> = {
  people: { name: 'name', skills: 'topic', subdistrict: 'label', cohorts: 'label', businessName: 'topic', offerings: 'topic' },
  organisations: { name: 'topic' },
  programmes: { name: 'topic', skill: 'topic', partner: 'label' },
  cohorts: { name: 'topic' },
  skills: { name: 'topic', synonyms: 'topic' },
  credentials: { name: 'topic', issuer: 'label' },
  businesses: { name: 'topic', subdistrict: 'label' },
  offerings: { name: 'topic' },
  jobs: { title: 'topic', employer: 'label', skill: 'topic', subdistrict: 'label' },
  regions: { name: 'name' },
};
