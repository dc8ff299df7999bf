import { elementNames, type ElementName } from '@guyub/widgets/embed';
import { addressInPage } from './address-in-page.ts';
import { readHtml, type Html, type Tag } from './html.ts';
import { straightened } from './word-quotes.ts';

/** An element, in one of the forms that a page can have it. */
export interface Placed {
  /** With straight quotes, whatever it is written with. */
  readonly tag: Tag;
  readonly hasWordQuotes: boolean;
  /** `<guyub-…>`, `<div data-guyub>`, `<a data-guyub>`. */
  readonly form: 'tag' | 'mark' | 'link';
  /** As it is written, without `guyub-`. */
  readonly name: string;
  readonly element: ElementName | undefined;
  /** Names as the element takes them, without `data-`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own, or that of the provider around it. */
  readonly source: string | undefined;
}

export interface ScriptTag {
  readonly tag: Tag;
  readonly url: URL;
  /** `guyub-loader.js`. */
  readonly file: string;
  readonly type: string;
  /** It is called as only the loader is; under any other name it does not find itself. */
  readonly isLoader: boolean;
  /** It gives frames their height, and brings no element. */
  readonly isForFrames: boolean;
}

export interface FrameTag {
  readonly tag: Tag;
  readonly url: URL;
}

/** What of Guyub stands on a page. */
export interface OnPage {
  readonly html: Html;
  /** Where the page is; without one nothing relative can be looked at. */
  readonly address: URL | undefined;
  /** What relative addresses begin at. */
  readonly base: URL;
  readonly placed: readonly Placed[];
  readonly scripts: readonly ScriptTag[];
  readonly frames: readonly FrameTag[];
}

/** Stands for the address of a page that was saved without one. */
export const nowhere = 'https://halaman.invalid/';

/** Elements, scripts and frames of one page that are looked at. */
const MOST = 100;

/** Tags of ours that are no element to put onto a page. */
const others = ['guyub-provider', 'guyub-embed-builder'];

/** @param said where it is; without it, it may say so itself */
export function readPage(text: string, said: URL | undefined): OnPage {
  const html = readHtml(text);
  const address = said ?? addressInPage(html);
  const here = address ?? new URL(nowhere);
  const first = html.tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const base = joined(first?.attributes.get('href') ?? '', here) ?? here;
  return {
    html,
    address,
    base,
    placed: html.tags.filter(isPlaced).slice(0, MOST).map(placedOf),
    scripts: html.tags.flatMap((tag) => scriptOf(tag, base)).slice(0, MOST),
    frames: html.tags.flatMap((tag) => frameOf(tag, base)).slice(0, MOST),
  };
}

/** Where a page can fetch; `file:` and its like have no origin to ask. */
export function joined(address: string, base: URL): URL | undefined {
  const url = URL.canParse(address, base.href) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

const isElement = ({ name }: Tag) => /^guyub[-_]/.test(name);
const isPlaced = (tag: Tag) =>
  (isElement(tag) || tag.attributes.has('data-guyub')) && !others.includes(tag.name);

function placedOf(written: Tag): Placed {
  const straight = straightened(written);
  const tag = straight ?? written;
  const mark = tag.attributes.get('data-guyub');
  const isTag = isElement(tag);
  const form = isTag ? 'tag' : tag.name === 'a' ? 'link' : 'mark';
  const name = isTag ? tag.name.slice(6) : (mark ?? '').trim();
  const attributes = Object.fromEntries(
    [...tag.attributes].flatMap(([key, value]) => {
      if (isTag) return [[key, value]];
      return key.startsWith('data-') && key !== 'data-guyub' ? [[key.slice(5), value]] : [];
    }),
  );
  const source = attributes['source'] ?? around(tag)?.attributes.get('source');
  const element = elementNames.find((known) => known === name);
  return { tag, hasWordQuotes: straight !== undefined, form, name, element, attributes, source };
}

function around({ parent }: Tag): Tag | undefined {
  for (let tag = parent; tag; tag = tag.parent) if (tag.name === 'guyub-provider') return tag;
  return undefined;
}

/** Where optimisers put the address of a script that they hold back. */
const held = ['data-src', 'data-rocket-src', 'data-litespeed-src', 'data-lazy-src', 'data-cmp-src'];

function scriptOf(tag: Tag, base: URL): readonly ScriptTag[] {
  if (tag.name !== 'script') return [];
  const src = ['src', ...held].map((name) => tag.attributes.get(name)).find((value) => value?.trim());
  const url = src === undefined ? undefined : joined(src.trim(), base);
  if (!url || !/guyub/i.test(url.pathname) || !/\.m?js$/i.test(url.pathname)) return [];
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const type = (tag.attributes.get('type') ?? '').trim().toLowerCase();
  return [
    {
      tag,
      url,
      file,
      type,
      isLoader: url.href.includes('guyub-loader.js'),
      isForFrames: file === 'guyub-frame.js',
    },
  ];
}

function frameOf(tag: Tag, base: URL): readonly FrameTag[] {
  const isFrame = tag.name === 'iframe' || tag.attributes.has('data-guyub-frame');
  const written = isFrame ? (tag.attributes.get('src') ?? tag.attributes.get('href')) : undefined;
  const url = written === undefined ? undefined : joined(written, base);
  const isOurs =
    tag.attributes.has('data-guyub-frame') || /\/(?:frames|pages)\/[a-z-]+$/.test(url?.pathname ?? '');
  const element = /[a-z-]*$/.exec(url?.pathname ?? '')?.[0];
  return url && isOurs && elementNames.some((name) => name === element) ? [{ tag, url }] : [];
}
