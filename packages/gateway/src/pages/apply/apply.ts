import { GuyubError } from '@guyub/core';
import { dateThere } from '@guyub/core/hiring/working-time';
import {
  emptyApplication,
  isClosed,
  JobBoardPage,
  jobMoreIn,
  jobOutcomeIn,
  type ApplicationDraft,
  type JobBoardWords,
} from '@guyub/widgets/page';
import { html } from 'hono/html';
import type { Answer, Ask } from '../../app/answer.ts';
import { isId } from '../../app/hiring/inputs.ts';
import { listParams, queryOf, readAddress } from '../drawn/address.ts';
import { wordsOf } from '../drawn/words-of.ts';
import { pageWords } from '../drawn/words.ts';
import { formCss } from '../form/form-css.ts';
import { formOf, goodToken, isFromHere } from '../form/posted.ts';
import type { Refused } from '../form/refused.ts';
import { formWords } from '../form/words.ts';
import { htmlAnswer, type HtmlAnswer } from '../html-answer.ts';
import { languageOf } from '../language.ts';
import type { PageRoutes, PagesOptions } from '../options.ts';
import type { Markup } from '../page.ts';
import { brandCss } from '../page-css.ts';
import { applyPage } from './apply-page.ts';
import { draftOf, sendApplication } from './send.ts';
import { sentBefore } from './words.ts';

/** Applying for a job where no script runs. */
export function applyRoutes(options: PagesOptions): PageRoutes {
  const show = applying(options);
  return Object.fromEntries(
    ['/pages', '/frames'].flatMap((base) => [
      [`GET ${base}/job-board/:id/apply`, (c: Ask) => show(c)],
      [`POST ${base}/job-board/:id/apply`, async (c: Ask) => show(c, await formOf(c))],
    ]),
  );
}

function applying(options: PagesOptions): (c: Ask, filled?: URLSearchParams) => Promise<Answer> {
  const { client, hiring, trustProxy, allowedOrigins, now = Date.now } = options;

  return async (c, filled) => {
    const id = c.req.param('id')!;
    if (!isId(id)) throw new GuyubError('not-found', 'There is no such job.', { adapter: 'gateway' });
    const address = readAddress('job-board', new URL(c.req.url).searchParams);
    const query = queryOf(listParams(address));
    const isFrame = c.req.path.startsWith('/frames/');
    const board = `/${isFrame ? 'frames' : 'pages'}/job-board`;
    const back = `${board}/${id}${query}`;
    const { value: job } = await client.get('jobs', id);
    // The job's own page says which way there is.
    if (!hiring || (!filled && (job.applyUrl || isClosed(job, dateThere(now(), job.region)))))
      return { status: 303, body: null, headers: { Location: back, 'Cache-Control': 'no-store' } };
    const language = languageOf(c);
    const t = await wordsOf<JobBoardWords>(JobBoardPage, language);
    const [words, outcome, own] = [jobMoreIn(t), jobOutcomeIn(t), formWords[language]];

    const answer = (title: string, body: Markup, rest: Omit<HtmlAnswer, 'page'> = {}) =>
      htmlAnswer({
        ...rest,
        page: {
          title,
          language,
          body,
          isHidden: true,
          styles: [formCss, ...(address.brand === undefined ? [] : [brandCss(address.brand)])],
          scripts: isFrame ? ['guyub-framed.js'] : [],
        },
        ...(isFrame && { frameOf: allowedOrigins }),
      });
    const form = async (draft: ApplicationDraft, token: string, refused?: Refused) => {
      const { problems = [], notice = '', fresh, status, retryAfterMs } = refused ?? {};
      const said = problems.length > 0 ? words.problems : own.notSent;
      return answer(
        [refused && said, words.applyTitle(job.title)].filter(Boolean).join(': '),
        applyPage({
          job,
          words,
          own,
          draft,
          problems,
          notice,
          token: (!fresh && token) || (await hiring.forms.make(job.region)),
          address: `${board}/${id}/apply${query}`,
          back,
        }),
        {
          ...(status !== undefined && { status }),
          ...(retryAfterMs !== undefined && {
            headers: { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) },
          }),
        },
      );
    };
    if (!filled) return form(emptyApplication, '');
    const draft = draftOf(filled);
    const token = await goodToken(hiring.forms, filled, job.region);
    const refused = isFromHere(c)
      ? await sendApplication(
          c,
          hiring,
          {
            job,
            words,
            own: { ...own, sentBefore: sentBefore[language], forbidden: outcome.refusedHelp('forbidden') },
            draft,
            trap: filled.get('website') ?? '',
            token: filled.get('form') ?? '',
          },
          trustProxy,
        )
      : { status: 403, problems: [], notice: own.elsewhere, fresh: false };
    if (refused) return form(draft, token, refused);
    return answer(
      `${outcome.states.sent}: ${job.title}`,
      html`<main class="form"><h1>${outcome.states.sent}: ${job.title}</h1><p class="notice">${words.applied(job.employer)}</p><p><a class="button" href="${board}${query}">${pageWords[language].back}</a></p></main>`,
    );
  };
}
