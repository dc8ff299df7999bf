// Lays what a build made for script tags into <folder>/v/<version>/, which never changes again, and prints the tag for it.
// node scripts/lay-out-cdn.mjs <folder> [address of the folder]
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { integrityOf } from './cdn-manifest.mjs';

/**
 * @param {string} from dist/cdn
 * @param {string} to the folder that is served
 * @param {string} address where that is
 * @returns {string} the tag
 */
export function layOut(from, to, address) {
  const manifest = readFileSync(join(from, 'manifest.json'), 'utf8');
  const { version } = JSON.parse(manifest);
  const folder = join(to, 'v', version);
  if (!existsSync(folder)) {
    // Whole or not at all: a copy that was cut short would stand there for ever.
    const half = `${folder}.part`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    for (const name of readdirSync(from).filter((one) => !one.endsWith('.map')))
      cpSync(join(from, name), join(half, name));
    renameSync(half, folder);
  } else if (readFileSync(join(folder, 'manifest.json'), 'utf8') !== manifest)
    throw new Error(
      `${folder} holds another build of ${version}, and pages have its hashes. Raise the version, or lay it out elsewhere.`,
    );
  const loader = integrityOf(readFileSync(join(folder, 'guyub-loader.js'), 'utf8'));
  return `<script async src="${address.replace(/\/$/, '')}/v/${version}/guyub-loader.js" crossorigin="anonymous"
  integrity="${loader}"
  data-manifest="${integrityOf(manifest)}"></script>`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [to, address = 'https://cdn.example.go.id/guyub'] = process.argv.slice(2);
  const from = 'packages/widgets/dist/cdn';
  if (!to || !existsSync(join(from, 'manifest.json'))) {
    console.error('Usage, after `npm run build`: npx pnpm@12 cdn <folder> [address of the folder]');
    process.exit(1);
  }
  console.log(layOut(from, to, address));
}
