import { allowLine } from './allow-line.ts';
import type { Reached } from './asks.ts';
import { directivesOf } from './csp/policies.ts';
import { matches } from './csp/source-match.ts';
import type { Finding } from './finding.ts';
import { isList, jsonOf } from './json-of.ts';
import type { FrameTag, OnPage } from './on-page.ts';
import { isRegion, regionEmpty, regionsIn } from './region-empty.ts';
import { questionsOfFrame } from './sources.ts';
import { startTag } from './write-tag.ts';

/** Frames of a gateway: whether they may stand here, and say what they are. */
export const frameFindings = (page: OnPage, reached: Reached, headers: Headers): readonly Finding[] =>
  page.frames.flatMap((frame) => [...asWritten(frame, page), ...asFetched(frame, page, reached, headers)]);

const titles: Readonly<Record<string, string>> = {
  'job-board': 'Papan kerja',
  showcase: 'Produk dan jasa lulusan',
  'hire-local': 'Minta penawaran',
};
const titleOf = ({ pathname }: URL) =>
  titles[/\/frames\/([\w-]+)/.exec(pathname)?.[1] ?? ''] ?? 'Lulusan pelatihan kerja';

function asWritten({ tag, url }: FrameTag, { address, scripts }: OnPage): readonly Finding[] {
  if (tag.name !== 'iframe') return [];
  const at = tag.where && { where: tag.where };
  const findings: Finding[] = [];
  if (!tag.attributes.get('title')?.trim())
    findings.push({
      code: 'frame-no-title',
      severity: 'weakens',
      ...at,
      line: startTag(tag, { title: titleOf(url) }),
    });
  if (url.protocol === 'http:' && address?.protocol === 'https:')
    findings.push({
      code: 'frame-http',
      severity: 'breaks',
      values: { host: url.host },
      ...at,
      line: startTag(tag, { src: `https:${url.href.slice(5)}` }),
    });
  if (tag.attributes.has('data-guyub-frame') && !scripts.some(({ isForFrames }) => isForFrames))
    findings.push({
      code: 'frame-no-script',
      severity: 'weakens',
      ...at,
      line: `<script async src="${url.origin}/guyub/guyub-frame.js"></script>`,
    });
  const sandbox = tag.attributes.get('sandbox');
  if (sandbox !== undefined && !/(?:^|\s)allow-scripts(?:\s|$)/i.test(sandbox))
    findings.push({
      code: 'frame-boxed',
      severity: 'weakens',
      ...at,
      line: startTag(tag, {
        sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads',
      }),
    });
  return findings;
}

function asFetched(
  frame: FrameTag,
  { address }: OnPage,
  reached: Reached,
  headers: Headers,
): readonly Finding[] {
  const { tag, url } = frame;
  const reply = reached(url);
  if (!reply) return [];
  const at = tag.where && { where: tag.where };
  const values = { url: `${url.origin}${url.pathname}`, origin: address?.origin ?? '', host: url.host };
  if ('missed' in reply)
    return reply.missed === 'inside'
      ? [{ code: 'not-visited', severity: 'note', values, ...at }]
      : [{ code: 'frame-silent', severity: 'breaks', values, ...at }];
  if (reply.status >= 400)
    return [
      {
        code: 'frame-missing',
        severity: 'breaks',
        values: { ...values, status: String(reply.status) },
        ...at,
      },
    ];
  if (!address) return emptyFrame(frame, reached);
  if (!mayFrame(reply.headers, new URL(reply.url), address))
    return [{ code: 'frame-refused', severity: 'breaks', values, ...at, ...allowLine(address.origin) }];
  const isIsolated = /require-corp/.test(headers.get('cross-origin-embedder-policy') ?? '');
  if (
    isIsolated &&
    url.origin !== address.origin &&
    !/require-corp|credentialless/.test(reply.headers.get('cross-origin-embedder-policy') ?? '')
  )
    return [
      { code: 'frame-coep', severity: 'breaks', values, ...at, line: startTag(tag, { credentialless: '' }) },
    ];
  return emptyFrame(frame, reached);
}

function emptyFrame(frame: FrameTag, reached: Reached): readonly Finding[] {
  const { tag, url } = frame;
  const { region, list, regions } = questionsOfFrame(frame) ?? {};
  const reply = list && reached(list);
  const body = reply && !('missed' in reply) ? jsonOf(reply) : undefined;
  if (!isRegion(region) || !isList(body) || body.items.length > 0) return [];
  const name = tag.attributes.has('src') ? 'src' : 'href';
  const told = (code: string) => {
    const other = new URL(url);
    other.searchParams.set('region', code);
    return startTag(tag, { [name]: other.href });
  };
  return [
    regionEmpty({
      region,
      place: url.origin,
      there: regionsIn(regions && reached(regions)),
      where: tag.where,
      told,
      command: regions && 'npm run guyub -- import daftar.xlsx --region {region}',
    }),
  ];
}

/** `frame-ancestors` of each policy; only where none has it counts `X-Frame-Options`. */
function mayFrame(headers: Headers, frame: URL, page: URL): boolean {
  const policies = (headers.get('content-security-policy') ?? '').split(',').map(directivesOf);
  const ancestors = policies.flatMap((policy) => {
    const sources = policy.get('frame-ancestors');
    return sources ? [sources] : [];
  });
  if (ancestors.length > 0)
    return ancestors.every((sources) =>
      sources.some((source) => matches(source, new URL(page.origin), frame)),
    );
  const options = headers.get('x-frame-options')?.trim().toLowerCase() ?? '';
  if (options.includes('deny')) return false;
  return !options.includes('sameorigin') || frame.origin === page.origin;
}
