import { html } from 'hono/html';
import type { InWords } from '../app/answer.ts';
import { drawnNames } from './drawn/kinds.ts';
import { surrounded } from './drawn/surroundings.ts';
import { pageWords } from './drawn/words.ts';
import { formWords } from './form/words.ts';
import { htmlAnswer } from './html-answer.ts';
import { languageOf } from './language.ts';

/**
 * A page that says in words what went wrong, with a way back: for browsers, wherever the address is none of the API. Of mistakes that are ours
 * it says nothing; the log does.
 */
export const refusals =
  (allowedOrigins: readonly string[]): InWords =>
  (c, { status, headers, problem }) => {
    const { path } = c.req;
    if (/^\/v1(\/|$)/.test(path) || !c.req.header('accept')?.includes('text/html')) return undefined;
    const isFrame = path.startsWith('/frames/');
    const language = languageOf(c);
    const words = pageWords[language];
    const { 'Content-Type': _, ...kept } = headers;
    const told = toldOf(status);
    const help = told === 'tooMany' ? words.tooManyHelp(headers['Retry-After'] ?? '5') : words[`${told}Help`];
    const name = drawnNames.find((one) => path.split('/')[2] === one) ?? 'alumni-directory';
    // Of what was sent the address is not to blame, and forms say why in Indonesian.
    const isSent = told === 'invalid' && c.req.method === 'POST';
    const title = isSent ? formWords[language].notSent : words[told];
    const why = isSent
      ? html`<p lang="id">${problem?.detail}</p>`
      : html`<p>${help}</p>${told === 'invalid' ? html`<p lang="en"><code>${problem?.detail}</code></p>` : ''}`;
    const body = html`<h1>${title}</h1>${why}<p>${
      // The same address once more, whatever it is.
      told === 'tooMany' && c.req.method === 'GET'
        ? html`<a class="button" href="">${words.reload}</a>`
        : html`<a class="button" href="/${isFrame ? 'frames' : 'pages'}/${name}">${words.back}</a>`
    }</p>`;
    return htmlAnswer({
      status,
      frameOf: isFrame ? allowedOrigins : undefined,
      page: {
        title,
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
      headers: kept,
    });
  };

function toldOf(status: number): 'missing' | 'tooMany' | 'invalid' | 'unavailable' {
  if (status === 404 || status === 405) return 'missing';
  if (status === 429) return 'tooMany';
  return status < 500 ? 'invalid' : 'unavailable';
}
