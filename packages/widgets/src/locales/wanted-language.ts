/** `en` of `en-GB`: asked for by `locale`, or by the `lang` of the element or its nearest ancestor. */
export const wantedLanguage = (element: Element, locale: string | undefined): string =>
  (locale || nearestLang(element)).toLowerCase().split('-')[0]!;

/** `closest` stops at a shadow root, a language does not. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
