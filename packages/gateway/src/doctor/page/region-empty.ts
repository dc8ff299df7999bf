import { shapes } from '@guyub/widgets/embed';
import type { Missed, Reply } from './asks.ts';
import type { Finding } from './finding.ts';
import { isObject, jsonOf } from './json-of.ts';

interface Empty {
  /** As it is written. */
  readonly region: string;
  /** Gateway or file. */
  readonly place: string;
  /** Regions in which something is published there. */
  readonly there: readonly string[];
  readonly where: Finding['where'];
  /** The tag with another region. */
  readonly told: (region: string) => string;
  /** What puts records of a region there; none: they come and go by themselves. */
  readonly command: string | undefined;
}

/** Nothing is published for that region: the element works, and is empty. */
export function regionEmpty({ region, place, there, where, told, command }: Empty): Finding {
  const codes = there.map(short).filter((code) => /^[\w.~-]{1,40}$/.test(code));
  const code = short(region);
  const meant = codes.find((other) => other.slice(0, 2) === code.slice(0, 2)) ?? codes[0];
  const line = meant !== undefined ? told(meant) : command?.replace('{region}', code);
  return {
    code: meant === undefined ? 'region-empty' : 'region-elsewhere',
    severity: command === undefined ? 'note' : 'weakens',
    values: { region, place, regions: codes.slice(0, 6).join(', ') },
    ...(where && { where }),
    ...(line !== undefined && { line }),
  };
}

const short = (id: string) => id.replace(/^kemendagri:/, '');

/** A region that can be one; of the others there is a finding already. */
export const isRegion = (region: string | undefined): region is string =>
  region !== undefined && shapes['region']!.test(region);

/** The regions that `questionsOf` asks for, what is most first. */
export function regionsIn(reply: Reply | Missed | undefined): readonly string[] {
  const body = reply && !('missed' in reply) ? jsonOf(reply) : undefined;
  const [facet] = isObject(body) && Array.isArray(body['facets']) ? (body['facets'] as unknown[]) : [];
  const buckets = isObject(facet) && Array.isArray(facet['buckets']) ? (facet['buckets'] as unknown[]) : [];
  return buckets.flatMap((bucket) =>
    isObject(bucket) && typeof bucket['value'] === 'string' ? [bucket['value']] : [],
  );
}
