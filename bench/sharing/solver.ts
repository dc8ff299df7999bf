import { solve, type Model } from 'yalps';
import type { SharingMember } from '@guyub/core/sharing';

/**
 * The same split as a linear programme: no member above a common line that is as low as can be. It is fair only in the
 * highest level, knows no lots and no turns, and gives fractions; the real rule is harder.
 */
export function solveSplit(pieces: number, members: readonly SharingMember[]): boolean {
  const constraints = new Map<string, { min?: number; max?: number; equal?: number }>([
    ['all', { equal: pieces }],
  ]);
  const variables = new Map<string, Map<string, number>>();
  const line = new Map<string, number>([['line', 1]]);
  for (const { id, level, capacity } of members) {
    constraints.set(`cap ${id}`, { max: capacity });
    constraints.set(`level ${id}`, { max: -level });
    variables.set(
      id,
      new Map([
        ['all', 1],
        [`cap ${id}`, 1],
        [`level ${id}`, 1],
      ]),
    );
    line.set(`level ${id}`, -1);
  }
  variables.set('line', line);
  const model = { direction: 'minimize', objective: 'line', constraints, variables } as Model;
  return solve(model, { timeout: 60_000 }).status === 'optimal';
}
