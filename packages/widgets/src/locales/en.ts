import type { Dictionary } from './dictionary.ts';

export const en: Dictionary = {
  language: 'en',
  title: 'Graduate directory',
  search: 'Search',
  searchLabel: 'Search by name, skill, business or sub-district',
  filter: 'Filter',
  filters: {
    skills: 'Field of training',
    province: 'Province',
    region: 'Regency or city',
    subdistrict: 'Sub-district',
    cohorts: 'Cohort',
    certified: 'Certified',
    hasBusiness: 'Runs a business',
  },
  sort: 'Sort by',
  sorts: { fair: 'Taking turns', name: 'Name A–Z', newest: 'Newest graduates' },
  best: 'Best match',
  near: 'Nearest',
  turns: 'The order moves on every day, so that everybody comes first in turn.',
  view: 'View',
  cards: 'Cards',
  list: 'List',
  loading: 'Loading…',
  people: (count) => (count === '1' ? '1 person' : `${count} people`),
  atLeast: (count) => `At least ${count} people`,
  about: (count) => `About ${count} people`,
  more: 'Show more',
  moreFailed: 'The rest could not be loaded yet.',
  noMatch: 'Nobody matches yet',
  nobody: 'Nobody is in this directory yet',
  nobodyHelp: 'People appear here once they have agreed to be shown.',
  asOf: (date) => `Data as of ${date}.`,
  stale: (date) => `The data server is out of reach. This is the data as of ${date}.`,
  unavailable: 'The directory cannot be shown yet',
  reason: (code) =>
    code === 'rate-limited'
      ? 'The data server is busy. Wait a moment, then try again.'
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? 'The data server does not answer. Check your internet connection, then try again.'
        : 'This page and the data server do not fit each other. Please tell the owner of the site.',
  retry: 'Try again',
  subdistrict: (name) => `${name} sub-district`,
  offerings: 'Products and services',
  others: (count) => `+${count} more`,
  openFailed: 'The details could not be loaded yet. Press the name again, or reload the page.',
  partly: 'Some details could not be loaded yet.',
};
