import { lexicon, words } from '@guyub/core/text';

/** A page's title says more than a paragraph of it. */
const weights = { title: 3, heading: 3, paragraph: 1 } as const;

/**
 * The trade that the page's own words speak of most: its title, its main heading, the heading and the paragraph next to
 * the element. Nothing of it leaves the page.
 *
 * @returns a field of training, or the trade's first word
 */
export function guessSkill(near: Element): string | undefined {
  const texts: readonly (readonly [string | null | undefined, number])[] = [
    [document.title, weights.title],
    [document.querySelector('h1')?.textContent, weights.heading],
    [headingBefore(near), weights.heading],
    [near.closest('p, li, td, article, section')?.textContent?.slice(0, 500), weights.paragraph],
  ];
  const { concepts, words: named, things, variants, expansions, longest } = lexicon();
  const score = new Map<string, number>();
  for (const [text, weight] of texts) {
    const said = words(text ?? '')
      .map((word) => variants.get(word) ?? word)
      .flatMap((word) => (expansions.get(word) ?? word).split(' '));
    for (const at of said.keys()) {
      for (let length = Math.min(longest, said.length - at); length > 0; length--) {
        const run = said.slice(at, at + length).join(' ');
        // A trade's own name counts double what it works on does, and a longer phrase is surer.
        for (const id of named.get(run) ?? []) score.set(id, (score.get(id) ?? 0) + weight * 2 * length);
        for (const id of things.get(run) ?? []) score.set(id, (score.get(id) ?? 0) + weight * length);
      }
    }
  }
  const [best] = [...score].sort((a, b) => b[1] - a[1])[0] ?? [];
  const concept = concepts.find(({ id }) => id === best);
  return concept?.skill ?? concept?.words[0];
}

/** The nearest heading above the element, its own section's first. */
function headingBefore(near: Element): string | null | undefined {
  const headings = [...document.querySelectorAll('h2, h3, h4')];
  return headings.findLast(
    (heading) => heading.compareDocumentPosition(near) & Node.DOCUMENT_POSITION_FOLLOWING,
  )?.textContent;
}
