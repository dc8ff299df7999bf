/** What was asked, once it is known to be a question about this table. */
export interface Asked {
  readonly filters: Readonly<Record<string, unknown>>;
  readonly q: string | Readonly<Record<string, string>> | undefined;
  readonly plain: boolean;
  readonly language: string | undefined;
  readonly limit: number;
  readonly offset: number;
  readonly fields: readonly string[] | undefined;
  /** As SQL. */
  readonly sort: readonly string[];
  readonly includeTotal: boolean;
  readonly format: string;
}

/** 2.9.11, 2.10.8, 2.11.4, and what became 2.12. */
export type Version = '2.9' | '2.10' | '2.11' | '2.12';

export interface SearchSettings {
  readonly version: Version;
  /** `ckan.datastore.search.rows_max`. */
  readonly rowsMax: number;
  /** Whether PostgreSQL's statement_timeout would have ended this one. */
  readonly tooSlow?: (asked: Asked) => boolean;
}

/** A parameter as text; '' where there is none. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
