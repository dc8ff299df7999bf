const retryableCodes = {
  network: true,
  timeout: true,
  unavailable: true,
  'rate-limited': true,
  unauthenticated: false,
  forbidden: false,
  'not-found': false,
  conflict: false,
  invalid: false,
  unsupported: false,
  'stale-cursor': false,
  'bad-response': false,
} as const;

export type ErrorCode = keyof typeof retryableCodes;

/** For a code that came over the wire. */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(retryableCodes, code);

/** One thing wrong with an input: where, and what (the Standard Schema shape). */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export interface GuyubErrorOptions {
  /** Name of the adapter, or `core`. */
  readonly adapter: string;
  /** HTTP status, where there was one. */
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/** The one error of this library. Messages never carry secrets, personal data or a backend's own body. */
export class GuyubError extends Error {
  override readonly name = 'GuyubError';
  readonly code: ErrorCode;
  readonly adapter: string;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, message: string, options: GuyubErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.adapter = options.adapter;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.issues = options.issues ?? [];
  }

  /** true: the same question may succeed later. */
  get retryable(): boolean {
    return retryableCodes[this.code];
  }
}

/** By name, not instanceof: two copies of a script on one page are normal. */
export const isGuyubError = (error: unknown): error is GuyubError =>
  error instanceof Error && error.name === 'GuyubError';
