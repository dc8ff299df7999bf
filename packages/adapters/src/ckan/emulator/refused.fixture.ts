/** What an action says instead of a result: its status, and its `error` (ckan/views/api.py, `action`). */
export class Refused extends Error {
  readonly status: number;
  readonly error: Readonly<Record<string, unknown>>;

  constructor(status: number, type: string, error: Readonly<Record<string, unknown>>) {
    super(type);
    this.status = status;
    this.error = { __type: type, ...error };
  }
}

/** `ValidationError`: each field with what is wrong with it. */
export const notValid = (errors: Readonly<Record<string, unknown>>): Refused =>
  new Refused(409, 'Validation Error', errors);
