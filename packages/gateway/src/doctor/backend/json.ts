import type { Answer } from '../visit.ts';

/** What is declared as another charset is read as that, and what is no UTF-8 as Windows-1252. */
export function textOf({ bytes, headers }: Answer): string {
  const [, named = 'utf-8'] = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
