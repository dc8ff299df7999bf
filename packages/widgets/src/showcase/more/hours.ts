import type { ShowcaseMoreWords } from '../../locales/showcase-more-words.ts';

const order = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo-Fr 08:00-16:00`, as schema.org writes it, in words: `Senin–Jumat 08.00–16.00`. */
export function hoursInWords({ days }: ShowcaseMoreWords, text: string): string {
  const [when = '', times = ''] = text.split(' ');
  const told = when
    .replace(/[A-Z][a-z]/g, (day) => days[order.indexOf(day)] ?? day)
    .replaceAll('-', '–')
    .replaceAll(',', ', ');
  return `${told} ${times.replaceAll(':', '.').replace('-', '–')}`;
}
