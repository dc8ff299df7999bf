import type { Selection } from '../question.ts';
import type { Shared } from './shared.ts';

/** What a visitor reads for a value. */
export const labelOf = ({ t, names }: Pick<Shared, 't' | 'names'>, { field, value }: Selection): string =>
  value === true
    ? t().filters[field]
    : field === 'province' || field === 'region'
      ? names.of(value)
      : String(value);
