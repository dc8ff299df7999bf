import { business, type Business, type PublishedBusiness } from './business.ts';
import { cohort, type Cohort, type PublishedCohort } from './cohort.ts';
import { consent, type Consent, type PublishedConsent } from './consent.ts';
import { credential, type Credential, type PublishedCredential } from './credential.ts';
import { enrolment, type Enrolment, type PublishedEnrolment } from './enrolment.ts';
import { job, type Job, type PublishedJob } from './job.ts';
import { offering, type Offering, type PublishedOffering } from './offering.ts';
import { organisation, type Organisation, type PublishedOrganisation } from './organisation.ts';
import { person, type Person, type PublishedPerson } from './person.ts';
import { programme, type Programme, type PublishedProgramme } from './programme.ts';
import { region, type Region, type PublishedRegion } from './region.ts';
import { skill, type Skill, type PublishedSkill } from './skill.ts';

/** Every resource, by its API name. */
export const resources = {
  people: person,
  organisations: organisation,
  programmes: programme,
  cohorts: cohort,
  enrolments: enrolment,
  skills: skill,
  credentials: credential,
  businesses: business,
  offerings: offering,
  jobs: job,
  regions: region,
  consents: consent,
} as const;

/** Whole records, as a store keeps them. */
export type Records = {
  people: Person;
  organisations: Organisation;
  programmes: Programme;
  cohorts: Cohort;
  enrolments: Enrolment;
  skills: Skill;
  credentials: Credential;
  businesses: Business;
  offerings: Offering;
  jobs: Job;
  regions: Region;
  consents: Consent;
};

/** What everybody may see of them; what a client asks for by default. */
export type PublishedRecords = {
  people: PublishedPerson;
  organisations: PublishedOrganisation;
  programmes: PublishedProgramme;
  cohorts: PublishedCohort;
  enrolments: PublishedEnrolment;
  skills: PublishedSkill;
  credentials: PublishedCredential;
  businesses: PublishedBusiness;
  offerings: PublishedOffering;
  jobs: PublishedJob;
  regions: PublishedRegion;
  consents: PublishedConsent;
};

export type RecordName = keyof Records;
