import type { GuyubError } from '@guyub/core';

/** A request as it is logged: nothing that a visitor wrote, nobody's address, nobody's id. */
interface RequestLine {
  readonly method: string;
  /** Pattern, e.g. `/v1/people/:id`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly requestId: string;
}

export interface Log {
  request(line: RequestLine): void;
  /** An error that is ours. Messages of databases quote data, so only its kind and its place are written. */
  failure(route: string, requestId: string, error: unknown): void;
  /** A backend began to fail, or answers again; of what it or the network said, the codes. */
  backend(name: string, failing: GuyubError | undefined): void;
  /** Writes out what is held back. */
  flush(): void;
}

/** Longest that a line is held back, ms: one write for many lines. */
const HOLD_MS = 200;

/** JSON lines, written in batches. */
export function createLog(write: (text: string) => void): Log {
  let held = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (held) write(held);
    held = '';
  };
  const line = (entry: object) => {
    held += `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
    if (held.length > 65_536) flush();
    else timer ??= setTimeout(flush, HOLD_MS).unref();
  };
  return {
    request: ({ ms, ...rest }) => line({ level: 'info', ...rest, ms: Math.round(ms * 10) / 10 }),
    failure: (route, requestId, error) => line({ level: 'error', route, requestId, ...place(error) }),
    backend: (backend, failing) =>
      line(
        failing
          ? { level: 'warn', backend, answers: false, code: failing.code, ...under(failing) }
          : { level: 'info', backend, answers: true },
      ),
    flush,
  };
}

/** What the network says under an error, such as `ECONNREFUSED`. */
function under({ status, cause }: GuyubError): object {
  let deepest: unknown = cause;
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause;
  const reason = (deepest as { code?: unknown } | undefined)?.code;
  return {
    ...(status !== undefined && { status }),
    ...(typeof reason === 'string' && /^[\w-]{1,40}$/.test(reason) && { reason }),
  };
}

function place(error: unknown): object {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return { error: typeof cause };
  const code = (cause as { code?: unknown }).code;
  const at = cause.stack
    ?.split('\n')
    .filter((text) => /^\s+at /.test(text))
    .slice(0, 8)
    .map((text) => text.trim());
  return { error: cause.name, ...(typeof code === 'string' && { code }), at };
}
