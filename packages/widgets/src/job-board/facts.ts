import type { PublishedJob } from '@guyub/core';
import type { JobBoardWords } from '../locales/job-board-words.ts';
import { payInWords } from '../shared/job-card/pay.ts';

/** What a card shows; a preview has no id yet. */
export type Shown = Omit<PublishedJob, 'id' | 'postedOn' | 'updatedAt'>;

/** `Rp2.300.000–Rp2.700.000 per bulan`, or that nothing is said. */
export const payText = (t: JobBoardWords, job: Shown): string => payInWords(t, job) ?? t.noPay;

/** `Tutup 3 hari lagi` @param today ISO date */
export function closing(t: JobBoardWords, { validThrough }: Shown, today: string): string {
  const days = Math.round((Date.parse(validThrough) - Date.parse(today)) / 86_400_000);
  // Of a plain date, and so in no time zone.
  const date = new Date(validThrough).toLocaleDateString(t.language, { dateStyle: 'long', timeZone: 'UTC' });
  return days < 0 ? t.over : t.closes(days, date);
}

/** Nobody can apply any more. */
export const isClosed = ({ filled, validThrough }: Shown, today: string): boolean =>
  filled || validThrough < today;
