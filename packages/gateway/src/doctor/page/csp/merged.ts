import { directiveFor, expressionFor, type Need } from './needs.ts';
import type { PagePolicy } from './policies.ts';

/** The whole policy as it is to be sent: what it says, and what it lacks. */
export function merged(
  { directives }: Pick<PagePolicy, 'directives'>,
  lacking: readonly Need[],
  self: URL,
): string {
  const next = new Map<string, readonly string[]>(directives);
  for (const need of lacking) {
    const { written, deciding } = directiveFor(need.kind, { directives: next });
    const said = next.get(deciding ?? '') ?? [];
    const more = [
      ...(isStrict(said) ? [] : [expressionFor(need, self)]),
      ...(need.kind === 'trusted-types' && need.isTwice ? ["'allow-duplicates'"] : []),
    ];
    next.set(written, [...new Set([...said.filter((source) => source.toLowerCase() !== "'none'"), ...more])]);
  }
  return [...next].map(([name, values]) => [name, ...values.map(asTold)].join(' ')).join('; ');
}

/** Nothing that can be written into the directive helps: the tag needs the nonce. */
export const isStrict = (sources: readonly string[]): boolean =>
  sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

/** A nonce is another with each answer, and must not be written down. */
const asTold = (source: string) => (/^'nonce-/i.test(source) ? "'nonce-…'" : source);
