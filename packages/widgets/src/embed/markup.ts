type Attributes = Readonly<Record<string, string | undefined>>;

const written: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As it stands between quotes, or between tags. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => written[letter]!);

/** Their being there is what they say. An empty `heading` says something else: that there is none. */
const flags = new Set(['async', 'post', 'page-words', 'data-post', 'data-page-words', 'data-guyub-frame']);

/** A tag to be pasted. `inside` is markup. */
export function tag(name: string, attributes: Attributes, inside = ''): string {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [flags.has(key) ? key : `${key}="${escaped(value)}"`],
  );
  return `<${[name, ...all].join(' ')}>${inside.includes('<') ? `\n  ${inside}\n` : inside}</${name}>`;
}
