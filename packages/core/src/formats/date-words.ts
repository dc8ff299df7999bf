type Language = 'id' | 'en';

/** `30 November 2026`: an ISO date as a letter says it. A date has no time zone, so none may move it. */
export const dateInWords = (date: string, language: Language = 'id'): string =>
  told(date, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** `Senin, 30 November 2026` */
export const dayInWords = (date: string, language: Language = 'id'): string =>
  told(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

type Parts = Readonly<Record<string, 'long' | 'numeric'>>;
const told = (date: string, language: Language, parts: Parts): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString(language === 'id' ? 'id-ID' : 'en-GB', {
    ...parts,
    timeZone: 'UTC',
  });
