import { addressOf, elements, kindOf } from '@guyub/widgets/embed';
import { reachOfHost } from '../../outbound/reach.ts';
import type { Finding } from './finding.ts';
import { joined, type OnPage, type Placed } from './on-page.ts';
import { isKind } from './sources.ts';
import { startTag } from './write-tag.ts';

/** Whether `source` can be an address that visitors of this page reach. */
export const sourceFindings = (page: OnPage, isUpgraded: boolean): readonly Finding[] =>
  page.placed.flatMap((one) => ofElement(one, page, isUpgraded));

function ofElement(one: Placed, { base, address }: OnPage, isUpgraded: boolean): readonly Finding[] {
  const { element, tag, form, attributes, source } = one;
  if (!element) return [];
  const { sources } = elements[element];
  const at = tag.where && { where: tag.where };
  const told = (value: string) => ({
    line: startTag(tag, { [form === 'tag' ? 'source' : 'data-source']: value }),
  });
  if (sources.length === 0) return [];
  // A page may give the element a client of its own, which nobody sees from outside.
  if (!source?.trim())
    // Where it is `src`, that is said of the attribute.
    return attributes['src']?.trim()
      ? []
      : [{ code: 'source-missing', severity: 'breaks', ...at, ...told('https://guyub.example.go.id') }];
  if (/[“”„″‘’«»]/.test(source)) return [];
  const kind = kindOf(source);
  const url = joined(addressOf(source), base);
  if (!isKind(kind)) {
    const isHost = /^\s*[\w.-]+:\d+/.test(source);
    return [
      {
        code: 'source-kind-unknown',
        severity: 'breaks',
        values: { kind: String(kind).slice(0, 40) },
        ...at,
        ...told(isHost ? `http://${source.trim()}` : `snapshot:${addressOf(source)}`),
      },
    ];
  }
  if (!url || !/^https?:$/.test(url.protocol))
    return [{ code: 'source-no-address', severity: 'breaks', ...at, ...told('https://guyub.example.go.id') }];
  if (!(sources as readonly string[]).includes(kind))
    return [
      {
        code: 'source-kind-not-here',
        severity: 'breaks',
        values: { kind, kinds: sources.join(', ') },
        ...at,
      },
    ];
  const findings: Finding[] = [];
  const word = kind === 'http' ? '' : `${kind}:`;
  if (kind === 'http' && /\.json$/i.test(url.pathname))
    findings.push({
      code: 'source-is-file',
      severity: 'breaks',
      ...at,
      ...told(`snapshot:${source.trim()}`),
    });
  else if (kind === 'http' && /\/v1(?:\/.*)?$/.test(url.pathname))
    findings.push({
      code: 'source-with-path',
      severity: 'breaks',
      ...at,
      ...told(source.trim().replace(/\/v1(?:\/.*)?$/, '')),
    });
  if (kind === 'shards' && !url.hash) findings.push({ code: 'shards-no-key', severity: 'breaks', ...at });
  if (!/^(?:https?:)?\/\/|^\w+:(?:https?:)?\/\//i.test(source.trim())) return findings;
  const reach = reachOfHost(url.hostname);
  const here = address && reachOfHost(address.hostname);
  if (reach !== undefined && reach !== 'public' && here !== 'private' && address !== undefined)
    findings.push({
      code: 'source-inside',
      severity: 'breaks',
      values: { host: url.hostname },
      ...at,
      ...told(`${word}https://guyub.example.go.id`),
    });
  else if (url.protocol === 'http:' && address?.protocol === 'https:' && !isUpgraded)
    findings.push({
      code: 'source-http',
      severity: 'breaks',
      values: { host: url.host },
      ...at,
      ...told(source.replace(/http:/i, 'https:')),
    });
  return findings;
}
