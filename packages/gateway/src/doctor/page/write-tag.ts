import type { Tag } from './html.ts';

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The start tag anew, with some attributes changed; undefined: left out. */
export function startTag(
  tag: Pick<Tag, 'name' | 'attributes'>,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const attributes = new Map<string, string | undefined>(tag.attributes);
  for (const [name, value] of Object.entries(changes)) attributes.set(name, value);
  const written = [...attributes].flatMap(([name, value]) =>
    value === undefined ? [] : [value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`],
  );
  return `<${tag.name}${written.join('')}>`;
}

/** Start and end, with something in it. */
export const wholeTag = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: string,
): string => `${startTag({ name, attributes: new Map(Object.entries(attributes)) })}${inside}</${name}>`;
