/** One line of a benchmark: what was measured, and how it stands to the rival of the same run. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** Ours to the rival's, or the rival's to itself: 1. */
  readonly ratio?: number;
  readonly aim?: string;
}

export function report(title: string, rival: string, rows: readonly Row[]): void {
  console.log(`\n${title}\nRatios are to: ${rival}`);
  console.table(
    Object.fromEntries(
      rows.map(({ name, value, ratio, aim }) => [
        name,
        { value, ratio: ratio === undefined ? '' : ratio.toFixed(2), aim: aim ?? '' },
      ]),
    ),
  );
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
