/** How somebody has answered invitations so far. */
export interface Answered {
  /** Hours until each answer, a polite no included. */
  readonly hours: readonly number[];
  /** Invitations that lapsed without an answer. */
  readonly silent: number;
}

/** Told in steps, so that nobody is compared by minutes. */
const steps = [1, 3, 6, 12, 24, 48, 72] as const;
/** Fewest answers of which anything is told. */
const LEAST = 3;

/**
 * "Usually answers within …": the step in which half of the answers came. Nothing is told of few answers, of very slow
 * ones, or of somebody who mostly stays silent; a no is as good an answer as a price.
 *
 * @returns hours
 */
export function answersWithin({ hours, silent }: Answered): number | undefined {
  if (hours.length < LEAST || silent > hours.length / 2) return undefined;
  const median = [...hours].sort((a, b) => a - b)[Math.ceil(hours.length / 2) - 1]!;
  return steps.find((step) => median <= step);
}
