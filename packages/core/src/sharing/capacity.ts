/** What a member says they can do. Self-declared; a coordinator may lower it, and that is written down. */
export interface Ability {
  /** Pieces a working day. */
  readonly perDay: number;
  /** Days of the week on which they work, 0 (Sunday) to 6. Default Monday to Saturday. */
  readonly weekdays?: readonly number[];
  /** ISO dates, both inclusive. */
  readonly leave?: readonly { readonly from: string; readonly until: string }[];
  /** Pieces already promised to other orders before the deadline. */
  readonly promised?: number;
  /** Jobs delivered, and how many of them in time. */
  readonly delivered?: number;
  readonly onTime?: number;
}

/** What a community has agreed on. */
export interface SharingRules {
  /** Working days kept free before the deadline, for what goes wrong. */
  readonly bufferDays: number;
  /** Jobs in time after which a member is no longer new. */
  readonly probationJobs: number;
  /** Most pieces of an order for a new member. */
  readonly probationCap: number;
}

export const usualRules: SharingRules = { bufferDays: 1, probationJobs: 3, probationCap: 20 };

const DAY_MS = 86_400_000;
const monToSat = [1, 2, 3, 4, 5, 6];

/** Working days after `from`, up to and with `until`. ISO dates. */
export function workingDays(
  from: string,
  until: string,
  { weekdays = monToSat, leave = [] }: Pick<Ability, 'weekdays' | 'leave'>,
): number {
  const last = dayNumber(until);
  const away = leave.map((l) => [dayNumber(l.from), dayNumber(l.until)] as const);
  let days = 0;
  for (let day = dayNumber(from) + 1; day <= last; day++)
    if (weekdays.includes((day + THURSDAY) % 7) && !away.some(([first, to]) => first <= day && day <= to))
      days++;
  return days;
}

const dayNumber = (date: string): number => Date.parse(date) / DAY_MS;
/** Day 0, 1 January 1970. */
const THURSDAY = 4;

/** How much of a promise is believed: who was late before is given less at once, never less than half. */
export const onTimeFactor = ({
  delivered = 0,
  onTime = delivered,
}: Pick<Ability, 'delivered' | 'onTime'>): number => Math.max(0.5, (onTime + 2) / (delivered + 2));

export const isOnProbation = (
  { onTime = 0 }: Pick<Ability, 'onTime'>,
  rules: SharingRules = usualRules,
): boolean => onTime < rules.probationJobs;

/** Pieces that a member can still take on for a deadline. ISO dates. */
export function capacityOf(
  ability: Ability,
  { from, deadline }: { readonly from: string; readonly deadline: string },
  rules: SharingRules = usualRules,
): number {
  const days = Math.max(0, workingDays(from, deadline, ability) - rules.bufferDays);
  const able = Math.floor(ability.perDay * days * onTimeFactor(ability)) - (ability.promised ?? 0);
  return Math.max(0, isOnProbation(ability, rules) ? Math.min(able, rules.probationCap) : able);
}

/** Longest that is looked ahead, days. */
const HORIZON = 366;

/**
 * The earliest deadline by which these members can make so many pieces.
 *
 * @returns ISO date; undefined when not within a year
 */
export function earliestDeadline(
  pieces: number,
  abilities: readonly Ability[],
  from: string,
  rules: SharingRules = usualRules,
): string | undefined {
  return firstDate(
    from,
    (deadline) =>
      abilities.reduce((sum, ability) => sum + capacityOf(ability, { from, deadline }, rules), 0) >= pieces,
  );
}

/**
 * @param enough true from some date on
 * @returns that date; undefined when not within a year
 */
export function firstDate(from: string, enough: (date: string) => boolean): string | undefined {
  const after = (days: number) => new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
  let [low, high] = [0, HORIZON];
  if (!enough(after(high))) return undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (enough(after(middle))) high = middle;
    else low = middle + 1;
  }
  return after(low);
}
