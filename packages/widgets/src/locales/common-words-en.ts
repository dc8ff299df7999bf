import type { CommonWords } from './dictionary.ts';

export const commonWordsInEnglish: CommonWords = {
  language: 'en',
  loading: 'Loading…',
  turns: 'The order moves on every day, so that everybody comes first in turn.',
  asOf: (date) => `Data as of ${date}.`,
  stale: (date) => `The data server is out of reach. This is the data as of ${date}.`,
  reason: (code) =>
    code === 'rate-limited'
      ? 'The data server is busy. Wait a moment, then try again.'
      : code === 'network' || code === 'timeout' || code === 'unavailable'
        ? 'The data server does not answer. Check your internet connection, then try again.'
        : 'This page and the data server do not fit each other. Please tell the owner of the site.',
  retry: 'Try again',
  subdistrict: (name) => `${name} sub-district`,
};
