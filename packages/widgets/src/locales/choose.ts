/** A promise while another language is fetched, so that nothing is shown in the wrong one first. */
export type WordsFor<Words> = (element: Element, locale: string | undefined) => Words | Promise<Words>;

/**
 * Indonesian unless asked otherwise: by `locale`, or by the `lang` of the element or its nearest ancestor.
 *
 * @param english fetches them, once
 */
export function inLanguages<Words>(indonesian: Words, english: () => Promise<Words>): WordsFor<Words> {
  let fetched: Words | undefined;
  return (element, locale) =>
    (locale || nearestLang(element)).toLowerCase().split('-')[0] === 'en'
      ? (fetched ??
        english().then(
          (words) => (fetched = words),
          () => indonesian, // words in another language are better than none
        ))
      : indonesian;
}

/** `closest` stops at a shadow root, a language does not. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
