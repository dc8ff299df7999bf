import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserReporter } from './scripts/browser-reporter.mjs';
import { chromeArgs, ensureChrome } from './scripts/chrome.mjs';
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
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: ensureChrome(), args: chromeArgs },
      // A window each: a tab behind another is not painted, and hears of a closed dialog late or never.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserReporter()],
};
