import { allowLine } from './allow-line.ts';
import type { Reached } from './asks.ts';
import type { Finding } from './finding.ts';
import { isList, isObject, jsonOf } from './json-of.ts';
import type { OnPage } from './on-page.ts';
import { mayRead } from './read-across.ts';
import { isRegion, regionEmpty, regionsIn } from './region-empty.ts';
import { questionsFor, sourcesOf, type Source } from './sources.ts';
import { startTag } from './write-tag.ts';

/** Whether the gateways answer, and answer this page. */
export function gatewayFindings(page: OnPage, reached: Reached): readonly Finding[] {
  const seen = new Set<string>();
  return sourcesOf(page).flatMap((source) => {
    if (source.kind !== 'http') return [];
    // Elements over one gateway find the same wrong with it.
    return ofGateway(source, page, reached).filter(({ code, values }) => {
      const key = `${code} ${source.url.origin} ${values?.['region'] ?? ''}`;
      return !seen.has(key) && seen.add(key);
    });
  });
}

function ofGateway(source: Source, page: OnPage, reached: Reached): readonly Finding[] {
  const { list, regions, terms, sends } = questionsFor(source);
  const { tag, form } = source.placed;
  const at = tag.where && { where: tag.where };
  const gateway = source.url.href.replace(/\/$/, '');
  const values = { gateway, origin: page.address?.origin ?? '' };
  const reply = reached(list);
  if (!reply) return [];
  const found = (code: Finding['code'], more: Partial<Finding> = {}): readonly Finding[] => [
    { code, severity: 'breaks', values, ...at, ...more },
  ];
  if ('missed' in reply)
    return reply.missed === 'inside'
      ? found('not-visited', { severity: 'note', values: { ...values, url: gateway } })
      : found('gateway-silent', { values: { ...values, why: reply.missed } });
  if (reply.status >= 500)
    return found('gateway-fails', { values: { ...values, status: String(reply.status) } });
  const body = jsonOf(reply);
  if (!isList(body) && !isProblem(body)) {
    const shape = reply.headers.get('content-type')?.split(';')[0] ?? '?';
    return found('gateway-other', {
      values: { ...values, status: String(reply.status), type: shape.slice(0, 60) },
    });
  }
  if (reply.url !== list.href) {
    const moved = new URL(reply.url);
    const next = `${moved.origin}${moved.pathname.replace(/\/v1\/.*$/, '')}`;
    return found('gateway-moved', {
      values: { ...values, next },
      line: startTag(tag, { [form === 'tag' ? 'source' : 'data-source']: next }),
    });
  }
  if (!mayRead(reply, list, page.address)) return found('gateway-cors', allowLine(values.origin));
  if (reply.status === 429) return found('gateway-busy', { severity: 'note' });
  if (!isList(body)) return found('gateway-refuses', { values: { ...values, status: String(reply.status) } });
  const region = source.placed.attributes['region'];
  const empty: readonly Finding[] =
    isRegion(region) && list.searchParams.has('where') && body.items.length === 0
      ? [
          regionEmpty({
            region,
            place: gateway,
            there: regionsIn(regions && reached(regions)),
            where: tag.where,
            told: (code) => startTag(tag, { [form === 'tag' ? 'region' : 'data-region']: code }),
            command: regions && 'npm run guyub -- import daftar.xlsx --region {region}',
          }),
        ]
      : [];
  return [...empty, ...ofSending(source, page, reached, { terms, sends }, values)];
}

function ofSending(
  { placed }: Source,
  page: OnPage,
  reached: Reached,
  { terms, sends }: { readonly terms?: URL | undefined; readonly sends?: URL | undefined },
  values: Readonly<Record<string, string>>,
): readonly Finding[] {
  const at = placed.tag.where && { where: placed.tag.where };
  const term = terms && reached(terms);
  if (term && !('missed' in term) && term.status === 404 && codeOf(jsonOf(term)) === 'unsupported')
    return placed.element === 'job-board'
      ? []
      : [
          {
            code: 'hiring-closed',
            severity: 'weakens',
            values,
            ...at,
            line: 'npm run guyub -- serve --inbox https://example.go.id/kotak-masuk.html',
          },
        ];
  const preflight = sends && sends.origin !== page.address?.origin ? reached(sends, 'OPTIONS') : undefined;
  if (!preflight || 'missed' in preflight) return [];
  const methods = preflight.headers.get('access-control-allow-methods') ?? '';
  const isOpen = mayRead(preflight, sends!, page.address) && /\bPOST\b|\*/.test(methods);
  return isOpen && preflight.status < 300
    ? []
    : [
        {
          code: 'gateway-no-sending',
          severity: 'breaks',
          values,
          ...at,
          ...allowLine(values['origin'] ?? ''),
        },
      ];
}

const codeOf = (body: unknown) => (isObject(body) ? body['code'] : undefined);
const isProblem = (body: unknown) => isObject(body) && typeof body['code'] === 'string' && 'title' in body;
