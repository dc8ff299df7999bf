import { matches } from './source-match.ts';
import type { PagePolicy } from './policies.ts';

/** One thing that a page must be allowed for its elements. */
export type Need =
  | {
      readonly kind: 'script';
      readonly url: URL;
      readonly nonce?: string | undefined;
      /** The hash of its tag. */
      readonly integrity?: string | undefined;
      /** Put there by a script that runs, and not by the page. */
      readonly isAdded?: boolean;
    }
  | { readonly kind: 'connect' | 'img' | 'frame'; readonly url: URL }
  | { readonly kind: 'trusted-types'; readonly name: string; readonly isTwice?: boolean };

/** By kind, which directive says it, and which stand in for it where it is not there. */
const chains: Readonly<Record<Exclude<Need['kind'], 'trusted-types'>, readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  img: ['img-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
};

/** The directive in which a need is written, and the one that decides it in this policy. */
export function directiveFor(
  kind: Need['kind'],
  { directives }: Pick<PagePolicy, 'directives'>,
): { readonly written: string; readonly deciding: string | undefined } {
  if (kind === 'trusted-types') return { written: kind, deciding: directives.has(kind) ? kind : undefined };
  const deciding = chains[kind].find((name) => directives.has(name));
  const plain = kind === 'script' ? 'script-src' : `${kind}-src`;
  return {
    written:
      deciding === undefined || deciding === 'default-src' || deciding === 'child-src' ? plain : deciding,
    deciding,
  };
}

/** Whether one policy lets it through. */
export function allows(policy: Pick<PagePolicy, 'directives'>, need: Need, self: URL): boolean {
  const { deciding } = directiveFor(need.kind, policy);
  if (deciding === undefined) return true;
  const sources = policy.directives.get(deciding)!;
  if (need.kind === 'trusted-types') return allowsPolicy(sources, need);
  const fits = () => sources.some((source) => matches(source, need.url, self));
  if (need.kind !== 'script') return fits();
  if (need.nonce && sources.includes(`'nonce-${need.nonce}'`)) return true;
  if (isHashed(sources, need.integrity)) return true;
  // Under it, addresses count for nothing: what a trusted script adds is trusted.
  if (sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return need.isAdded === true;
  return fits();
}

function isHashed(sources: readonly string[], integrity: string | undefined): boolean {
  const hashes = (integrity ?? '').split(/\s+/).filter((hash) => /^sha(256|384|512)-/.test(hash));
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
}

function allowsPolicy(
  names: readonly string[],
  { name, isTwice }: Need & { readonly kind: 'trusted-types' },
): boolean {
  if (!names.includes(name) && !names.includes('*')) return false;
  return !isTwice || names.some((one) => one.toLowerCase() === "'allow-duplicates'");
}

/** As a policy says it. */
export function expressionFor(need: Need, self: URL): string {
  if (need.kind === 'trusted-types') return need.name;
  return need.url.origin === self.origin ? "'self'" : need.url.origin;
}
