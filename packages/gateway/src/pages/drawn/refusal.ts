import { html } from 'hono/html';
import { isGuyubError, type ErrorCode } from '@guyub/core';
import type { Answer, Ask } from '../../app/answer.ts';
import { htmlAnswer } from '../html-answer.ts';
import { languageOf } from '../language.ts';
import type { DrawnName } from './kinds.ts';
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
export const statusOf = (error: ErrorCode | undefined): number =>
  error === undefined ? 200 : (statuses[error] ?? 503);

/**
 * A page that says in words what went wrong, with a way back. Of errors that are not ours it says nothing; the log does.
 *
 * @param frameOf of a frame: origins whose pages may show it
 */
export const orRefusal =
  (name: DrawnName, handle: (c: Ask) => Promise<Answer>, frameOf?: readonly string[]) =>
  async (c: Ask): Promise<Answer> => {
    try {
      return await handle(c);
    } catch (error) {
      const isFrame = frameOf !== undefined;
      const known = isGuyubError(error) ? error : undefined;
      const language = languageOf(c);
      const words = pageWords[language];
      const status = known ? statusOf(known.code) : 500;
      const told = status === 404 ? 'missing' : status >= 500 ? 'unavailable' : 'invalid';
      const body = html`<h1>${words[told]}</h1><p>${words[`${told}Help`]}</p>${
        status === 400 ? html`<p lang="en"><code>${known!.message}</code></p>` : ''
      }<p><a class="button" href="/${isFrame ? 'frames' : 'pages'}/${name}">${words.back}</a></p>`;
      const answer = await htmlAnswer({
        status,
        frameOf,
        page: {
          title: words[told],
          language,
          isHidden: true,
          scripts: isFrame ? ['guyub-framed.js'] : [],
          body: isFrame
            ? html`<main>${body}</main>`
            : surrounded(
                { language, name, isList: false, region: undefined, path: `/pages/${name}`, params: [] },
                body,
              ),
        },
      });
      return known ? answer : { ...answer, failure: error };
    }
  };
