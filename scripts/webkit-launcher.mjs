// Web Test Runner's launcher for WebKitGTK, over WebDriver as WebKitWebDriver speaks it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {{ ask: (method: string, path: string, body?: object) => Promise<any>, close: () => Promise<void> }} Browser */

/** WebDriver's names of keys that are no letter, as far as tests press them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = new Map([
  ['Tab', '\uE004'],
  ['Enter', '\uE006'],
  ['ArrowDown', '\uE015'],
]);

/**
 * A browser for each file: nothing kept by one file meets the next, and memory goes back each time.
 * @returns {import('@web/test-runner').BrowserLauncher & { sendKeys: (id: string, keys: string[]) => Promise<void> }}
 */
export function webkitLauncher() {
  /** @type {Map<string, Browser>} */
  const open = new Map();
  /** @param {string} id */
  const browser = (id) => {
    const found = open.get(id);
    if (found) return found;
    throw new Error(`WebKit has no page for the session ${id}.`);
  };
  return {
    name: 'WebKit',
    // The type that the runner's commands know.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      const started = await start();
      open.set(id, started);
      await started.ask('POST', '/url', { url });
    },
    isActive: (id) => open.has(id),
    // Asked for when the page is gone, which may be a crash; that is told when it is stopped.
    getBrowserUrl: (id) =>
      browser(id)
        .ask('GET', '/url')
        .catch(() => undefined),
    async stopSession(id) {
      const { close } = browser(id);
      open.delete(id);
      try {
        await close();
        return {};
      } catch (error) {
        return { errors: [{ message: String(error) }] };
      }
    },
    startDebugSession: () => Promise.reject(new Error('WebKit cannot be watched here; use Chrome.')),
    async sendKeys(id, pressed) {
      const actions = pressed
        .map((key) => keys.get(key) ?? key)
        .flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await browser(id).ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
  };
}

/** @returns {Promise<Browser>} */
async function start() {
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = [];
  const end = () => running.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', end);
  try {
    // A screen each: without a window manager only one window of a screen has the focus.
    const screen = spawn('Xvfb', '-displayfd 3 -screen 0 1280x900x24 -nolisten tcp'.split(' '), {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    running.push(screen);
    const [display] = await once(/** @type {import('node:stream').Readable} */ (screen.stdio[3]), 'data');
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      // Otherwise navigator.language is "C", which no visitor's browser says.
      LANG: 'en_US.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
    running.push(driver);
    const root = `http://127.0.0.1:${port}`;
    await answers(root);
    const { sessionId } = await ask(root, 'POST', '/session', { capabilities: {} });
    return {
      ask: (method, path, body) => ask(`${root}/session/${sessionId}`, method, path, body),
      async close() {
        try {
          await ask(root, 'DELETE', `/session/${sessionId}`);
        } finally {
          // What still runs of it goes with its screen.
          end();
          process.off('exit', end);
        }
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** @param {string} root @param {string} method @param {string} path @param {object} [body] */
async function ask(root, method, path, body) {
  const response = await fetch(root + path, {
    method,
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error}. ${value.message}`);
  return value;
}

/** @param {string} root */
async function answers(root) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return await ask(root, 'GET', '/status');
    } catch {
      await pause(100);
    }
  }
  throw new Error('WebKitWebDriver does not answer 20 seconds after it was started.');
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
