import sharp, { type Sharp } from 'sharp';

/** A plain picture of this size. */
export const picture = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c63' } });
