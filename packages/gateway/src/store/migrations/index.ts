import { initial } from './0001_initial.ts';
import { places } from './0002_places.ts';
import { search } from './0003_search.ts';
import { offers } from './0004_offers.ts';
import { hiring } from './0005_hiring.ts';
import { doors } from './0006_doors.ts';
import { jobs } from './0007_jobs.ts';
import { sharing } from './0008_sharing.ts';
import { verification } from './0009_verification.ts';

/** In order of their names. A released migration is never changed; a new one is added. */
export const migrations = {
  '0001_initial': initial,
  '0002_places': places,
  '0003_search': search,
  '0004_offers': offers,
  '0005_hiring': hiring,
  '0006_doors': doors,
  '0007_jobs': jobs,
  '0008_sharing': sharing,
  '0009_verification': verification,
};
