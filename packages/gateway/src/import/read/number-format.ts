import { elements } from './xml.ts';
import type { Zip } from './zip.ts';

const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format such as `dd/mm/yyyy`, `[$-421]dd mmmm yyyy`; not `0.00" hari"`. */
export const isDateFormat = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '').split(';')[0]!;
  return /[dy]/i.test(bare) || /mmm/i.test(bare);
};

/** For each cell style: does it show its number as a date? */
export async function readDateStyles(zip: Zip, part: string | undefined): Promise<readonly boolean[]> {
  if (!part || !zip.has(part)) return [];
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  for (const { name, attributes } of await elements(await zip.stream(part))) {
    if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false;
    else if (name === 'xf' && inCells) {
      const id = Number(attributes['numFmtId'] ?? 0);
      const own = formats.get(id);
      styles.push(own === undefined ? builtIn(id) : isDateFormat(own));
    }
  }
  return styles;
}
