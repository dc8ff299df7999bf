import { isGuyubError, scrubDeep, type ErrorCode, type Issue } from '@guyub/core';
import type { Answer } from './answer.ts';

const statuses: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  unsupported: 400,
  'stale-cursor': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'rate-limited': 429,
  'bad-response': 502,
  network: 502,
  unavailable: 503,
  timeout: 504,
};

const titles: Readonly<Record<number, string>> = {
  400: 'Permintaan ini belum dapat dijawab',
  401: 'Perlu tautan masuk',
  403: 'Tidak diizinkan',
  404: 'Tidak ditemukan',
  405: 'Cara ini tidak dilayani',
  409: 'Sudah berubah, atau tidak dapat lagi',
  414: 'Alamat terlalu panjang',
  429: 'Terlalu banyak permintaan',
  500: 'Ada kesalahan di server',
  502: 'Sumber data belum dapat dipakai',
  503: 'Sumber data tidak dapat dihubungi',
};

/**
 * An error as `application/problem+json` (RFC 9457). Only our own errors say what happened; anything else may
 * hold data and is a plain 500.
 */
export function problem(error: unknown, requestId: string): { answer: Answer; unexpected: boolean } {
  if (!isGuyubError(error)) {
    const detail = `The error is in the log under request ${requestId}.`;
    return { answer: problem.of(500, 'unavailable', detail), unexpected: true };
  }
  const answer = problem.of(statuses[error.code], error.code, error.message, error.issues);
  const wait = error.retryAfterMs;
  const headers =
    wait === undefined
      ? answer.headers
      : { ...answer.headers, 'Retry-After': String(Math.ceil(wait / 1000)) };
  // That a backend does not answer is said once, when it begins.
  const expected = error.code !== 'unavailable' || error.status !== undefined || isGuyubError(error.cause);
  return { answer: { ...answer, headers }, unexpected: !expected };
}

problem.of = (status: number, code: ErrorCode, detail: string, issues: readonly Issue[] = []): Answer => {
  // Names that an asker made up stand in some details.
  const told = scrubDeep({
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    code,
    ...(issues.length > 0 && { issues }),
  });
  return {
    status,
    problem: told,
    body: Buffer.from(JSON.stringify(told)),
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    },
  };
};
