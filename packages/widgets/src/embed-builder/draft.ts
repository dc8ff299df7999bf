import {
  elementNames,
  hostNames,
  hostOf,
  readsOf,
  type ElementName,
  type Embed,
  type HostName,
  type Setting,
  type SourceKind,
} from '../embed/index.ts';
import type { BuilderWords } from '../locales/embed-builder-words.ts';

/** What a webmaster has chosen so far, as it was typed. */
export interface Draft {
  readonly element: ElementName;
  readonly kind: SourceKind;
  readonly address: string;
  /** Of a ledger, which is a file. */
  readonly file: string;
  readonly host: HostName;
  readonly page: string;
  readonly href: string;
  readonly text: string;
  readonly region: string;
  readonly skill: string;
  readonly heading: string;
  readonly label: string;
  readonly lang: string;
  readonly layout: string;
  readonly size: string;
  /** Empty: the usual one. */
  readonly brand: string;
}

/** @param gateway where the builder stands, if that is one */
export const freshDraft = (t: BuilderWords, gateway: string): Draft => ({
  element: 'alumni-directory',
  kind: 'http',
  address: gateway,
  file: '',
  host: 'html',
  page: '',
  ...t.usualFallback,
  region: '',
  skill: '',
  heading: '',
  label: '',
  lang: '',
  layout: '',
  size: '',
  brand: '',
});

const kinds: readonly SourceKind[] = ['http', 'snapshot', 'shards', 'sheet'];
const oneOf: { readonly [K in keyof Draft]?: readonly string[] } = {
  element: elementNames,
  host: hostNames,
  kind: kinds,
  lang: ['', 'id', 'en', 'jv', 'su'],
  layout: ['', 'list'],
};

/** A colleague opens the page with this behind the `#`. What is as ever is left out. */
export function toHash(draft: Draft, fresh: Draft): string {
  const said = Object.entries(draft).filter(([name, value]) => value !== fresh[name as keyof Draft]);
  return String(new URLSearchParams(said as [string, string][]));
}

/** Anybody may have written it. */
export function fromHash(hash: string, fresh: Draft): Draft {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const draft: Record<string, string> = { ...fresh };
  for (const name of Object.keys(fresh)) {
    const value = said.get(name)?.slice(0, 500);
    const allowed = oneOf[name as keyof Draft];
    if (value !== undefined && (!allowed || allowed.includes(value))) draft[name] = value;
  }
  if (!/^#[\da-f]{6}$/i.test(draft['brand'] ?? '')) draft['brand'] = fresh.brand;
  const fits = fitting(draft as unknown as Draft);
  // The lines load scripts of that address: on the page of a gateway no link may put somebody else's into them.
  return fresh.address && fits.kind === 'http' ? { ...fits, address: fresh.address } : fits;
}

/** An element cannot read every kind, and a host that may ask nobody else has its file. */
export function fitting(draft: Draft): Draft {
  const { sources } = readsOf(draft.element);
  return sources.length === 0 || sources.includes(draft.kind) ? draft : { ...draft, kind: 'http' };
}

/** Where it stands for whoever has not said it. */
export const somePage = 'https://situs-anda.example/';

/** Of what stands in commands that somebody copies, nothing may be one itself. */
const isPlain = (address: string): boolean => /^[\w.:[\]/~%-]+$/.test(address);

const pageOf = ({ page }: Draft): string =>
  /^https?:\/\//.test(page) && URL.canParse(page) && isPlain(new URL(page).origin) ? page : somePage;

/** As a command names it. */
export function plainPage(address: string): string {
  const { origin, pathname } = new URL(address);
  return isPlain(pathname) ? origin + pathname : origin;
}

/** A link that a site can have; one that runs something is none. */
const isLink = (href: string): boolean =>
  href !== '' &&
  URL.canParse(href, somePage) &&
  /^(https?|mailto|tel):$/.test(new URL(href, somePage).protocol);

/** As the element takes it; none where the address is none. */
function sourceOf({ kind, address }: Draft, here: string): string | undefined {
  const typed = address.trim();
  if (typed === '') return undefined;
  if (kind === 'snapshot' || kind === 'shards') return `${kind}:${typed}`;
  const whole = /^(https?:)?\/|^\.\.?\//.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole, here) || !/\.|^localhost$|^\[/.test(new URL(whole, here).hostname))
    return undefined;
  const { href } = new URL(whole, here);
  // Written as offices write it: without a slash at the end.
  return kind === 'http' ? href.replace(/\/$/, '') : `${kind}:${href}`;
}

/** The element with its attributes. */
export function embedOf(draft: Draft, here: string): Embed {
  const { element, region, skill, heading, label, lang, layout, size } = draft;
  const { sources, attributes } = readsOf(element);
  const source = sources.length > 0 ? sourceOf(draft, here) : undefined;
  const src = element === 'ledger' ? draft.file.trim() : '';
  const asked = { region, skill, heading, label, layout, 'page-size': size };
  const said = Object.entries(asked).filter(
    ([name, value]) => value.trim() !== '' && attributes.includes(name),
  );
  return {
    element,
    attributes: {
      ...(source !== undefined && { source }),
      ...(src && { src }),
      ...Object.fromEntries(said.map(([name, value]) => [name, value.trim()])),
      ...(lang && { lang }),
    },
  };
}

/** What snippets are made from. */
export function settingOf(draft: Draft, t: BuilderWords, here: string): Setting {
  // A gateway has the scripts too, so that there is nothing to upload; a file's page has them beside it.
  const gateway = draft.kind === 'http' && !hostOf(draft.host).ownFiles ? sourceOf(draft, here) : undefined;
  return {
    embed: embedOf(draft, here),
    brand: draft.brand || undefined,
    page: pageOf(draft),
    scripts: gateway === undefined ? '/guyub/' : `${gateway}/guyub/`,
    fallback: {
      href: isLink(draft.href.trim()) ? draft.href.trim() : t.usualFallback.href,
      text: draft.text.trim() || t.usualFallback.text,
    },
    title: draft.heading.trim() || t.elements[draft.element][0],
  };
}
