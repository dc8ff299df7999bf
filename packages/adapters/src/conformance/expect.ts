import { isGuyubError, type ErrorCode, type GuyubError } from '@guyub/core/adapter';

// The suite runs under any test runner, so it brings the few assertions that it needs.

export function ok(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Equal as JSON, whatever the order of keys. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [canonical(actual), canonical(expected)];
  if (a !== b) throw new Error(`${what}\n  got      ${a}\n  expected ${b}`);
}

export async function fails(promise: Promise<unknown>, code: ErrorCode, what: string): Promise<GuyubError> {
  const error = await rejection(promise, what);
  ok(isGuyubError(error), `${what}: must fail with a GuyubError, got ${String(error)}`);
  const { code: actual } = error as GuyubError;
  ok(actual === code, `${what}: must fail with "${code}", got "${actual}"`);
  return error as GuyubError;
}

export async function rejection(promise: Promise<unknown>, what: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`${what}: must fail, but it answered`);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? 'undefined';
