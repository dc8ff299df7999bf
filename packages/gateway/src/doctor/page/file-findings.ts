import { scrubDeep } from '@guyub/core';
import { firstOf, type Reached, type Reply } from './asks.ts';
import type { Finding } from './finding.ts';
import { jsonOf } from './gateway-findings.ts';
import type { OnPage } from './on-page.ts';
import { mayRead } from './read-across.ts';
import { sourcesOf, type Source } from './sources.ts';

/** Older than this, people in it may have withdrawn long since. */
const MOST_DAYS = 90;

/** Whether files that elements read are there, are what they should be, and hold nothing that must not be there. */
export const fileFindings = (page: OnPage, reached: Reached, now: Date): readonly Finding[] =>
  sourcesOf(page).flatMap((source) => (source.kind === 'http' ? [] : ofFile(source, page, reached, now)));

function ofFile(source: Source, page: OnPage, reached: Reached, now: Date): readonly Finding[] {
  const url = firstOf(source);
  const reply = reached(url);
  if (!reply) return [];
  const { tag, attributes } = source.placed;
  const at = tag.where && { where: tag.where };
  const region = attributes['region']?.replace('kemendagri:', '') ?? '35.27';
  const again =
    source.kind === 'shards'
      ? 'npx guyub snapshot --shards FOLDER --key BERKAS'
      : `npx guyub snapshot --region ${/^[\d.]+$/.test(region) ? region : '35.27'} --out guyub.json`;
  const values = { url: `${url.origin}${url.pathname}`, host: url.host };
  const found = (code: Finding['code'], more: Partial<Finding> = {}): readonly Finding[] => [
    { code, severity: 'breaks', values, ...at, ...more },
  ];
  if ('missed' in reply)
    return reply.missed === 'inside' ? found('not-visited', { severity: 'note' }) : found('file-silent');
  if (reply.status >= 400)
    return found('file-missing', { values: { ...values, status: String(reply.status) } });
  if (!mayRead(reply, url, page.address))
    return found('file-cors', { line: 'Access-Control-Allow-Origin: *' });
  if (source.kind === 'sheet') return isHtml(reply) ? found('sheet-not-published') : [];
  const body = jsonOf(reply) as Readonly<Record<string, unknown>> | undefined;
  if (body === undefined || typeof body !== 'object' || body === null)
    return found(isHtml(reply) ? 'file-is-page' : 'file-not-json', { line: again });
  const asOf = body['asOf'];
  if (
    typeof asOf !== 'string' ||
    Number.isNaN(Date.parse(asOf)) ||
    (source.kind === 'snapshot' && body['guyub'] !== 1)
  )
    return [...identity(body, values, found), ...found('file-not-guyub', { line: again })];
  const days = Math.floor((now.getTime() - Date.parse(asOf)) / 86_400_000);
  const old =
    days > MOST_DAYS
      ? found('file-old', {
          severity: 'weakens',
          values: { ...values, date: asOf.slice(0, 10), days: String(days) },
          line: again,
        })
      : [];
  return [...identity(body, values, found), ...old];
}

/** How many, and in which fields; never which. */
function identity(
  body: object,
  values: Readonly<Record<string, string>>,
  found: (code: Finding['code'], more?: Partial<Finding>) => readonly Finding[],
): readonly Finding[] {
  const fields = new Map<string, number>();
  const waiting: { readonly value: unknown; readonly field: string }[] = [{ value: body, field: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, field } = next;
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        waiting.push({ value: inner, field: Array.isArray(value) || /^\d/.test(key) ? field : key });
    else if (
      (typeof value === 'string' || typeof value === 'number') &&
      scrubDeep(String(value)) !== String(value)
    )
      fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  if (fields.size === 0) return [];
  const named = [...fields.keys()].filter((name) => /^[A-Za-z_]{1,40}$/.test(name)).slice(0, 6);
  const count = [...fields.values()].reduce((sum, one) => sum + one, 0);
  return found('file-identity', {
    values: { ...values, count: String(count), fields: named.join(', ') || '?' },
  });
}

const isHtml = ({ body, headers }: Reply) =>
  /html/.test(headers.get('content-type') ?? '') ||
  /^\s*<(?:!doctype|html)/i.test(Buffer.from(body.subarray(0, 200)).toString());
