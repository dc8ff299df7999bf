import { commonWordsInEnglish } from './common-words-en.ts';
import type { HireLocalWords } from './hire-local-words.ts';

const span = (hours: number, hour: string, day: string) =>
  hours < 24 ? `${hours} ${hour}` : `${Math.round(hours / 24)} ${day}`;

export const words: HireLocalWords = {
  ...commonWordsInEnglish,
  title: (skill) => (skill ? `Ask for a quote: ${skill}` : 'Ask for a quote'),
  close: 'Close',
  wanted: 'What do you need?',
  wantedHelp: 'For example: cakes, air conditioning, school uniforms.',
  guessed: 'Guessed from this page. Change it if it is wrong.',
  look: 'Look for people',
  place: 'Near which sub-district?',
  anyPlace: 'All sub-districts',
  ask: 'Ask for a quote',
  askHelp:
    'These are examples; the five whose turn it is are asked. No telephone number is shown; a coordinator forwards the invitation.',
  nearestFirst: 'The nearest come first; those at the same distance take turns, day by day.',
  first: 'Asked first',
  away: (date) => `Takes no orders until ${date}`,
  gone: 'The person you looked for is no longer shown. Others will be asked.',
  within: (place) => `in ${place}`,
  from: (km, place) => `${km} km from ${place}`,
  certified: 'certified',
  answers: (hours) =>
    `usually answers within ${span(hours, hours === 1 ? 'hour' : 'hours', hours < 36 ? 'day' : 'days')}`,
  people: (count) => (count === '1' ? '1 person' : `${count} people`),
  offerings: 'Products and services',
  complete: 'Complete entry',
  lacking: (what) => `Not filled in: ${what}`,
  parts: {
    skills: 'field',
    subdistrict: 'sub-district',
    offerings: 'products and services',
    cohorts: 'cohort',
  },
  around: (place) => `${place} and around`,
  nobody: (skill, place) => `Nobody is free for “${skill}” yet${place && ` in ${place}`}.`,
  nearest: (count, place, km) =>
    `Nearest: ${count} ${count === '1' ? 'person' : 'people'} in ${place}, ${km} km.`,
  askThere: (place) => `Ask those in ${place}`,
  leave: 'Leave it with the coordinator',
  leaveHelp: 'A coordinator sees your request, looks for somebody, and passes it on.',
  unavailable: 'The list of people cannot be loaded yet',
  askAnyway: 'Write the request all the same',
  resume: (date) => `Go on with the draft of ${date}`,
  discard: 'Throw the draft away',
  partFailed: 'The form cannot be loaded yet. Check your internet connection, then press once more.',
  nothingToAsk: 'This page does not say where its data is. Please tell the owner of the site.',
};
