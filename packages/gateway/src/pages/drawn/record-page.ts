import { html, raw } from 'hono/html';
import { GuyubError, type Client } from '@guyub/core';
import { forScript } from '@guyub/core/formats';
import type { Answer, Ask } from '../../app/answer.ts';
import { htmlAnswer } from '../html-answer.ts';
import { brandCss } from '../page-css.ts';
import { languageOf } from '../language.ts';
import { urlOf, type PagesOptions } from '../options.ts';
import { listParams, queryOf, readAddress } from './address.ts';
import { jobRecord } from './job-record.ts';
import { kept } from './kept.ts';
import type { DrawnName } from './kinds.ts';
import { offeringRecord } from './offering-record.ts';
import { personRecord } from './person-record.ts';
import type { RecordAsked, RecordPage } from './record.ts';
import { surrounded } from './surroundings.ts';
import { pageWords } from './words.ts';

const records: Readonly<Record<DrawnName, (client: Client, asked: RecordAsked) => Promise<RecordPage>>> = {
  'alumni-directory': personRecord,
  'job-board': jobRecord,
  showcase: offeringRecord,
};

/** `GET /pages/{element}/{id}`: all that is public of one of them. It needs no script. */
export const recordPage =
  (
    name: DrawnName,
    { client, url, allowedOrigins, hiring, contact, now = Date.now }: PagesOptions,
    isFrame: boolean,
  ) =>
  async (c: Ask): Promise<Answer> => {
    const id = c.req.param('id')!;
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))
      throw new GuyubError('not-found', 'There is no such record.', { adapter: 'gateway' });
    const language = languageOf(c);
    const words = pageWords[language];
    const address = readAddress(name, new URL(c.req.url).searchParams);
    const { attributes, brand, state } = address;
    const params = listParams(address);
    const base = isFrame ? '/frames' : '/pages';
    const gateway = urlOf(c, url);
    const canonical = `${gateway}/pages/${name}/${id}`;
    const asked: RecordAsked = {
      id,
      language,
      url: canonical,
      gateway,
      kept: address.kept,
      state,
      query: queryOf(params),
      base,
      now: now(),
      applies: hiring !== undefined,
      contact,
    };
    const { title, about, body, described, pictured } = await records[name](client, asked);
    const main = html`<article class="record"><p><a href="${base}/${name}${queryOf(params)}">${words.back}</a></p><h1>${title}</h1>${body}</article>`;
    return kept(
      c,
      await htmlAnswer({
        page: {
          title,
          language,
          canonical,
          isHidden: isFrame,
          ...(brand !== undefined && { styles: [brandCss(brand)] }),
          scripts: isFrame ? ['guyub-framed.js'] : [],
          head: html`<meta name="description" content="${about}">${described ? raw(`<script type="application/ld+json">${forScript(described)}</script>`) : ''}`,
          body: isFrame
            ? html`<main>${main}</main>`
            : surrounded(
                {
                  language,
                  name,
                  isList: false,
                  region: attributes['region'],
                  path: `${base}/${name}/${id}`,
                  params,
                },
                main,
              ),
        },
        ...(isFrame && { frameOf: allowedOrigins }),
        policy: pictured ? { 'img-src': ["'self'"] } : {},
      }),
    );
  };
