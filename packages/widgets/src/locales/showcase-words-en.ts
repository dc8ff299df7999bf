import { commonWordsInEnglish } from './common-words-en.ts';
import type { ShowcaseWords } from './showcase-words.ts';

const many = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
const span = (days: number) =>
  days < 14
    ? many(days, 'day')
    : days < 60
      ? many(Math.round(days / 7), 'week')
      : many(Math.round(days / 30), 'month');

export const words: ShowcaseWords = {
  ...commonWordsInEnglish,
  title: 'Products and services',
  titleOf: (maker) => `Products and services of ${maker}`,
  goods: (count) => `${count} ${count === '1' ? 'product or service' : 'products and services'}`,
  atLeast: (count) => `At least ${count}`,
  about: (count) => `About ${count}`,
  further: 'Show more',
  furtherFailed: 'The rest cannot be loaded yet.',
  partly: 'The names of the makers cannot be loaded yet.',
  missing: (names) => `Not included: ${names} (out of reach at the moment).`,
  price: {
    open: 'Price on request',
    from: (price) => `From ${price}`,
    upTo: (price) => `Up to ${price}`,
  },
  minimum: (quantity) => `Minimum order ${quantity}`,
  ready: (count) => (count === 0 ? 'Ready the same day' : `Ready in ${span(count)}`),
  certified: 'Certified',
  answers: (hours) =>
    `Usually answers within ${hours < 24 ? many(hours, 'hour') : many(Math.round(hours / 24), 'day')}`,
  away: (date) => `Takes no orders until ${date}`,
  noPhoto: 'No picture yet',
  deadPhoto: 'The picture cannot be loaded yet',
  showPhoto: 'Show the picture',
  photoOf: (name) => `Picture of ${name}`,
  order: 'Order',
  share: 'Share',
  shareThis: (name) => `Share ${name}`,
  copied: 'Link copied',
  copyByHand: 'Copy this link:',
  more: 'More',
  moreOf: (name) => `More about ${name}`,
  moreFailed: 'The details cannot be loaded yet. Press once more, or reload the page.',
  none: 'There are no products or services here yet',
  noneHelp: 'They appear here once their owners have agreed to show them.',
  noneOf: (skill) => `There is nothing for “${skill}” yet`,
  noneOfHelp: 'Ask the owner of the site; somebody may be able to make it.',
  unavailable: 'Products and services cannot be shown yet',
};
