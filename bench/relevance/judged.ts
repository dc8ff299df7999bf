import { readFileSync } from 'node:fs';
import type { PublishedPerson } from '@guyub/core';
import type { Refine } from './engines/engine.ts';

export type Half = 'tuning' | 'held-out';

/** What was asked and who should be found, as README.md tells. */
export interface Judged {
  readonly id: string;
  readonly half: Half;
  readonly kind: string;
  readonly text: string;
  readonly refine?: Refine;
  /** By person's id: 3 is what was meant, 2 is useful, 1 is acceptable. */
  readonly relevant: Readonly<Record<string, number>>;
}

/** Forms of one word. */
export interface Family {
  readonly half: Half;
  readonly root: string;
  readonly forms: readonly string[];
}

export interface Families {
  readonly families: readonly Family[];
  /** Words that look like kin and are not. */
  readonly distinct: readonly (readonly [string, string])[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'));

export const corpus = (): readonly PublishedPerson[] => read('corpus') as PublishedPerson[];
export const queries = (): readonly Judged[] => read('queries') as Judged[];
export const families = (): Families => read('families') as Families;
