import { dateThere, nextWorkingDay } from '@guyub/core/hiring';

const WORKING_DAYS = 3;

/** Until when quotes are awaited unless the buyer says otherwise: never after the day they are needed on. */
export function usualReplyBy(region: string, neededOn: string, now = Date.now()): string {
  let by = now;
  for (let day = 0; day < WORKING_DAYS; day++) by = nextWorkingDay(by, region);
  const usual = dateThere(by, region);
  // A year that is still being typed is long past.
  return neededOn >= dateThere(now, region) && neededOn < usual ? neededOn : usual;
}
