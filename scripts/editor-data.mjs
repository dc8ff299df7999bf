// Makes of the analyzer's manifest what is shipped: the elements that a page may name, and the same for two editors.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** @typedef {Record<string, any>} Declaration */
/** @typedef {{ schemaVersion: string, modules: Record<string, any>[] }} Manifest */

/** Those that the package exports; others live inside these. @param {Manifest} manifest @returns {Declaration[]} */
export function elementsOf({ modules }) {
  const index = modules.find(({ path }) => /^(src\/index\.ts|dist\/index\.js)$/.test(path));
  const names = new Set(index?.exports.map((/** @type {Declaration} */ one) => one['name']));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName, name }) => tagName && names.has(name));
}

/**
 * With the paths of what is installed, and without what nobody outside can use.
 * @param {Manifest} manifest of the sources
 * @param {Readonly<Record<string, any>>} exports of package.json
 * @returns {Manifest}
 */
export function shipped(manifest, exports) {
  /** @type {Declaration[]} */
  const elements = elementsOf(manifest).map((element) => ({
    ...element,
    superclass: { name: 'LitElement', package: 'lit' },
    cssParts: element['cssParts']?.flatMap(eachPart),
    members: element['members']?.filter(isPublic).map(own),
    attributes: element['attributes']?.map(own),
  }));
  const definitions = elements.flatMap(({ tagName, name }) => {
    const path = exports[`./${tagName.replace('guyub-', '')}`]?.default.slice(2);
    const declaration = { name, module: 'dist/index.js' };
    return path
      ? [
          {
            kind: 'javascript-module',
            path,
            exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
          },
        ]
      : [];
  });
  const classes = elements.map(({ name }) => ({
    kind: 'js',
    name,
    declaration: { name, module: 'dist/index.js' },
  }));
  const index = {
    kind: 'javascript-module',
    path: 'dist/index.js',
    declarations: elements,
    exports: classes,
  };
  return { schemaVersion: manifest.schemaVersion, modules: [index, ...definitions] };
}

/** The analyzer takes the second `@csspart` of a line for words about the first. @param {Declaration} part */
function eachPart({ name, description = '' }) {
  return [name, ...description.split('@csspart').slice(1)].map((one) => ({ name: one.trim() }));
}

/** @param {Declaration} member */
const isPublic = ({ privacy, name, static: fixed }) =>
  (privacy ?? 'public') === 'public' && !fixed && !/^[#_]/.test(name);

/** @param {Declaration} member */
const own = ({ inheritedFrom: _, ...member }) => member;

/** @param {Manifest} manifest what is shipped @param {string} outdir */
export function writeEditorData(manifest, outdir) {
  const options = { outdir, hideLogs: true, hideMethodDocs: true };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = 'dist/custom-elements.json';
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = shipped(JSON.parse(readFileSync(file, 'utf8')), exports);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  writeEditorData(manifest, 'dist');
}
