import { Parser } from 'htmlparser2';

const apart = new Set('address article aside blockquote br dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(' ')); // prettier-ignore
/** What stands in these is not for readers. */
const unread = new Set('applet embed frame frameset head iframe math noembed noframes noscript object script select style svg template textarea title video audio'.split(' ')); // prettier-ignore

/** Text that was escaped again and again is a trick, or a fault that nobody can undo. */
const MOST_LAYERS = 5;

/**
 * What a reader would see of HTML: no tags, entities as characters, a line for each paragraph. Nothing is executed or
 * fetched. Text that some program escaped twice is unescaped until nothing is left to unescape.
 *
 * @returns undefined when there is no end to it
 */
export function plainText(html: string): string | undefined {
  let text = tidy(html);
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const next = /[<&]/.test(text) ? tidy(unwrapped(text)) : text;
    if (next === text) return text;
    text = next;
  }
  return undefined;
}

function unwrapped(html: string): string {
  let text = '';
  let hidden = 0;
  const isHtml = /<[a-z/!?]/i.test(html);
  const parser = new Parser({
    onopentagname(name) {
      if (unread.has(name)) hidden++;
      if (apart.has(name)) text += '\n';
    },
    onclosetag(name) {
      if (unread.has(name)) hidden--;
      if (apart.has(name)) text += '\n';
    },
    ontext(piece) {
      // In HTML a line break is a space.
      if (hidden <= 0) text += isHtml ? piece.replace(/[\r\n\t]+/g, ' ') : piece;
    },
  });
  parser.end(html);
  return text;
}

/** Characters that nobody sees, which would hide a number from the scrubber or turn a text around. */
const unseen = /[^\P{Cc}\t\n\r]|[\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const plain = /^[ -~]*$/;
export const visible = (text: string): string => (plain.test(text) ? text : text.replace(unseen, ''));

const tidy = (text: string): string =>
  visible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
