// The engines that the elements' tests run in: each is found, or installed where that needs no questions asked.
import { delimiter, join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { chromeArgs, ensureChrome } from './chrome.mjs';
import { installOnDebian, runnable } from './debian.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

// A window each: a tab behind another is not painted, and hears of a closed dialog late or never.
/** @type {NonNullable<Parameters<typeof chromeLauncher>[0]>['createPage']} */
const createPage = ({ context }) => context.newPage({ type: 'window' });

const engines = {
  chrome: () =>
    chromeLauncher({ launchOptions: { executablePath: ensureChrome(), args: chromeArgs }, createPage }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: ensureProgram('firefox-esr', 'Firefox ESR', 'firefox-esr'),
        // A page that was left is not kept, or memory grows with each file.
        // Nor does the list of downloads come up, and take the focus and the keys of the next file.
        extraPrefsFirefox: {
          'browser.sessionhistory.max_total_viewers': 0,
          'browser.download.alwaysOpenPanel': false,
        },
      },
      createPage,
    }),
  webkit: () => {
    ensureProgram('Xvfb', 'a screen for WebKitGTK', 'xvfb');
    ensureProgram('WebKitWebDriver', 'WebKitGTK', 'webkit2gtk-driver');
    return webkitLauncher();
  },
};

/** @param {string} names with commas between */
export const launchers = (names) =>
  names.split(',').map((name) => {
    const engine = engines[/** @type {keyof typeof engines} */ (name)];
    if (engine) return engine();
    throw new Error(`No engine named ${name}. There are: ${Object.keys(engines).join(', ')}.`);
  });

/** @param {string} program @param {string} name for people @param {string} debian its package there */
function ensureProgram(program, name, debian) {
  const find = () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, program))
      .find(runnable);
  const found = find() ?? (installOnDebian(name, debian) ? find() : undefined);
  if (found) return found;
  throw new Error(
    `The tests in other engines need ${program}. On Debian, run \`apt-get install --no-install-recommends ${debian}\` as root; elsewhere, run them in a container of Debian.`,
  );
}
