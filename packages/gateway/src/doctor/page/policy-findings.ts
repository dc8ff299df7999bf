import { policyOf } from '@guyub/widgets/embed';
import { merged, isStrict } from './csp/merged.ts';
import { allows, directiveFor, expressionFor, type Need } from './csp/needs.ts';
import { policiesOf, type PagePolicy } from './csp/policies.ts';
import { broughtBy, firstOf, isPinned } from './asks.ts';
import type { Finding } from './finding.ts';
import { nowhere, type OnPage } from './on-page.ts';
import { knownOf, sourcesOf } from './sources.ts';
import { startTag } from './write-tag.ts';

/** What the page's own headers forbid its elements. */
export function policyFindings(page: OnPage, headers: Headers): readonly Finding[] {
  const self = page.address ?? new URL(nowhere);
  const needs = needsOf(page);
  const policies = policiesOf(headers, page.html.tags);
  return [
    ...policies.flatMap((policy) => ofPolicy(policy, needs, self, page)),
    ...geolocation(page, headers),
  ];
}

/** Everything that is to be let through, as far as the page tells. */
function needsOf(page: OnPage): readonly Need[] {
  const self = page.address ?? new URL(nowhere);
  const loader = page.scripts.find(({ isLoader }) => isLoader);
  const known = knownOf(page);
  const tags = page.scripts.map(({ tag, url }): Need => ({
    kind: 'script',
    url,
    nonce: tag.attributes.get('nonce'),
    integrity: tag.attributes.get('integrity'),
  }));
  // What a script of ours imports stands beside it, and has its nonce.
  const parts = page.scripts
    .filter(({ isLoader, isForFrames, file }) => !isLoader && !isForFrames && !file.endsWith('.iife.js'))
    .map(({ tag, url }): Need => ({
      kind: 'script',
      url: new URL('chunk.js', url),
      nonce: tag.attributes.get('nonce'),
    }));
  const brought = broughtBy(page).flatMap((url): readonly Need[] => {
    const nonce = loader!.tag.attributes.get('nonce');
    return [url, new URL('chunk.js', url)].map((one) => ({ kind: 'script', url: one, nonce, isAdded: true }));
  });
  const asked = sourcesOf(page);
  const data = asked.map((source): Need => ({ kind: 'connect', url: firstOf(source) }));
  const lists = page.scripts
    .filter(isPinned)
    .map(({ url }): Need => ({ kind: 'connect', url: new URL('manifest.json', url) }));
  const frames = page.frames.map(({ url }): Need => ({ kind: 'frame', url }));
  const policy = policyOf(
    known.map(({ embed }) => embed),
    {
      page: self.href,
      scripts: new URL('.', (loader ?? page.scripts[0])?.url ?? self).href,
      ...(loader && { loader: 'plain' as const }),
    },
  );
  const onward = (policy['connect-src'] ?? []).filter((source) => source.includes('*'));
  const pictures = (policy['img-src'] ?? [])
    .map((source) => (source === "'self'" ? self.origin : source))
    .flatMap((origin) => (URL.canParse(origin) ? [new URL('/v1/photos/a/b', origin)] : []));
  // Each script that has elements makes Lit's policy anew.
  const makers = page.scripts.filter(({ isLoader, isForFrames }) => !isLoader && !isForFrames);
  const isTwice = new Set([...makers.map(({ url }) => url.href), ...broughtBy(page).map(String)]).size > 1;
  return [
    ...tags,
    ...(known.length > 0 ? [...parts, ...brought] : []),
    ...data,
    ...lists,
    ...onward.map((source): Need => ({ kind: 'connect', url: new URL(source.replace('*', 'doc-0')) })),
    ...pictures.map((url): Need => ({ kind: 'img', url })),
    ...frames,
    ...(known.length > 0 && page.scripts.some(({ isForFrames }) => !isForFrames)
      ? [
          { kind: 'trusted-types', name: 'lit-html', isTwice } as const,
          ...(loader ? [{ kind: 'trusted-types', name: 'guyub-loader' } as const] : []),
        ]
      : []),
  ];
}

function ofPolicy(policy: PagePolicy, needs: readonly Need[], self: URL, page: OnPage): readonly Finding[] {
  const at = policy.where && { where: policy.where };
  const sandbox = policy.directives.get('sandbox');
  const boxed = sandbox && !sandbox.includes('allow-scripts');
  const lacking = needs.filter((need) => !allows(policy, need, self));
  if (lacking.length === 0 && !boxed) return [];
  const blocked = [...new Set(lacking.map((need) => directiveFor(need.kind, policy).deciding!))];
  const lacks = [...new Set(lacking.map((need) => expressionFor(need, self)))];
  const values = { directives: blocked.join(', '), lacks: lacks.join(' '), place: policy.place };
  if (!policy.isEnforced) return [{ code: 'policy-reports', severity: 'note', values, ...at }];
  const scripts = lacking.filter(({ kind }) => kind === 'script');
  const decides = scripts[0] && policy.directives.get(directiveFor('script', policy).deciding!);
  const strict = decides && isStrict(decides) ? withNonce(page) : [];
  const plain = strict.length > 0 ? lacking.filter(({ kind }) => kind !== 'script') : lacking;
  const line = merged(policy, plain, self);
  return [
    ...(boxed ? [{ code: 'policy-sandbox', severity: 'breaks' } as const] : []),
    ...strict,
    ...(plain.length > 0
      ? [
          {
            code: policy.place === 'meta' ? 'policy-meta-blocks' : 'policy-blocks',
            severity: plain.every(({ kind }) => kind === 'img') ? 'weakens' : 'breaks',
            values: {
              ...values,
              directives: [...new Set(plain.map((need) => directiveFor(need.kind, policy).deciding!))].join(
                ', ',
              ),
              lacks: [...new Set(plain.map((need) => expressionFor(need, self)))].join(' '),
            },
            ...at,
            line:
              policy.place === 'meta'
                ? `<meta http-equiv="Content-Security-Policy" content="${line}">`
                : `Content-Security-Policy: ${line}`,
          } as const,
        ]
      : []),
  ];
}

/** Under `'strict-dynamic'` no address helps: each tag of ours needs the nonce of the answer. */
const withNonce = ({ scripts }: OnPage): readonly Finding[] =>
  scripts.map(({ tag }) => ({
    code: 'policy-nonce',
    severity: 'breaks',
    ...(tag.where && { where: tag.where }),
    line: `${startTag(tag, { nonce: '…' })}</script>`,
  }));

/** "Pakai lokasi saya" is a help, and a place can be chosen by name. */
function geolocation(page: OnPage, headers: Headers): readonly Finding[] {
  const policy = headers.get('permissions-policy') ?? '';
  const isClosed =
    /(?:^|,)\s*geolocation\s*=\s*\(\s*\)/.test(policy) ||
    /geolocation 'none'/.test(headers.get('feature-policy') ?? '');
  return isClosed && (page.placed.length > 0 || page.frames.length > 0)
    ? [{ code: 'geolocation-closed', severity: 'note', line: 'Permissions-Policy: geolocation=(self)' }]
    : [];
}
