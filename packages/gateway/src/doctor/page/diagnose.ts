import { attributeFindings } from './attributes.ts';
import type { Ask, Reached } from './asks.ts';
import { policiesOf } from './csp/policies.ts';
import { fileFindings } from './file-findings.ts';
import type { Finding } from './finding.ts';
import { frameFindings } from './frame-findings.ts';
import { gatewayFindings } from './gateway-findings.ts';
import { markupFindings } from './markup.ts';
import { neededFindings } from './needed-scripts.ts';
import type { OnPage } from './on-page.ts';
import { policyFindings } from './policy-findings.ts';
import { scriptFindings } from './script-findings.ts';
import { sourceFindings } from './source-findings.ts';

export interface Seen {
  readonly page: OnPage;
  readonly headers: Headers;
  readonly reached: Reached;
  readonly now: Date;
}

export interface PageDiagnosis {
  /** What breaks first. */
  readonly findings: readonly Finding[];
  readonly lookedAt: {
    /** Elements and frames by name, as they stand. */
    readonly elements: readonly string[];
    readonly scripts: readonly string[];
    readonly sources: readonly string[];
    readonly policies: number;
    /** Addresses that were fetched besides the page. */
    readonly fetched: number;
  };
}

const order = ['breaks', 'weakens', 'note'] as const;

/** Everything that is wrong with the embed, from what was read and fetched alone. */
export function diagnosePage(
  { page, headers, reached, now }: Seen,
  asked: readonly Ask[] = [],
): PageDiagnosis {
  const policies = policiesOf(headers, page.html.tags);
  const isUpgraded = policies.some(
    ({ isEnforced, directives }) => isEnforced && directives.has('upgrade-insecure-requests'),
  );
  const all = [
    ...markupFindings(page),
    ...attributeFindings(page),
    ...sourceFindings(page, isUpgraded),
    ...neededFindings(page),
    ...scriptFindings(page, reached, headers),
    ...policyFindings(page, headers),
    ...gatewayFindings(page, reached),
    ...fileFindings(page, reached, now),
    ...frameFindings(page, reached, headers),
  ].filter(({ code }) => !isUpgraded || !['script-http', 'frame-http'].includes(code));
  return {
    findings: [
      // Before anything about looks: it is public while somebody reads this.
      ...all.filter(({ code }) => code === 'file-identity'),
      ...order.flatMap((severity) =>
        all.filter((finding) => finding.severity === severity && finding.code !== 'file-identity'),
      ),
    ],
    lookedAt: {
      elements: [
        ...page.placed.map(({ name }) => name),
        ...page.frames.map(({ url }) => /[a-z-]*$/.exec(url.pathname)![0]),
      ],
      scripts: page.scripts.map(({ file }) => file),
      sources: [...new Set(page.placed.flatMap(({ source }) => source?.trim() ?? []))],
      policies: policies.length,
      fetched: asked.length,
    },
  };
}
