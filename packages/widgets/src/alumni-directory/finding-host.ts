import type { Client } from '@guyub/core';
import type { LitElement } from 'lit';
import type { Plain } from '../shared/plain.ts';

/** The directory, as what comes later sees it. */
export type FindingHost = LitElement & {
  readonly deepLink: boolean;
  readonly source: string | undefined;
  readonly client: Client | undefined;
  readonly plain: Plain | undefined;
};
