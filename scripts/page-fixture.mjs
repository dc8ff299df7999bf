// Serves /page-fixture/?markup=… to browser tests: that markup as a page with an address of its own. In a `srcdoc` Firefox
// knows no 'self' for a policy.

/**
 * Middleware for the test runner's server.
 * @param {{ path: string, query: { markup?: unknown }, type: string, body: unknown }} context
 * @param {() => Promise<void>} next
 */
export function pageFixture(context, next) {
  if (context.path !== '/page-fixture/') return next();
  context.type = 'text/html';
  context.body = `<!doctype html>${context.query.markup}`;
}
