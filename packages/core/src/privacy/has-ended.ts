/**
 * A job is published until its last day, also in a file that somebody wrote before. Days are those of UTC here: a store
 * that knows the hour of the region is stricter in the night between.
 *
 * @param today ISO date
 */
export const hasEnded = (
  resource: string,
  { validThrough }: { readonly validThrough?: unknown },
  today: string = new Date().toISOString().slice(0, 10),
): boolean => resource === 'jobs' && typeof validThrough === 'string' && validThrough < today;
