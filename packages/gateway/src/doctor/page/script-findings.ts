import { hash } from 'node:crypto';
import { broughtBy, isPinned, type Reached, type Reply } from './asks.ts';
import type { Finding, Where } from './finding.ts';
import type { OnPage, ScriptTag } from './on-page.ts';
import { mayRead } from './read-across.ts';
import { startTag } from './write-tag.ts';

/** Whether the script tags that are there do what they should. */
export const scriptFindings = (page: OnPage, reached: Reached, headers: Headers): readonly Finding[] => [
  ...page.scripts.flatMap((script) => [
    ...asWritten(script, page, reached),
    ...asFetched(script, page, reached, headers),
  ]),
  ...ofBrought(page, reached),
  ...together(page),
];

const script = (tag: ScriptTag['tag'], changes: Readonly<Record<string, string | undefined>>) =>
  `${startTag(tag, changes)}</script>`;
const isClassic = (type: string) =>
  type === '' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type);

function asWritten(one: ScriptTag, { address }: OnPage, reached: Reached): readonly Finding[] {
  const { tag, type, url, isLoader, file } = one;
  const at = tag.where && { where: tag.where };
  const src = tag.attributes.get('src');
  if (!src || (!isClassic(type) && type !== 'module')) {
    const plain = script(
      { ...tag, attributes: new Map() },
      {
        'data-cfasync': 'false',
        'data-no-optimize': '1',
        src: src ?? shown(url, address),
        ...(isLoader ? { async: '' } : { type: 'module' }),
      },
    );
    const isLate = /-(?:text\/javascript|module)$/.test(type);
    return [
      {
        code: 'script-held',
        severity: isLate ? 'weakens' : 'breaks',
        values: { type: type.slice(0, 60) },
        ...at,
        line: plain,
      },
    ];
  }
  const findings: Finding[] = [];
  if (!isLoader && isLoaderInside(reached(url)))
    findings.push({
      code: 'loader-renamed',
      severity: 'breaks',
      values: { file },
      ...at,
      line: script(tag, { src: src.replace(file, 'guyub-loader.js') }),
    });
  else if (!isLoader && isClassic(type) && /^guyub[\w-]*\.js$/.test(file) && !one.isForFrames)
    findings.push({
      code: 'script-not-module',
      severity: 'breaks',
      ...at,
      line: script(tag, { type: 'module', async: undefined, defer: undefined }),
    });
  if (url.protocol === 'http:' && address?.protocol === 'https:')
    findings.push({
      code: 'script-http',
      severity: 'breaks',
      values: { host: url.host },
      ...at,
      line: script(tag, { src: `https:${url.href.slice(5)}` }),
    });
  if (tag.attributes.get('integrity') && url.origin !== address?.origin && !tag.attributes.has('crossorigin'))
    findings.push({
      code: 'integrity-no-crossorigin',
      severity: 'breaks',
      ...at,
      line: script(tag, { crossorigin: 'anonymous' }),
    });
  return findings;
}

/** Nobody but the loader says this. */
const isLoaderInside = (reply: ReturnType<Reached>): boolean =>
  reply !== undefined && !('missed' in reply) && Buffer.from(reply.body).includes('guyub-loader: ');

const shown = (url: URL, address: URL | undefined) =>
  url.origin === address?.origin ? `${url.pathname}${url.search}` : url.href;

function asFetched(
  { tag, url, type }: ScriptTag,
  page: OnPage,
  reached: Reached,
  headers: Headers,
): readonly Finding[] {
  const reply = reached(url);
  if (!reply) return [];
  const common = ofFile(url, reply, page, tag.where);
  if (common.length > 0 || 'missed' in reply) return common;
  const at = tag.where && { where: tag.where };
  const findings: Finding[] = [];
  const isElsewhere = url.origin !== page.address?.origin;
  const isPlain = type !== 'module' && !tag.attributes.has('crossorigin');
  const corp = reply.headers.get('cross-origin-resource-policy')?.trim();
  const needsCorp = /require-corp/.test(headers.get('cross-origin-embedder-policy') ?? '');
  if (isElsewhere && isPlain && (corp === 'same-origin' || (needsCorp && corp !== 'cross-origin')))
    findings.push({
      code: 'script-corp',
      severity: 'breaks',
      values: { host: url.host },
      ...at,
      line: script(tag, { crossorigin: 'anonymous' }),
    });
  const written = tag.attributes.get('integrity')?.trim();
  if (written && !fits(written, reply))
    findings.push({
      code: 'integrity-mismatch',
      severity: 'breaks',
      ...at,
      line: script(tag, { integrity: sha384(reply) }),
    });
  return [...findings, ...ofManifest({ tag, url, type } as ScriptTag, reached)];
}

function ofManifest(one: ScriptTag, reached: Reached): readonly Finding[] {
  if (!isPinned({ ...one, isLoader: true })) return [];
  const manifest = reached(new URL('manifest.json', one.url));
  if (!manifest) return [];
  const at = one.tag.where && { where: one.tag.where };
  if ('missed' in manifest || manifest.status >= 400)
    return [
      {
        code: 'manifest-missing',
        severity: 'breaks',
        values: { url: new URL('manifest.json', one.url).href },
        ...at,
      },
    ];
  if (fits(one.tag.attributes.get('data-manifest')!, manifest)) return [];
  return [
    {
      code: 'manifest-mismatch',
      severity: 'breaks',
      ...at,
      line: script(one.tag, { 'data-manifest': sha384(manifest) }),
    },
  ];
}

const sha384 = ({ body }: Reply) => `sha384-${hash('sha384', body, 'base64')}`;

/** Of several hashes the strongest kind counts, and of that kind any. */
function fits(integrity: string, { body }: Reply): boolean {
  const all = [...integrity.matchAll(/(?:^|\s)(sha256|sha384|sha512)-([\w+/=-]+)/g)];
  if (all.length === 0) return true;
  const strongest = all
    .map(([, kind]) => kind!)
    .sort()
    .at(-1)!;
  return all.some(([, kind, value]) => kind === strongest && hash(kind, body, 'base64') === value);
}

/** A script as a file on a server. */
function ofFile(
  url: URL,
  reply: NonNullable<ReturnType<Reached>>,
  { address }: OnPage,
  where: Where | undefined,
): readonly Finding[] {
  const at = where && { where };
  const values = { url: `${url.origin}${url.pathname}`, host: url.host };
  if ('missed' in reply)
    return reply.missed === 'inside'
      ? [{ code: 'not-visited', severity: 'note', values, ...at }]
      : [{ code: 'script-unreachable', severity: 'breaks', values, ...at }];
  if (reply.status >= 400)
    return [
      {
        code: 'script-file-missing',
        severity: 'breaks',
        values: { ...values, status: String(reply.status) },
        ...at,
      },
    ];
  const type = reply.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/(?:java|ecma)script$/.test(type))
    return [
      {
        code: 'script-not-javascript',
        severity: 'breaks',
        values: { ...values, type: type.slice(0, 60) || '?' },
        ...at,
        line: 'Content-Type: text/javascript',
      },
    ];
  if (!mayRead(reply, url, address))
    return [
      { code: 'script-cors', severity: 'breaks', values, ...at, line: 'Access-Control-Allow-Origin: *' },
    ];
  return [];
}

/** What the loader will ask for. */
function ofBrought(page: OnPage, reached: Reached): readonly Finding[] {
  const loader = page.scripts.find(({ isLoader }) => isLoader);
  const own = new Set(page.scripts.map(({ url }) => url.href));
  return broughtBy(page).flatMap((url) => {
    const reply = own.has(url.href) ? undefined : reached(url);
    return reply ? ofFile(url, reply, page, loader?.tag.where) : [];
  });
}

/** Copies that stand in each other's way. */
function together(page: OnPage): readonly Finding[] {
  const scripts = page.scripts.filter(({ isForFrames }) => !isForFrames);
  const versions = [
    ...new Set(scripts.flatMap(({ url }) => /\/v\/(\d[\w.-]*)\//.exec(url.pathname)?.[1] ?? [])),
  ];
  const folders = [...new Set(scripts.map(({ url }) => new URL('.', url).href))];
  const second = scripts.find(({ url }) => new URL('.', url).href !== folders[0]);
  const at = second?.tag.where && { where: second.tag.where };
  if (versions.length > 1)
    return [{ code: 'versions-two', severity: 'weakens', values: { versions: versions.join(', ') }, ...at }];
  if (folders.length > 1)
    return [{ code: 'folders-two', severity: 'weakens', values: { folders: folders.join(', ') }, ...at }];
  const old = scripts.find(({ file }) => file.endsWith('.iife.js'));
  if (old && scripts.some(({ isLoader }) => isLoader))
    return [
      {
        code: 'script-old',
        severity: 'weakens',
        values: { file: old.file },
        ...(old.tag.where && { where: old.tag.where }),
      },
    ];
  return [];
}
