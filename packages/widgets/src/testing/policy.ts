import type { Frame } from './frame.ts';

/** The policy of docs/guides/csp.md; a file may stand in memory here. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' blob:; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

interface Observing extends Window {
  readonly ReportingObserver: new (
    hear: (reports: readonly { readonly body: { readonly effectiveDirective: string } }[]) => void,
    options: { readonly buffered: true; readonly types: readonly ['csp-violation'] },
  ) => { observe(): void };
}

/** What was broken of the policy so far, and is from now on. */
export function violationsIn(frame: Frame): readonly string[] {
  const violations: string[] = [];
  const window = frame.element.contentWindow as Observing;
  new window.ReportingObserver(
    (reports) => violations.push(...reports.map(({ body }) => body.effectiveDirective)),
    { buffered: true, types: ['csp-violation'] },
  ).observe();
  return violations;
}
