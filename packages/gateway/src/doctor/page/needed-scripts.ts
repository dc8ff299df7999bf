import { scriptOf } from '@guyub/widgets/embed';
import type { Finding } from './finding.ts';
import type { OnPage, ScriptTag } from './on-page.ts';
import { knownOf, sourcesOf, type KnownPlaced } from './sources.ts';

/** Elements whose script does not stand on the page. */
export function neededFindings(page: OnPage): readonly Finding[] {
  const { html, base } = page;
  const scripts = page.scripts.filter(({ isForFrames }) => !isForFrames);
  if (scripts.some(({ isLoader, tag }) => isLoader && tag.attributes.get('src'))) return [];
  // A bundle of the site's own may hold the element, and from outside nobody sees that.
  const isBundled = html.tags.some(
    ({ name, attributes }) =>
      name === 'script' &&
      attributes.get('type') === 'module' &&
      !/guyub/i.test(attributes.get('src') ?? 'guyub'),
  );
  const known = knownOf(page);
  const missing = known.filter((one) => !scripts.some((script) => serves(script, one)));
  const seen = new Set<string>();
  return missing.flatMap((one): readonly Finding[] => {
    const file = scriptOf(one.embed);
    if (seen.has(file)) return [];
    seen.add(file);
    const folder = scripts[0] ? new URL('.', scripts[0].url) : undefined;
    const where = one.tag.where && { where: one.tag.where };
    const beside = folder && (folder.origin === base.origin ? folder.pathname : folder.href);
    const other = scripts.find(({ file: has }) => isOf(has, file));
    const line = `<script type="module" src="${beside ?? '/guyub/'}${file}"></script>`;
    if (other)
      return [
        {
          code: 'script-of-other-kind',
          severity: 'breaks',
          values: { has: other.file, file },
          ...where,
          line,
        },
      ];
    return [
      {
        code: isBundled ? 'script-perhaps-bundled' : 'script-missing',
        severity: isBundled ? 'note' : 'breaks',
        values: { file },
        ...where,
        line: scripts.length > 0 ? line : loaderOf(page),
      },
    ];
  });
}

/** That of the gateway, which has the files, as the builder writes it; else that of a folder on the site. */
function loaderOf(page: OnPage): string {
  const gateway = sourcesOf(page).find(({ kind }) => kind === 'http')?.url;
  const path = gateway?.pathname.replace(/\/+$/, '') ?? '';
  const folder = gateway && gateway.origin !== page.base.origin ? `${gateway.origin}${path}` : path;
  return `<script async src="${folder}/guyub/guyub-loader.js"></script>`;
}

/** Over another kind of source than a gateway. */
const isOfFiles = (file: string) => /-(?:snapshot|shards|sheet)\.js$/.test(file);

/** The one for several elements has all of them, over gateways. Scripts of files, folders and sheets know gateways, too. */
function serves({ file }: ScriptTag, { embed }: KnownPlaced): boolean {
  const needed = scriptOf(embed);
  const has = file.replace('.iife.js', '.js');
  if (has === 'guyub-all.js') return !isOfFiles(needed);
  return has === needed || (!isOfFiles(needed) && isOf(has, needed));
}

/** The same element over another kind of source. */
const isOf = (has: string, needed: string): boolean => {
  const bare = (file: string) =>
    file.replace(/(?:\.iife)?\.js$/, '').replace(/-(?:snapshot|shards|sheet|answered)$/, '');
  return bare(has) === bare(needed);
};
