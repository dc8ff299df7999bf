import { html, raw } from 'hono/html';
import { GuyubError, type Client } from '@guyub/core';
import { forScript } from '@guyub/core/formats';
import type { Answer, Ask } from '../../app/answer.ts';
import { htmlAnswer } from '../html-answer.ts';
import { languageOf } from '../language.ts';
import { urlOf, type PagesOptions } from '../options.ts';
import { readAddress } from './address.ts';
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
  (name: DrawnName, { client, url, allowedOrigins, now = Date.now }: PagesOptions, isFrame: boolean) =>
  async (c: Ask): Promise<Answer> => {
    const id = c.req.param('id')!;
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))
      throw new GuyubError('not-found', 'There is no such record.', { adapter: 'gateway' });
    const language = languageOf(c);
    const words = pageWords[language];
    const { kept: params, attributes } = readAddress(name, new URL(c.req.url).searchParams);
    const query =
      params.length > 0
        ? `?${new URLSearchParams(params.map((pair): [string, string] => [...pair])).toString()}`
        : '';
    const base = isFrame ? '/frames' : '/pages';
    const gateway = urlOf(c, url);
    const canonical = `${gateway}/pages/${name}/${id}`;
    const asked: RecordAsked = { id, language, url: canonical, gateway, query, base, now: now() };
    const { title, about, body, described, pictured } = await records[name](client, asked);
    const main = html`<article class="record"><p><a href="${base}/${name}${query}">${words.back}</a></p><h1>${title}</h1>${body}</article>`;
    return kept(
      c,
      await htmlAnswer({
        page: {
          title,
          language,
          canonical,
          isHidden: isFrame,
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
