import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { DoctorError } from '../errors.ts';
import type { Where } from './finding.ts';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of the tags around it, the nearest first. */
  readonly around: readonly string[];
  readonly parent: Tag | undefined;
  readonly where: Where | undefined;
  /** Something stands in it, be it a word or a tag. */
  readonly isFilled: boolean;
  /** Its end tag is written. */
  readonly isClosed: boolean;
}

/** Text that is no tag to a browser: words, comments, what is in `<noscript>` or `<textarea>`. */
export interface Text {
  readonly value: string;
  readonly inside: string;
  readonly where: Where | undefined;
}

export interface Html {
  readonly tags: readonly Tag[];
  readonly texts: readonly Text[];
}

/** Longest that a tag is quoted. */
const LONGEST = 240;
/**
 * Most tags and comments of a page: at the limit of a thread's heap one large array ends the whole process, so nothing
 * may come near it.
 */
const MOST_NODES = 50_000;

/** The page as a browser takes it before any script has run. @throws DoctorError for one with too much in it */
export function readHtml(html: string): Html {
  const tags: Tag[] = [];
  const texts: Text[] = [];
  // A stack of our own: a hostile page nests deeper than calls can.
  const waiting: { readonly node: Tree.ChildNode; readonly parent: Tag | undefined }[] = [];
  const push = (nodes: readonly Tree.ChildNode[], parent: Tag | undefined) => {
    for (const node of nodes.toReversed()) waiting.push({ node, parent });
  };
  push(parse(html, { sourceCodeLocationInfo: true, treeAdapter: bounded() }).childNodes, undefined);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent } = next;
    if ('tagName' in node) {
      const tag = tagOf(node, parent, html);
      tags.push(tag);
      push(node.childNodes, tag);
    } else if ('value' in node || 'data' in node) {
      const value = 'value' in node ? node.value : node.data;
      const inside = 'data' in node ? '!--' : (parent?.name ?? '');
      if (inside !== 'script' && inside !== 'style')
        texts.push({ value, inside, where: placeOf(node.sourceCodeLocation, '') });
    }
  }
  return { tags, texts };
}

/** Open `<b>`s are opened anew in each paragraph: of a few bytes a hostile page makes millions of tags. */
function bounded(): typeof defaultTreeAdapter {
  let nodes = 0;
  const count = () => {
    if (++nodes > MOST_NODES)
      throw new DoctorError(
        `Di halaman ini ada lebih dari ${MOST_NODES.toLocaleString('id')} tag, terlalu banyak untuk diperiksa. Tempelkan hanya bagian yang memuat Guyub.`,
      );
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...of) => (count(), defaultTreeAdapter.createElement(...of)),
    createCommentNode: (text) => (count(), defaultTreeAdapter.createCommentNode(text)),
  };
}

function tagOf(node: Tree.Element, parent: Tag | undefined, html: string): Tag {
  const start = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
  const text = start
    ? html.slice(start.startOffset, Math.min(start.endOffset, start.startOffset + LONGEST))
    : '';
  return {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    around: parent ? [parent.name, ...parent.around.slice(0, 40)] : [],
    parent,
    where: placeOf(start, text),
    isFilled: node.childNodes.some((child) => 'tagName' in child || ('value' in child && child.value.trim())),
    isClosed: node.sourceCodeLocation?.endTag != null,
  };
}

const placeOf = (
  location: { readonly startLine: number; readonly startCol: number } | null | undefined,
  text: string,
): Where | undefined =>
  location ? { line: location.startLine, column: location.startCol, text } : undefined;
