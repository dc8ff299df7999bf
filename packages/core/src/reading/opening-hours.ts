import { fold } from '../text/index.ts';
import type { Written } from './written.ts';
import { nothing, type Reading } from './reading.ts';
import { said } from './text.ts';

const days = { senin: 'Mo', selasa: 'Tu', rabu: 'We', kamis: 'Th', jumat: 'Fr', 'jum at': 'Fr', sabtu: 'Sa', minggu: 'Su', ahad: 'Su' } as const; // prettier-ignore
type Day = keyof typeof days;
const name = Object.keys(days).join('|');
const range = new RegExp(`\\b(${name})(?: (?:sampai|s d|sd|hingga))? (${name})\\b`);
const single = new RegExp(`\\b(?:${name})\\b`, 'g');
const schema = /^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*$/;
const times =
  /(?<![\d.:])(\d{1,2})(?:[.:](\d\d))?\s*(?:-|–|s\s?\/?\s?d|sampai|hingga)\s*(\d{1,2})(?:[.:](\d\d))?(?![\d.:])/;

/** As schema.org writes them, from `Senin-Jumat 08.00-16.00; Sabtu 8-12`, `setiap hari 07.00 s/d 21.00`, `24 jam`. */
export function readOpeningHours(cell: Written): Reading<string[]> {
  const text = said(typeof cell === 'string' ? cell.replace(/\r?\n/g, ';') : cell);
  if (text === undefined) return nothing;
  if (/^(?:setiap hari |tiap hari )?(?:buka )?24 jam$/.test(fold(text)))
    return { value: ['Mo-Su 00:00-23:59'] };
  const parts = text.split(/;|(?<=\d\s*),(?=\s*\p{L})/u).filter((part) => part.trim() !== '');
  const open = parts.filter((part) => !/\b(?:libur|tutup)\b/i.test(part));
  const read = open.map((part) => ({ hours: hoursOf(part), when: daysOf(part) }));
  if (read.length === 0 || read.length > 14 || read.some(({ hours, when }) => !hours || when === undefined))
    return { refused: 'jam buka tidak dikenal; tulis seperti Senin-Jumat 08.00-16.00' };
  const value = read.map(({ hours, when }) => `${when || 'Mo-Su'} ${hours}`);
  return read.some(({ when }) => when === '')
    ? { value, guess: 'hari tidak ditulis, dianggap setiap hari' }
    : { value };
}

function hoursOf(part: string): string | undefined {
  const [, from, fromMinute = '00', to, toMinute = '00'] = times.exec(part) ?? [];
  if (!from || !to || Number(fromMinute) > 59 || Number(toMinute) > 59) return undefined;
  if (Number(from) > 23 || Number(to) > 24 || (to === '24' && toMinute !== '00')) return undefined;
  const until = to === '24' ? '23:59' : `${to.padStart(2, '0')}:${toMinute}`;
  return `${from.padStart(2, '0')}:${fromMinute}-${until}`;
}

/** Empty: no day is named; undefined: something else stands there. */
function daysOf(part: string): string | undefined {
  // As it is to come out, some programs write it already.
  const written = part.replace(times, '').trim();
  if (schema.test(written)) return written;
  const words = fold(part.replace(times, ' ')).replace(/\b(?:jam|pukul|buka|hari|wib|wita|wit)\b/g, ' ');
  const said = words.replace(/\s+/g, ' ').trim();
  if (said === '') return '';
  if (/^(?:se)?tiap$/.test(said)) return 'Mo-Su';
  const [whole, first, last] = range.exec(said) ?? [];
  const listed = said.match(single) ?? [];
  if (first && last && whole === said && /-|–|s\s?\/?\s?d|sampai|hingga/i.test(part.replace(times, ' ')))
    return `${days[first as Day]}-${days[last as Day]}`;
  return listed.length > 0 &&
    said
      .replace(single, '')
      .replace(/\b(?:dan|serta)\b/g, '')
      .trim() === ''
    ? listed.map((day) => days[day as Day]).join(',')
    : undefined;
}
