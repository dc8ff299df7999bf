import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserReporter } from './scripts/browser-reporter.mjs';
import { launchers } from './scripts/engines.mjs';
import { pageFixture } from './scripts/page-fixture.mjs';
import { shardsFixture } from './scripts/shards-fixture.mjs';
import { sheetFixture } from './scripts/sheet-fixture.mjs';

export default {
  rootDir: '.',
  files: 'packages/widgets/src/**/*.test.ts',
  concurrency: 2,
  nodeResolve: { exportConditions: ['@guyub/source', 'browser'] },
  middleware: [pageFixture, shardsFixture, sheetFixture],
  // Lit's decorators need the tsconfig.
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: launchers(process.env.GUYUB_TEST_ENGINES ?? 'chrome'),
  // A machine that does much else is no failure.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserReporter()],
};
