/**
 * Ends a Web Test Runner run with `N passed, N failed`; a file without a test, or that did not load, is a failure.
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserReporter() {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      /** @param {import('@web/test-runner').TestSuiteResult} suite */
      const count = (suite) => {
        for (const test of suite.tests) {
          if (test.skipped) skipped++;
          else if (test.passed) passed++;
          else failed++;
        }
        suite.suites.forEach(count);
      };
      for (const session of sessions) {
        const before = passed + failed + skipped;
        if (session.testResults) count(session.testResults);
        const empty = passed + failed + skipped === before;
        if (empty) console.log(`✖ ${session.testFile} ran no tests`);
        if (empty || session.errors.length > 0) failed++;
      }
      if (skipped) console.log(`${skipped} skipped`);
      console.log(`${passed} passed, ${failed} failed`);
    },
  };
}
