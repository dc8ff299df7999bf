import { readsOf } from './elements.ts';
import { addressOf, kindOf, scriptOf, type Embed } from './embed.ts';

/** Sources by directive of a Content-Security-Policy (W3C CSP 3). */
export type Policy = Readonly<Record<string, readonly string[]>>;

export interface Places {
  /** Address of the page that the elements stand on. */
  readonly page: string;
  /** Folder of the scripts, e.g. `https://cdn.example.go.id/guyub/v/0.1.0/`. */
  readonly scripts: string;
  /** The loader brings the scripts, and with `pinned` reads their hashes first. Default: each script has its tag. */
  readonly loader?: 'plain' | 'pinned';
}

/** Where Google sends those who ask for a published sheet. */
const googleSheets = ['https://docs.google.com', 'https://*.googleusercontent.com'];

/**
 * What a page must allow for these elements, and nothing more: under `default-src 'none'` and these lines they work,
 * and with one less they do not.
 */
export function policyOf(embeds: readonly Embed[], { page, scripts, loader }: Places): Policy {
  const originOf = (address: string) => sourceOf(address, page);
  const connect = embeds.flatMap(({ attributes: { source, src } }) => {
    if (source === undefined) return src === undefined ? [] : [originOf(src)];
    const address = new URL(addressOf(source), page);
    if (kindOf(source) !== 'sheet') return [originOf(address.href)];
    const mapping = new URLSearchParams(address.hash.slice(1)).get('mapping');
    return [
      ...(address.hostname === 'docs.google.com' ? googleSheets : [originOf(address.href)]),
      ...(mapping === null ? [] : [originOf(mapping)]),
    ];
  });
  const pictures = embeds.flatMap(({ element, attributes: { source, photos } }) => {
    const gateway = photos ?? (source !== undefined && kindOf(source) === 'http' ? source : undefined);
    return readsOf(element).pictures && gateway !== undefined ? [originOf(gateway)] : [];
  });
  const own = new Set(embeds.map(scriptOf));
  return known({
    'script-src': [originOf(scripts)],
    'connect-src': [...connect, ...(loader === 'pinned' ? [originOf(scripts)] : [])],
    'img-src': pictures,
    'require-trusted-types-for': ["'script'"],
    // Each script brings Lit, which makes that policy anew.
    'trusted-types': [
      'lit-html',
      ...(loader ? ['guyub-loader'] : []),
      ...(own.size > 1 ? ["'allow-duplicates'"] : []),
    ],
  });
}

/** The same for a frame, and for the script that gives it its height. */
export const framePolicyOf = (src: string, page: string, script?: string): Policy => ({
  'frame-src': [sourceOf(src, page)],
  ...(script !== undefined && { 'script-src': [sourceOf(script, page)] }),
});

function sourceOf(address: string, page: string): string {
  const { origin } = new URL(address, page);
  return origin === new URL(page).origin ? "'self'" : origin;
}

/** As the header says it. */
export const writePolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** Each source once, no empty line. */
const known = (policy: Policy): Policy =>
  Object.fromEntries(
    Object.entries(policy).flatMap(([directive, sources]) =>
      sources.length > 0 ? [[directive, [...new Set(sources)]]] : [],
    ),
  );
