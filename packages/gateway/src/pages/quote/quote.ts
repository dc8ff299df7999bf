import { dateThere } from '@guyub/core/hiring';
import { emptyDraft, requestWords, usualReplyBy, type Draft } from '@guyub/widgets/hire-local/form';
import type { Answer, Ask } from '../../app/answer.ts';
import { askOffice } from '../form/ask-office.ts';
import { formCss } from '../form/form-css.ts';
import { formOf, goodToken, isFromHere } from '../form/posted.ts';
import { formWords } from '../form/words.ts';
import { htmlAnswer, type HtmlAnswer } from '../html-answer.ts';
import type { PageRoutes, PagesOptions } from '../options.ts';
import { urlOf } from '../options.ts';
import type { Markup } from '../page.ts';
import { brandCss } from '../page-css.ts';
import { askedOf, type Asked } from './asked.ts';
import { closedPage, regionsPage } from './closed-page.ts';
import { draftOf } from './draft-of.ts';
import { formPage, titleOf, withLine, type FormPageProps } from './form-page.ts';
import { sendForm } from './send.ts';
import { sentPage } from './sent-page.ts';
import { MOST, placesOf, regencyOf } from './where.ts';
import { quoteWords, type QuoteWords } from './words.ts';

/** Beside the page: what its title begins with. */
type Said = Omit<HtmlAnswer, 'page'> & { readonly said?: string };

/** Asking for a quote where no script runs: one page, three parts. */
export function quoteRoutes(options: PagesOptions): PageRoutes {
  const show = quotePage(options);
  return Object.fromEntries(
    ['/pages/hire-local', '/frames/hire-local'].flatMap((path) => [
      [`GET ${path}`, (c: Ask) => show(c)],
      [`POST ${path}`, async (c: Ask) => show(c, await formOf(c))],
    ]),
  );
}

function quotePage(options: PagesOptions): (c: Ask, filled?: URLSearchParams) => Promise<Answer> {
  const { client, hiring, trustProxy, allowedOrigins, url, contact, now = Date.now } = options;

  const answer = (c: Ask, asked: Asked, body: Markup, { said, ...rest }: Said = {}) => {
    const own = ownWords(asked);
    const { isFrame, language } = asked;
    // First what has changed: a screen reader begins with it.
    const title = [said, titleOf(asked, own)].filter(Boolean).join(': ');
    const canonical = `${urlOf(c, url)}${asked.address.replace('/frames/', '/pages/')}`;
    return htmlAnswer({
      ...rest,
      page: {
        title,
        language,
        body,
        canonical,
        styles: [formCss, ...(asked.brand ? [brandCss(asked.brand)] : [])],
        ...(isFrame && { isHidden: true, scripts: ['guyub-framed.js'] }),
      },
      ...(isFrame && { frameOf: allowedOrigins }),
    });
  };

  return async (c, filled) => {
    const asked = askedOf(c);
    const { region } = asked;
    const own = ownWords(asked);
    if (!hiring) {
      const office = await askOffice(client, own, contact, region);
      return answer(c, asked, closedPage(own, office), { status: filled ? 404 : 200 });
    }
    const known = region === undefined ? undefined : await regencyOf(client, region);
    if (!known || region === undefined) {
      const where = { op: 'eq', field: 'level', value: 'regency' } as const;
      const { items } = await client.list('regions', { where, page: { size: MOST } });
      return answer(c, asked, regionsPage(asked, own, items), { status: region ? 404 : 200 });
    }
    const at = { ...asked, region };
    const [words, places, first] = await Promise.all([
      requestWords(asked.language),
      placesOf(client, region),
      asked.person === undefined
        ? undefined
        : client.get('people', asked.person).then(
            ({ value }) => (value.region === region ? value : undefined),
            () => undefined,
          ),
    ]);
    const today = dateThere(now(), region);
    const skill = filled?.get('skill') ?? first?.skills[0] ?? '';
    const begun: Draft = emptyDraft(asked.offering, '', usualReplyBy(region, '', now()));
    const page = { asked, words, own, skill, places, first, today, regionName: known.name };

    const form = async (draft: Draft, more: Partial<FormPageProps> = {}, rest: Said = {}) =>
      answer(
        c,
        asked,
        formPage({
          ...page,
          draft,
          problems: [],
          notice: '',
          token: '',
          ...more,
          ...(more.token ? {} : { token: await hiring.forms.make(region) }),
        }),
        rest,
      );
    if (!filled) return form(begun);
    const token = await goodToken(hiring.forms, filled, region);
    const draft = draftOf(filled);
    if (!isFromHere(c)) return form(draft, { notice: own.elsewhere, token }, { status: 403 });
    if (filled.get('do') === 'add') return form(withLine(draft), { token });
    const outcome = await sendForm(
      c,
      hiring,
      {
        asked: at,
        words,
        own,
        draft,
        skill,
        trap: filled.get('website') ?? '',
        token: filled.get('form') ?? '',
        today,
        hasPlaces: places.length > 0,
      },
      trustProxy,
    );
    if ('sent' in outcome)
      return answer(c, asked, sentPage({ asked, words, own, sent: outcome.sent }), {
        said: words.outcome.states.sent,
      });
    const { status, problems, notice, fresh, retryAfterMs } = outcome;
    return form(
      draft,
      { problems, notice, token: fresh ? '' : token },
      {
        status,
        said: problems.length > 0 ? words.form.problems : own.notSent,
        headers: retryAfterMs === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) },
      },
    );
  };
}

const ownWords = ({ language }: Asked): QuoteWords => ({ ...formWords[language], ...quoteWords[language] });
