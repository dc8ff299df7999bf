// What a build for script tags consists of, in dist/cdn/manifest.json: for the loader, and for whoever pins a script.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';
import { elementsOf } from './editor-data.mjs';

/** @param {string} content */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** What is named in a tag of a page; the others are parts of these. */
const isScript = (/** @type {string} */ name) => /^guyub[a-z-]*(\.iife)?\.js$/.test(name);

/**
 * What to write beside the scripts. `manifest.json` has of each script what it gives, its weight with all that it needs to
 * run (gzip), and what a browser compares, also of those other files; `guyub.json` has the parts that `guyub.js` may
 * import later. Apart, because a page with one small element should not load the hashes of all.
 * @param {string} version
 * @param {readonly string[]} tags of the elements that a page may name
 * @param {Readonly<Record<string, string>>} contents by file name
 * @returns {Record<string, string>} by file name
 */
export function manifestOf(version, tags, contents) {
  const code = Object.entries(contents).filter(([name]) => name.endsWith('.js'));
  const modules = new Map(code.map(([name, content]) => [name, parseSync(name, content).module]));
  /** @param {string} name */
  const imports = (name) =>
    modules.get(name)?.staticImports.flatMap(({ moduleRequest: { value } }) => beside(value)) ?? [];
  /** @param {string} name */
  const later = (name) =>
    modules
      .get(name)
      ?.dynamicImports.flatMap(({ moduleRequest: { start, end } }) =>
        beside((contents[name] ?? '').slice(start + 1, end - 1)),
      ) ?? [];
  /** @param {string} name */
  const file = (name) => ({
    integrity: integrityOf(contents[name] ?? ''),
    ...(imports(name).length > 0 && { imports: imports(name) }),
  });

  /** @type {Record<string, string>} */
  const lists = {};
  /** @type {Record<string, object>} */
  const files = {};
  for (const name of [...modules.keys()].filter(isScript).toSorted()) {
    const needed = reached([name], imports);
    const parts = reached(needed, (one) => [...imports(one), ...later(one)]).slice(needed.length);
    const list = JSON.stringify(Object.fromEntries(parts.toSorted().map((part) => [part, file(part)])));
    for (const other of needed) files[other] ??= file(other);
    files[name] = {
      ...files[name],
      elements: tags.filter((tag) => needed.some((one) => contents[one]?.includes(`("${tag}",`))),
      gzip: needed.reduce((sum, one) => sum + gzipSync(contents[one] ?? '', { level: 9 }).length, 0),
      ...(parts.length > 0 && { parts: integrityOf(list) }),
    };
    if (parts.length > 0) lists[`${name}on`] = list;
  }
  return { ...lists, 'manifest.json': JSON.stringify({ version, files }) };
}

/** @param {string} specifier */
const beside = (specifier) => (specifier.startsWith('./') ? [specifier.slice(2)] : []);

/** @param {readonly string[]} from @param {(name: string) => readonly string[]} next */
function reached(from, next) {
  const found = new Set(from);
  for (const name of found) for (const other of next(name)) found.add(other);
  return [...found];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = 'dist/cdn';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const contents = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const tags = elementsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))).map(
    ({ tagName }) => tagName,
  );
  for (const [name, text] of Object.entries(manifestOf(version, tags, contents)))
    writeFileSync(join(folder, name), text);
}
