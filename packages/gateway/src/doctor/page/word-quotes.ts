import type { Tag } from './html.ts';

/** A tag as it was meant, where a word processor bent its quotes; undefined: it did not. */
export function straightened(tag: Tag): Tag | undefined {
  const isBent = ([name, value]: readonly [string, string]) => mark.test(name) || atAnEnd.test(value);
  if (![...tag.attributes].some(isBent)) return undefined;
  const straight = [...tag.attributes].flatMap(([name, value]) =>
    mark.test(name) ? [] : [[name, atAnEnd.test(value) ? value.replaceAll(marks, '') : value] as const],
  );
  return { ...tag, attributes: new Map(straight) };
}

const mark = /[“”„″‘’«»]/;
const marks = /[“”„″‘’«»]/g;
const atAnEnd = /^[“”„″‘’«»]|[“”″’«»]$/;
