import type { YearResult } from './year.ts';

const BAR = 9;
const HEIGHT = 90;
/** Bars end here, or the favourites' would leave nothing to be seen of the others. */
const MOST = 300;

/** Pieces of each of the 56 members after a year, one strip of bars a rule, all on one scale, cut off at 300. */
export function picture(results: readonly YearResult[]): string {
  const strips = results.map(({ name, veterans, withoutWork }, row) => {
    const top = 24 + row * (HEIGHT + 44);
    const bars = veterans.map((pieces, i) => {
      const height = Math.max(1, Math.round((Math.min(pieces, MOST) / MOST) * HEIGHT));
      return `<rect x="${i * BAR}" y="${top + HEIGHT - height}" width="${BAR - 2}" height="${height}"/>`;
    });
    const told = `${name}: ${veterans.at(-1)}–${veterans[0]} pieces, ${withoutWork} of ${veterans.length} without work`;
    return `<text x="0" y="${top - 8}">${told.replaceAll("'", '’')}</text>${bars.join('')}`;
  });
  const width = 56 * BAR;
  const height = results.length * (HEIGHT + 44);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Pieces of each member after a year, by rule">
<style>text{font:14px system-ui,sans-serif;fill:#333}rect{fill:#1f6f54}@media(prefers-color-scheme:dark){text{fill:#ddd}rect{fill:#5fbf9a}}</style>
${strips.join('\n')}
</svg>
`;
}
