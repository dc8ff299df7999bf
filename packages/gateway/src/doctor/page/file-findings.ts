import { scrubDeep } from '@guyub/core';
import { regionId } from '@guyub/widgets/embed';
import { firstOf, type Reached, type Reply } from './asks.ts';
import type { Finding } from './finding.ts';
import { isObject, jsonOf } from './json-of.ts';
import type { OnPage } from './on-page.ts';
import { mayRead } from './read-across.ts';
import { isRegion, regionEmpty } from './region-empty.ts';
import { lists, sourcesOf, type Source } from './sources.ts';
import { startTag } from './write-tag.ts';

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
      ? 'npm run guyub -- snapshot --shards FOLDER --key BERKAS'
      : `npm run guyub -- snapshot --region ${/^[\d.]+$/.test(region) ? region : '35.27'} --out guyub.json`;
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
  return [...identity(body, values, found), ...old, ...emptyFile(source, body)];
}

/** Records of other regions than the element shows. */
function emptyFile(
  { kind, placed, url }: Source,
  body: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const { tag, form, element, attributes } = placed;
  const { region } = attributes;
  const records = body['records'];
  if (kind !== 'snapshot' || !isRegion(region) || !isObject(records)) return [];
  const all = records[lists[element!]];
  const rows: readonly unknown[] = Array.isArray(all) ? all : [];
  const there = rows.flatMap((row) =>
    isObject(row) && typeof row['region'] === 'string' ? row['region'] : [],
  );
  if (there.includes(regionId(region)!)) return [];
  return [
    regionEmpty({
      region,
      place: `${url.origin}${url.pathname}`,
      there: [...new Set(there)],
      where: tag.where,
      told: (code) => startTag(tag, { [form === 'tag' ? 'region' : 'data-region']: code }),
      command:
        element === 'job-board' ? undefined : 'npm run guyub -- snapshot --region {region} --out guyub.json',
    }),
  ];
}

/** How many, and in which fields; never which. */
function identity(
  body: object,
  values: Readonly<Record<string, string>>,
  found: (code: Finding['code'], more?: Partial<Finding>) => readonly Finding[],
): readonly Finding[] {
  const fields = new Map<string, number>();
  const waiting: (readonly [value: object, field: string])[] = [[body, '']];
  const visit = (value: unknown, field: string) => {
    if (typeof value === 'object' && value !== null) waiting.push([value, field]);
    else if (
      (typeof value === 'string' || typeof value === 'number') &&
      scrubDeep(String(value)) !== String(value)
    )
      fields.set(field, (fields.get(field) ?? 0) + 1);
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, field] = next;
    if (Array.isArray(value)) for (const inner of value) visit(inner, field);
    else for (const [key, inner] of Object.entries(value)) visit(inner, /^\d/.test(key) ? field : key);
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
