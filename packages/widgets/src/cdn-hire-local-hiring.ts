import { httpHiring } from '@guyub/adapters/http-hiring';
import { createHiringClient } from '@guyub/core/hiring';
import type { HiringResolver } from './shared/hiring-source.ts';

/** Comes with the form: people can be looked at without it. */
export const hire: HiringResolver = (url, token) =>
  createHiringClient({ backend: httpHiring({ url, token }) });
