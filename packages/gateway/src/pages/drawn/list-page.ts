import { html } from 'hono/html';
import type { ErrorCode } from '@guyub/core';
import type { Params } from '@guyub/widgets/page';
import type { Answer, Ask } from '../../app/answer.ts';
import { feedLinks } from '../feeds/feeds.ts';
import { htmlAnswer } from '../html-answer.ts';
import { languageOf } from '../language.ts';
import { urlOf, type PagesOptions } from '../options.ts';
import { brandCss } from '../page-css.ts';
import { queryOf, readAddress } from './address.ts';
import { draw } from './draw.ts';
import { elementOf } from './element-of.ts';
import { kept } from './kept.ts';
import { kinds, type DrawnName } from './kinds.ts';
import { regionName } from './region-name.ts';
import { surrounded } from './surroundings.ts';
import { pageWords } from './words.ts';

const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  invalid: 400,
  unsupported: 400,
  'stale-cursor': 400,
  'not-found': 404,
  'rate-limited': 429,
};

/** What a search engine is told: not there, or to come again. */
const statusOf = (error: ErrorCode | undefined): number =>
  error === undefined ? 200 : (statuses[error] ?? 503);

/** Of a question some things are known; a page that lists everything is what search engines shall find. */
const isFound = (asked: readonly unknown[], after: unknown) => asked.length > 0 || after !== undefined;

/** `GET /pages/{element}` and `GET /frames/{element}`: the element with what is in it, as it is now. */
export const listPage =
  (name: DrawnName, { client, url, allowedOrigins }: PagesOptions, isFrame: boolean) =>
  async (c: Ask): Promise<Answer> => {
    const params = new URL(c.req.url).searchParams;
    const language = languageOf(c);
    const words = pageWords[language];
    const address = readAddress(name, params);
    const { attributes, asked, after, brand } = address;
    const path = `/${isFrame ? 'frames' : 'pages'}/${name}`;
    const own = {
      ...attributes,
      // The document has the title, where it has one.
      ...(!isFrame && { heading: '', 'heading-level': '1' }),
      ...(name === 'showcase' && { photos: '/' }),
    };
    const page = {
      path,
      kept: address.kept,
      asked,
      carried: asked.filter(([param]) => kinds[name].carries.includes(param)),
      state: address.state,
      after,
      words: { apply: words.apply, all: words.all, order: words.order },
    };
    const [drawn, where] = await Promise.all([
      draw(name, { client, attributes: own, language, after, page }),
      regionName(client, attributes['region']),
    ]);
    // The place in a list is gone when the list has changed much: the list begins anew.
    if (after !== undefined && ['stale-cursor', 'invalid'].includes(drawn.error ?? ''))
      return fromTheStart(c);

    const { feeds } = kinds[name];
    const title = [attributes['heading'] || drawn.title, where].filter(Boolean).join(' · ');
    const canonical = `${urlOf(c, url)}/pages/${name}${canonicalQuery(attributes, params.get('lang'))}`;
    const element = elementOf(
      name,
      drawn,
      { ...own, locale: language },
      html`<a href="${path + queryOf([...address.kept, ...asked])}">${words.reload}</a>`,
    );
    const list = drawn.error === undefined && !isFound(asked, after);
    return kept(
      c,
      await htmlAnswer({
        status: statusOf(drawn.error),
        page: {
          title,
          language,
          ...(brand !== undefined && { styles: [brandCss(brand)] }),
          head: html`<meta name="description" content="${words.about[name](where)}">${feeds && !isFrame ? feedLinks(feeds, language, attributes['region'], where) : ''}`,
          ...((list || isFrame) && { canonical }),
          isHidden: isFrame || !list,
          scripts: [kinds[name].script, ...(isFrame ? ['guyub-framed.js'] : [])],
          body: isFrame
            ? html`<main class="frame">${element}</main>`
            : surrounded(
                {
                  language,
                  name,
                  isList: true,
                  region: attributes['region'],
                  path,
                  params: [...address.kept, ...asked],
                },
                html`<h1>${title}</h1><p>${words.about[name](where)}</p>${element}`,
              ),
        },
        ...(isFrame && { frameOf: allowedOrigins }),
        innerStyles: [drawn.style],
        policy: {
          'connect-src': ["'self'"],
          ...(name === 'showcase' && { 'img-src': ["'self'"] }),
          'trusted-types': ['lit-html'],
        },
      }),
    );
  };

function fromTheStart(c: Ask): Answer {
  const url = new URL(c.req.url);
  url.searchParams.delete('after');
  return {
    status: 303,
    body: null,
    headers: { Location: url.pathname + url.search, 'Cache-Control': 'no-store' },
  };
}

/** Only what makes it another list. */
function canonicalQuery(attributes: Readonly<Record<string, string>>, lang: string | null): string {
  const known = ['region', 'person', 'business', 'skill'].flatMap((name): Params =>
    attributes[name] ? [[name, attributes[name]]] : [],
  );
  return queryOf([
    ...known,
    ...(lang === 'en' || lang === 'jv' || lang === 'su' ? [['lang', lang] as const] : []),
  ]);
}
