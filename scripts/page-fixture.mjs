// Serves /page-fixture/?markup=… to browser tests: that markup as a page with an address of its own (in a `srcdoc` Firefox knows
// no 'self' for a policy), which notes in `document.violations` what is broken of its policy. ReportingObserver, which could
// tell that later, does not hear of it in WebKit.
const noting = `<script>
  document.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => document.violations.push(event.effectiveDirective));
</script>`;

/**
 * Middleware for the test runner's server.
 * @param {{ path: string, query: { markup?: string }, type: string, body: unknown }} context
 * @param {() => Promise<void>} next
 */
export function pageFixture(context, next) {
  if (context.path !== '/page-fixture/') return next();
  context.type = 'text/html';
  context.body = `<!doctype html>${noting}${context.query.markup}`;
}
