/** A calendar day as a spreadsheet keeps it: no clock, no zone. */
export interface Day {
  readonly iso: string;
}
/** A value as somebody wrote it, in a cell or in a backend's JSON. `undefined` and `null`: nothing is there. */
export type Written = string | number | boolean | Day | null | undefined;

export const isDay = (written: Written): written is Day => typeof written === 'object' && written !== null;

/** The text that its writer would see, trimmed; '' when empty. */
export function textOf(written: Written): string {
  if (written === undefined || written === null) return '';
  if (typeof written === 'string') return written.trim();
  if (typeof written === 'boolean') return written ? 'ya' : 'tidak';
  return typeof written === 'number' ? String(written) : written.iso;
}
