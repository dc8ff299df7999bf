import MagicString from 'magic-string';
import { parseSync } from 'oxc-parser';

/**
 * A script says which part it is about to import, so that the loader can have the browser check it first: `import()`
 * takes no hash. Without a loader nothing hears it.
 * @param {string} code of a script in dist/cdn
 */
export function sayParts(code) {
  const text = new MagicString(code);
  for (const { start, end, moduleRequest } of parseSync('part.js', code).module.dynamicImports) {
    const name = /^["'`]\.\/([\w.-]+)["'`]$/.exec(code.slice(moduleRequest.start, moduleRequest.end))?.[1];
    if (!name) continue;
    text
      .appendLeft(start, `(async()=>(await globalThis[Symbol.for("guyub")]?.("${name}"),`)
      .appendRight(end, '))()');
  }
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

/** For tsup. */
export const sayingParts = {
  name: 'saying-parts',
  /** @param {string} code @param {{ path: string }} chunk */
  renderChunk: (code, { path }) => (path.endsWith('.js') ? sayParts(code) : undefined),
};
