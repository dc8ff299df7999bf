// What `npm test` runs. `npm test -- types core` runs only these steps.
// A step is the script check:<name> or suite:<name> of package.json; it is quiet unless it fails.
// The last line adds up every suite's tests, a check counting as one; a suite that ran no test has failed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ensureBackends } from './backends.mjs';
import { ensureChrome } from './chrome.mjs';
import { ensureCms } from './cms.mjs';

// Two at a time, about as long. What needs the build, or a browser, is on the right, in order.
const lanes = [
  ['types', 'lint', 'arrows', 'unused', 'changeset', 'size', 'scripts', 'gateway'],
  ['packages', 'widgets', 'demo', 'adapters', 'core', 'format'],
];
const GUYUB_TEST_ENGINES = 'firefox,webkit';
/**
 * Only when asked for: a suite that needs more, or one with more switched on in it.
 * @type {Readonly<Record<string, { suite: string, env: Record<string, string> }>>}
 */
const others = {
  // The gateway's tests again, over a real PostgreSQL.
  postgres: { suite: 'gateway', env: { GUYUB_TEST_DATABASE: 'postgres' } },
  // The story of a request, cut at every point.
  cuts: { suite: 'cuts', env: { GUYUB_TEST_CUTS: 'all' } },
  // The adapters, over the real thing.
  backends: { suite: 'backends', env: {} },
  // The elements again, in the other engines.
  engines: { suite: 'widgets', env: { GUYUB_TEST_ENGINES } },
  // Every story, opened.
  stories: { suite: 'stories', env: {} },
  // The elements on pages as hosts send them, under policies, from snippets.
  hosts: { suite: 'hosts', env: {} },
  // A page with all elements, under Lighthouse.
  lighthouse: { suite: 'lighthouse', env: {} },
  // The elements in React, Vue, Svelte and Angular, each built by its own compiler.
  frameworks: { suite: 'frameworks', env: {} },
  // Those that take long to install.
  cms: { suite: 'cms', env: {} },
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const totals = { passed: 0, failed: 0 };
const LONGEST_MS = 25 * 60_000;

/** @param {string} name */
async function step(name) {
  const start = performance.now();
  const check = scripts[`check:${name}`];
  const suite = scripts[`suite:${others[name]?.suite ?? name}`];
  const { output, code } = await shell(check ?? suite, others[name]?.env ?? {});
  const { passed, failed } = check
    ? { passed: Number(code === 0), failed: Number(code !== 0) }
    : count(output, code);
  totals.passed += passed;
  totals.failed += failed;
  const skipped = suite && /^\d+ skipped$/m.exec(output)?.[0];
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const told = [suite && `${passed} passed`, skipped, seconds].filter(Boolean).join(', ');
  console.log(`${failed ? '✖' : '✔'} ${name} (${told})`);
  if (failed) console.log(output.trimEnd().replace(/^(?=.)/gm, '    '));
  if (suite && passed + failed === 1 && !passed) console.log(`    ${name}: no test passed; is there any?`);
}

/**
 * The counts in a suite's closing line. None there, no test, or a bad end without a failed test: one failure.
 * @param {string} output @param {number | null} code
 */
function count(output, code) {
  const [, passed = 0, failed = 0] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  const broken = code !== 0 || Number(passed) === 0;
  return { passed: Number(passed), failed: Number(failed) || Number(broken) };
}

/**
 * A step that hangs is stopped, with all that it started, and has failed.
 * @param {string} command @param {Record<string, string>} env @returns {Promise<{ output: string, code: number | null }>}
 */
function shell(command, env) {
  return new Promise((resolve) => {
    // A group of its own, so that it can be stopped as a whole; Windows has no such groups.
    const detached = process.platform !== 'win32';
    const child = spawn(command, { shell: true, detached, env: { ...process.env, NO_COLOR: '1', ...env } });
    let output = '';
    const stop = () => process.kill(detached ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGKILL');
    const late = setTimeout(() => {
      output += `\nStopped: not done after ${LONGEST_MS / 60_000} minutes.\n`;
      stop();
    }, LONGEST_MS);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (code) => {
      clearTimeout(late);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ output: stripVTControlCharacters(output), code });
    });
  });
}

const asked = process.argv.slice(2);
const known = [...lanes.flat(), ...Object.keys(others)];
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No step named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}
const queues =
  asked.length > 0
    ? [...lanes, Object.keys(others)].map((lane) => lane.filter((name) => asked.includes(name)))
    : lanes;
// First, and aloud: they may install something.
if (
  queues
    .flat()
    .some((name) => ['widgets', 'demo', 'cuts', 'backends', 'stories', 'hosts', 'frameworks'].includes(name))
)
  ensureChrome();
if (asked.includes('backends')) ensureBackends();
if (asked.includes('engines')) (await import('./engines.mjs')).launchers(GUYUB_TEST_ENGINES);
if (asked.includes('cms')) ensureCms();

await Promise.all(
  queues.map(async (lane) => {
    for (const name of lane) await step(name);
  }),
);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
