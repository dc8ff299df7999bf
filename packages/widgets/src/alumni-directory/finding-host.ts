import type { Client } from '@guyub/core';
import type { LitElement } from 'lit';

/** The directory, as what comes later sees it. */
export type FindingHost = LitElement & {
  readonly deepLink: boolean;
  readonly source: string | undefined;
  readonly client: Client | undefined;
};
