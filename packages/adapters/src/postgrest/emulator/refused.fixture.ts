/** An answer that is none: status, and the body that PostgREST gives with it. */
export class Refused extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: string, message: string, details: unknown = null, hint: unknown = null) {
    super(message);
    this.status = status;
    this.body = { code, details, hint, message };
  }
}

/** A parameter that the grammar has no place for. */
export const unparsed = (what: string, text: string, at: number, details: string): Refused =>
  new Refused(400, 'PGRST100', `"failed to parse ${what} (${text})" (line 1, column ${at + 1})`, details);

/** What PostgREST has and this emulator has not: a test that needs it must fail. */
export const notEmulated = (what: string): Error => new Error(`This emulator does not know ${what}.`);

/** Status of an error of PostgreSQL (docs/references/errors.rst). */
export function statusOf(sqlState: string, anonymous: boolean): number {
  const exactly: Readonly<Record<string, number>> = {
    '23503': 409, '23505': 409, '25006': 405, '42883': 404, '42P01': 404, '42P17': 500, '53400': 500, P0001: 400,
  }; // prettier-ignore
  if (sqlState === '42501') return anonymous ? 401 : 403;
  if (Object.hasOwn(exactly, sqlState)) return exactly[sqlState]!;
  const byClass: Readonly<Record<string, number>> = {
    '08': 503, '09': 500, '0L': 403, '0P': 403, '25': 500, '28': 403, '2D': 500, '38': 500, '39': 500, '3B': 500,
    '40': 500, '53': 503, '54': 500, '55': 500, '57': 500, '58': 500, F0: 500, HV: 500, P0: 500, XX: 500,
  }; // prettier-ignore
  return byClass[sqlState.slice(0, 2)] ?? 400;
}
