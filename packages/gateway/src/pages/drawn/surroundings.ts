import { html } from 'hono/html';
import type { PageLanguage } from '../language.ts';
import type { Markup } from '../page.ts';
import { drawnNames, type DrawnName } from './kinds.ts';
import { pageWords } from './words.ts';

interface Surroundings {
  readonly language: PageLanguage;
  /** The list that is open, or that this belongs to. */
  readonly name: DrawnName;
  readonly isList: boolean;
  readonly region: string | undefined;
  /** Of this page, without a language. */
  readonly path: string;
  readonly params: readonly (readonly [string, string])[];
}

const tongues: Readonly<Record<PageLanguage, string>> = {
  id: 'Bahasa Indonesia',
  en: 'English',
  jv: 'Basa Jawa',
  su: 'Basa Sunda',
};

/** What stands round each page: the way to the others, and to other languages. */
export function surrounded(
  { language, name, isList, region, path, params }: Surroundings,
  body: Markup,
): Markup {
  const words = pageWords[language];
  const own = params.filter(([param]) => param !== 'lang');
  const address = (to: string, entries: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams(entries.map((entry): [string, string] => [...entry])).toString();
    return `${to}${query && `?${query}`}`;
  };
  const shared = params.filter(
    ([param]) => ['lang', 'region', 'brand'].includes(param) && (param !== 'region' || region),
  );
  return html`<header class="site"><nav aria-label="Guyub"><ul>${drawnNames.map(
    (one) =>
      html`<li><a href="${address(`/pages/${one}`, shared)}"${one === name && isList ? html` aria-current="page"` : ''}>${words.names[one]}</a></li>`,
  )}</ul></nav></header><main>${body}</main><footer class="site"><nav aria-label="${words.languages}"><ul>${(
    Object.keys(tongues) as PageLanguage[]
  ).map(
    (one) =>
      html`<li><a lang="${one}" hreflang="${one}" href="${address(path, [...own, ['lang', one]])}"${one === language ? html` aria-current="true"` : ''}>${tongues[one]}</a></li>`,
  )}</ul></nav></footer>`;
}
