import { GuyubError } from '@guyub/core';

const reasons = {
  'too-heavy': 'is larger than 8 MB; make it smaller',
  'not-a-picture': 'is no picture that can be read here; send JPEG, PNG or WebP',
  'too-small': 'needs 320 pixels at least on each side',
  'too-large': 'has more than 50 million pixels; make it smaller',
  'too-long': 'is more than four times as long as it is wide; cut it',
  'too-many': 'would be the seventh; remove another one first',
  'alt-too-long': 'has a text of more than 150 characters; shorten it',
} as const;
export type PhotoRefusal = keyof typeof reasons;

/** The issue is named by its reason, so that whoever shows it can say it in another language. */
export const photoRefused = (reason: PhotoRefusal): GuyubError =>
  new GuyubError('invalid', `The picture ${reasons[reason]}.`, {
    adapter: 'gateway',
    issues: [{ message: reason, path: ['photo'] }],
  });
