import type { InboxWords } from '../locales/inbox-words.ts';

const DAY_MS = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** `Senin, 30 November`; the year only when it is another one. A date has no time zone, so none may move it. */
export const day = ({ language }: Pick<InboxWords, 'language'>, date: string, today = date): string =>
  new Date(at(date)).toLocaleDateString(language === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  });

/** How far away a date is, as one says it. */
export function due(t: InboxWords, date: string, today: string): string {
  const days = Math.round((at(date) - at(today)) / DAY_MS);
  return days < 0 ? t.past : days === 0 ? t.today : days === 1 ? t.tomorrow : t.inDays(days);
}

export const later = (a: string, b: string): string => (a > b ? a : b);

/** `10.05`, or with its day when that is not today; in the reader's own time. */
export function moment({ language }: Pick<InboxWords, 'language'>, instant: string): string {
  const then = new Date(instant);
  const isToday = then.toDateString() === new Date().toDateString();
  return then.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {
    ...(!isToday && { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}
