// Written by `pnpm outline` from the schemas beside it; a test fails when they differ. Light on purpose: no Zod.

/** Fields of a record that everybody may see, if its owner agreed where a yes is needed. */
export const published: Readonly<Record<string, string>> = {
  people: 'id name roles skills subdistrict region province latitude longitude cohorts year certified hasBusiness businessName offerings awayUntil answersWithin telephone email updatedAt',
  organisations: 'id name kind region updatedAt',
  programmes: 'id name skill organisationId partner region updatedAt',
  cohorts: 'id name programmeId year startDate endDate region updatedAt',
  enrolments: 'id personId cohortId region updatedAt',
  skills: 'id name isco synonyms updatedAt',
  credentials: 'id personId name issuer issuerKind issuedOn verificationUrl region updatedAt',
  businesses: 'id personId name description areaServed openingHours foundingDate kbli nib photos subdistrict region province latitude longitude updatedAt',
  offerings: 'id personId businessId name description category unit priceMin priceMax leadTimeDays minimumOrder photos region province latitude longitude updatedAt',
  jobs: 'id kind title employer description skill isco employmentType openings payMin payMax payUnit requirements programmeId applyUrl subdistrict region validThrough filled postedOn province latitude longitude updatedAt',
  regions: 'id scheme code name level parent latitude longitude updatedAt',
};
