import type { Reply } from './asks.ts';

export function jsonOf({ body }: Reply): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A page of a list, as a gateway answers. */
export const isList = (body: unknown): body is { readonly items: readonly unknown[] } =>
  isObject(body) && Array.isArray(body['items']);
