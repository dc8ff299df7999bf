import { serialToIso } from '@guyub/core/reading';
import { readXml } from './xlsx-parts.ts';

/** Days and moments of Excel's own formats. */
const ownFormats = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58); // prettier-ignore
const unread = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** For each style of a cell: whether its number is a day. Nothing else tells one from a number. */
export function dayStyles(styles: Uint8Array | undefined): readonly boolean[] {
  const formats = new Map<string, boolean>();
  const days: boolean[] = [];
  let ofCells = false;
  readXml(styles, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') formats.set(numFmtId, /[dy]|mmm/i.test(formatCode.replace(unread, '')));
      else if (name === 'cellXfs') ofCells = true;
      else if (name === 'xf' && ofCells) days.push(formats.get(numFmtId) ?? ownFormats(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return days;
}

/** `2025-03-01`, with the time where there is one; undefined: no day of our times. */
export function dayOf(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round((serial % 1) * 86_400);
  const day = serialToIso(serial, from1904);
  if (day === undefined || seconds === 0) return day;
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  return seconds === 86_400 ? serialToIso(serial + 1, from1904) : `${day} ${time}`;
}
