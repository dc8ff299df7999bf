import type { Where } from '../finding.ts';
import type { Tag } from '../html.ts';

/** One policy of a page. Several hold together: what any of them blocks is blocked. */
export interface PagePolicy {
  readonly place: 'header' | 'meta';
  /** false: violations are reported, nothing is blocked. */
  readonly isEnforced: boolean;
  readonly directives: ReadonlyMap<string, readonly string[]>;
  readonly where?: Where | undefined;
}

/** A page with more is nobody's that has a visitor. */
const MOST = 20;

/** Of headers and of `<meta>` (CSP 3, 4.2): a comma begins another policy, and of one name twice the first counts. */
export function policiesOf(headers: Headers, tags: readonly Tag[]): PagePolicy[] {
  const metas = tags.filter(
    ({ name, attributes, around }) =>
      name === 'meta' &&
      around[0] === 'head' &&
      attributes.get('http-equiv')?.trim().toLowerCase() === 'content-security-policy',
  );
  return [
    ...serialised(headers.get('content-security-policy')).map((one) => header(one, true)),
    ...serialised(headers.get('content-security-policy-report-only')).map((one) => header(one, false)),
    ...metas.map((meta) => ({
      place: 'meta' as const,
      isEnforced: true,
      directives: without(directivesOf(meta.attributes.get('content') ?? ''), notInMeta),
      where: meta.where,
    })),
  ]
    .filter(({ directives }) => directives.size > 0)
    .slice(0, MOST);
}

const notInMeta = ['frame-ancestors', 'sandbox', 'report-uri'];
const header = (text: string, isEnforced: boolean): PagePolicy => ({
  place: 'header',
  isEnforced,
  directives: directivesOf(text),
});
const serialised = (value: string | null) => (value ?? '').split(',').filter((text) => text.trim());
const without = <V>(map: ReadonlyMap<string, V>, names: readonly string[]) =>
  new Map([...map].filter(([name]) => !names.includes(name)));

export function directivesOf(text: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, values);
  }
  return directives;
}
