// `npx pnpm@12 new:adapter sipkab`: a folder for a backend, with tests that fail until it is written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const templates = fileURLToPath(new URL('new-adapter', import.meta.url));

/**
 * The new folder's files; nothing is written over.
 * @param {string} root of the repository @param {string} name e.g. `sipkab`
 */
export function newAdapter(root, name) {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(name))
    throw new Error(
      `An adapter is named in small letters, as its function will be, e.g. sipkab; not "${name}".`,
    );
  const folder = join(root, 'packages/adapters/src', name);
  if (existsSync(folder)) throw new Error(`packages/adapters/src/${name} is there already.`);
  const manifestFile = join(root, 'packages/adapters/package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

  /** @param {string} text */
  const named = (text) =>
    text.replaceAll('__name__', name).replaceAll('__Name__', name[0]?.toUpperCase() + name.slice(1));
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(templates).map((file) => {
    const own = named(file.replace(/\.txt$/, ''));
    writeFileSync(join(folder, own), named(readFileSync(join(templates, file), 'utf8')), { flag: 'wx' });
    return join('packages/adapters/src', name, own);
  });

  // Until it is run against its real backend in CI, or a faithful copy of it.
  const entry = `./experimental/${name}`;
  const built = { types: `./dist/${name}/index.d.ts`, default: `./dist/${name}/index.js` };
  manifest.exports = before(manifest.exports, entry, { '@guyub/source': `./src/${name}/index.ts`, ...built });
  manifest.publishConfig.exports = before(manifest.publishConfig.exports, entry, built);
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return files;
}

/**
 * With one entry more, in front of the package's own description.
 * @param {Record<string, unknown>} entries @param {string} name @param {unknown} value
 */
function before({ './package.json': last, ...entries }, name, value) {
  return { ...entries, [name]: value, './package.json': last };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = ''] = process.argv.slice(2);
  try {
    console.log(newAdapter('.', name).join('\n'));
    console.log(`\nNext: npm test -- types, then
  npx pnpm@12 exec node --conditions=@guyub/source --test "packages/adapters/src/${name}/*.test.ts"
until nothing fails. Begin with backend.fixture.ts; docs/guides/write-an-adapter.md says what each file answers.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
