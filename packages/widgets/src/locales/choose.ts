/** A promise while another language is fetched, so that nothing is shown in the wrong one first. */
export type WordsFor<Words> = (element: Element, locale: string | undefined) => Words | Promise<Words>;

type Fetch<Words> = () => Promise<{ readonly words: Words }>;

/**
 * Indonesian unless asked otherwise: by `locale`, or by the `lang` of the element or its nearest ancestor.
 *
 * @param others fetch them, once; what only offices see is in no regional language
 */
export function inLanguages<Words>(
  indonesian: Words,
  others: { readonly en: Fetch<Words>; readonly jv?: Fetch<Words>; readonly su?: Fetch<Words> },
): WordsFor<Words> {
  const fetched: { [language: string]: Words } = {};
  return (element, locale) => {
    const language = (locale || nearestLang(element)).slice(0, 2).toLowerCase() as keyof typeof others;
    return (
      fetched[language] ??
      others[language]?.().then(
        ({ words }) => (fetched[language] = words),
        () => indonesian, // words in another language are better than none
      ) ??
      indonesian
    );
  };
}

/** `closest` stops at a shadow root, a language does not. */
function nearestLang(element: Element): string {
  const root = element.getRootNode();
  const found = element.closest<HTMLElement>('[lang]');
  return found?.lang ?? (root instanceof ShadowRoot ? nearestLang(root.host) : '');
}
