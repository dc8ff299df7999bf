/** One line of a benchmark: what was measured, and how it stands to the rival of the same run. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** Ours to the rival's, or the rival's to itself: 1. */
  readonly ratio?: number;
  readonly aim?: string;
}

export function report(title: string, rival: string, rows: readonly Row[]): void {
  const lines = rows.map(({ name, value, ratio, aim }) => [
    name,
    { value, ratio: ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 4 : 2), aim: aim ?? '' },
  ]);
  table(`${title}\nRatios are to: ${rival}`, Object.fromEntries(lines));
}

/** Where one value a line is not enough: columns by name, lines by name. */
export function table(
  title: string,
  lines: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  console.log(`\n${title}`);
  console.table(lines);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @param part 0 to 1, e.g. 0.95 for the value that 95 of 100 do not exceed */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
};
