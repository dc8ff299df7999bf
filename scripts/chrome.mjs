// Finds a Chrome for the browser tests, or installs one where that needs no questions asked.
import { delimiter, join } from 'node:path';
import { installOnDebian, runnable } from './debian.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
  ),
};

/** Flags for a browser that is only tested: no calls home, and root (as in containers) has no sandbox. */
export const chromeArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chrome, Chromium or Edge: `CHROME_PATH`, a known place, or freshly installed on Debian as root.
 * @returns {string}
 */
export function ensureChrome() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (runnable(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, and that is not a program that can be run. Correct it or unset it.`,
    );
  }
  const found = findChrome() ?? (installOnDebian('Chromium', 'chromium') ? findChrome() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chrome or Chromium. Install one, or set CHROME_PATH to its program file.',
  );
}

/** @returns {string | undefined} */
function findChrome() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((n) => join(folder, n)));
  const here =
    process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : onPath;
  return here.find(runnable);
}
