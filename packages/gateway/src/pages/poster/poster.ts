import { regionId } from '@guyub/widgets/embed';
import { html } from 'hono/html';
import { encode } from 'uqr';
import { kept } from '../drawn/kept.ts';
import { regionName } from '../drawn/region-name.ts';
import { htmlAnswer } from '../html-answer.ts';
import { urlOf, type PageRoutes, type PagesOptions } from '../options.ts';
import type { Ask } from '../../app/answer.ts';
import type { Markup } from '../page.ts';
import type { PageLanguage } from '../language.ts';
import { posterCss } from './poster-css.ts';
import { listOf, posterNames, shortPath, shortRoutes, type PosterName } from './short.ts';
import { posterWords, spokenIn } from './words.ts';

/** Modules of nothing around the code, as readers expect. */
const QUIET = 4;
const MOST = 60;
/** Longest title in the largest letters. */
const SHORT = 34;

/** A sheet for the wall of a village hall, and the short addresses that are typed from it. */
export const posterRoutes = (options: Pick<PagesOptions, 'client' | 'url' | 'contact'>): PageRoutes => ({
  ...Object.fromEntries(
    posterNames.map((name) => [`GET /poster/${name}`, (c: Ask) => poster(c, name, options)]),
  ),
  ...shortRoutes,
});

async function poster(
  c: Ask,
  name: PosterName,
  { client, url, contact }: Pick<PagesOptions, 'client' | 'url' | 'contact'>,
) {
  const asked = (param: string) => (c.req.query(param) ?? '').trim().slice(0, MOST);
  const region = regionId(asked('region'));
  const skill = asked('skill');
  const language = languageOf(asked('lang')) ?? spokenIn(region);
  const words = posterWords[language];
  const base = urlOf(c, url);
  const list = listOf(name, asked('region'), skill);
  const address = base + list;
  const typed = (base + (shortPath(name, region, skill) ?? list)).replace(/^https?:\/\//, '');
  const title = skill ? words.looking(skill) : words.titles[name];
  const plain = posterWords.id;
  const also =
    language === 'jv' || language === 'su' ? (skill ? plain.looking(skill) : plain.titles[name]) : title;
  const where = await regionName(client, region);
  const body = html`<aside class="print"><p>${words.print}</p></aside><main><header><h1${title.length > SHORT ? html` class="long"` : ''}>${title}</h1>${
    also === title ? '' : html`<p class="also" lang="id">${also}</p>`
  }${where ? html`<p class="where">${where}</p>` : ''}</header><div class="code"><p class="scan">${words.scan}</p>${qrCode(address, typed)}<p>${words.type}</p><p class="address">${typed}</p></div><footer><p>${words.ask} <b>${contact ? contact.replace(/^(https?:\/\/|mailto:|tel:)/, '') : words.office}</b>.</p></footer></main>`;
  return kept(
    c,
    await htmlAnswer({
      page: { title, language, body, isHidden: true, canonical: address, styles: [posterCss] },
    }),
  );
}

const languageOf = (text: string): PageLanguage | undefined =>
  /^(id|en|jv|su)$/.test(text) ? (text as PageLanguage) : undefined;

/** One path, in a picture that needs no policy of the page. */
function qrCode(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="QR: ${label}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
}
