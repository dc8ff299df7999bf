import { elementNames, elements } from '@guyub/widgets/embed';
import type { Finding } from './finding.ts';
import type { Html, Text } from './html.ts';
import { nearest } from './names.ts';
import type { OnPage, Placed } from './on-page.ts';
import { startTag, wholeTag } from './write-tag.ts';

/** What became of the snippet on its way into the page. */
export function markupFindings(page: OnPage): readonly Finding[] {
  const { html, placed, scripts, frames } = page;
  const lost = html.texts.flatMap(lostIn);
  const broken = html.tags.flatMap(({ attributes, where, name }) =>
    isOurs(name) && [...attributes.keys()].some((key) => key.startsWith('<br') || key === 'br')
      ? [{ code: 'tag-broken', severity: 'breaks', ...(where && { where }) } as const]
      : [],
  );
  if (placed.length === 0 && frames.length === 0)
    return [...(lost.length > 0 ? lost : [scripts.length > 0 ? removed : nothing]), ...onPage(html)];
  const linked = placed.filter(({ attributes }) => 'deep-link' in attributes);
  return [
    ...lost,
    ...broken,
    ...placed.flatMap(ofElement),
    ...linked.slice(1).map((one) => found('deep-link-twice', 'weakens', one, withoutDeepLink(one))),
    ...onPage(html),
    ...ofBase(page),
  ];
}

const snippet = wholeTag(
  'div',
  { 'data-guyub': 'alumni-directory', 'data-source': 'https://guyub.example.go.id', 'data-region': '35.27' },
  '<a href="/kontak">Hubungi kami</a>',
);
const loader = '<script async src="/guyub/guyub-loader.js"></script>';
const nothing: Finding = { code: 'no-guyub', severity: 'breaks', line: `${loader}\n${snippet}` };
const removed: Finding = { code: 'element-removed', severity: 'breaks', line: snippet };

const isOurs = (name: string) => /^guyub[-_]/.test(name);
const found = (
  code: Finding['code'],
  severity: Finding['severity'],
  { tag }: Placed,
  line?: string,
  values?: Finding['values'],
): Finding => ({
  code,
  severity,
  ...(tag.where && { where: tag.where }),
  ...(line !== undefined && { line }),
  ...(values && { values }),
});

/** A tag that became words, or stands where no browser reads it. */
function lostIn({ value, inside, where }: Text): readonly Finding[] {
  const [written] =
    /<\s*(?:guyub-[\w-]+|[a-z]{1,20}[^<>]{0,200}data-guyub=|script[^<>]{0,200}guyub[\w-]*\.js)[^<>]{0,400}>?/i.exec(
      value,
    ) ?? [];
  if (written === undefined) return [];
  const at = where && { where: { ...where, text: written.slice(0, 240) } };
  if (inside === '!--') return [{ code: 'in-comment', severity: 'note', ...at }];
  if (['noscript', 'textarea', 'template', 'title'].includes(inside))
    return [{ code: 'not-read', severity: 'weakens', values: { inside }, ...at }];
  return [{ code: 'escaped', severity: 'breaks', ...at, line: written }];
}

function ofElement(one: Placed): readonly Finding[] {
  const { element, name, tag, form } = one;
  const findings: Finding[] = [];
  if (!element) {
    const meant = nearest(name.replace(/^guyub-/, '').replaceAll('_', '-'), elementNames, 5);
    const fixed =
      meant &&
      (form === 'tag'
        ? startTag({ ...tag, name: `guyub-${meant}` })
        : startTag(tag, { 'data-guyub': meant }));
    findings.push(
      found('element-unknown', 'breaks', one, fixed, {
        name: name.slice(0, 60),
        names: elementNames.join(', '),
      }),
    );
  } else if (!tag.isFilled && elements[element].sources.length > 0)
    findings.push(
      found(
        'fallback-missing',
        'weakens',
        one,
        `${startTag(tag)}<a href="/kontak">Hubungi kami</a></${tag.name}>`,
      ),
    );
  // Of a link the parser makes several, each with an end of its own.
  if (element && form !== 'link' && !tag.isClosed)
    findings.push(found('element-unclosed', 'breaks', one, `</${tag.name}>`));
  const around = tag.around.find((outer) => ['pre', 'code', 'button', 'select'].includes(outer));
  if (around) findings.push(found('in-code', 'weakens', one, undefined, { around }));
  if (form === 'link' && !tag.attributes.get('href'))
    findings.push(found('link-nowhere', 'weakens', one, startTag(tag, { href: '/kontak' })));
  return findings;
}

const withoutDeepLink = ({ tag, form }: Placed) =>
  startTag(tag, { [form === 'tag' ? 'deep-link' : 'data-deep-link']: undefined });

function onPage({ tags }: Html): readonly Finding[] {
  const root = tags.find(({ name }) => name === 'html');
  if (root?.attributes.get('lang')?.trim()) return [];
  const tag = root ?? { name: 'html', attributes: new Map<string, string>() };
  return [
    {
      code: 'lang-missing',
      severity: 'weakens',
      line: startTag(tag, { lang: 'id' }),
      ...(root?.where && { where: root.where }),
    },
  ];
}

function ofBase({ html, base, address }: OnPage): readonly Finding[] {
  const tag = html.tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  if (!tag || !address || base.origin === address.origin) return [];
  return [
    {
      code: 'base-elsewhere',
      severity: 'weakens',
      values: { base: base.origin },
      ...(tag.where && { where: tag.where }),
    },
  ];
}
