import type { ErrorCode } from '@guyub/core';
import type { FacetField, SortName } from '../alumni-directory/question.ts';
import type { Language } from './language.ts';
import type { NearWords } from './near-words.ts';

export type { Language } from './language.ts';

type IssuerKind = 'bnsp_lsp' | 'dinas' | 'blk' | 'mitra';

/** What more than one element says. */
export interface CommonWords {
  /** Of numbers and dates, and of the words that are not among these. */
  readonly language: Language;
  /** Of these words, where browsers write no dates in their language. */
  readonly lang?: 'jv' | 'su';
  readonly loading: string;
  /** Why the first is the first. */
  readonly turns: string;
  readonly asOf: (date: string) => string;
  readonly stale: (date: string) => string;
  /** Why, by what can be done about it. */
  readonly reason: (code: ErrorCode | undefined) => string;
  readonly retry: string;
  readonly subdistrict: (name: string) => string;
}

/** What stands round a count that a backend is not sure of. */
export interface CountWords {
  readonly atLeast: (count: string) => string;
  readonly about: (count: string) => string;
}

/** The words of a regional language: they come together, because what comes later is in Indonesian and English alone. */
export type Regional<Words extends CommonWords & { readonly later?: object }> = Words &
  Required<Pick<Words, 'lang' | 'later'>>;

/** What the directory says. A language that lacks a text does not compile, so none can fall back in silence. */
export interface Dictionary extends CommonWords, CountWords {
  readonly later?: { readonly finding: FindingWords; readonly person: PersonWords };
  readonly title: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly filter: string;
  readonly filters: Readonly<Record<FacetField, string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<SortName, string>>;
  /** The first order where there is a text, and where there is a place. */
  readonly best: string;
  readonly near: string;
  readonly view: string;
  readonly cards: string;
  readonly list: string;
  readonly more: string;
  readonly moreFailed: string;
  readonly noMatch: string;
  readonly nobody: string;
  readonly nobodyHelp: string;
  readonly unavailable: string;
  /** Those of a list that are not shown. */
  readonly others: (count: string) => string;
  readonly people: (count: string) => string;
  readonly offerings: string;
  readonly openFailed: string;
}

/** The words of the dialog, which comes with the first person that is opened. */
export interface PersonWords {
  readonly close: string;
  readonly cohort: string;
  readonly certificates: string;
  /** A link to the page of a certificate's issuer; its host stands behind it. */
  readonly check: string;
  readonly issuers: Readonly<Record<IssuerKind, string>>;
  readonly business: string;
  readonly contact: string;
  readonly telephone: string;
  readonly whatsApp: string;
  readonly email: string;
  readonly ask: string;
  /** Some of it did not arrive. */
  readonly partly: string;
  readonly gone: string;
}

/** The words of what comes with the first touch: filters, notes on the search. */
export interface FindingWords extends NearWords {
  readonly clear: string;
  readonly searchIn: (what: string) => string;
  readonly recently: string;
  readonly noSuch: string;
  readonly choices: (count: string) => string;
  readonly noMatchHelp: string;
  readonly showAll: string;
  /** Of several backends some did not answer. */
  readonly missing: (names: string) => string;
  /** Before the mended text. */
  readonly mended: string;
  readonly useIt: string;
  readonly relaxed: string;
  /** Why somebody is found. */
  readonly related: (value: string, text: string) => string;
}
