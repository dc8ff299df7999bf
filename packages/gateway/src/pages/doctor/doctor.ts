import type { Answer, Ask } from '../../app/answer.ts';
import { readBody } from '../../app/json-body.ts';
import { clientAddress, createRateLimit } from '../../app/rate-limit.ts';
import { DoctorError, InsideAddress } from '../../doctor/errors.ts';
import type { Errand } from '../../doctor/page/fetching.ts';
import { readHeaders } from '../../doctor/page/headers-file.ts';
import { lookAtAddress, lookAtHtml } from '../../doctor/page/look.ts';
import type { Examiner } from '../../doctor/page/thread/examiner.ts';
import type { Language } from '../../doctor/page/words/say.ts';
import { reachOfHost } from '../../outbound/reach.ts';
import { formCss } from '../form/form-css.ts';
import { htmlAnswer } from '../html-answer.ts';
import { languageOf } from '../language.ts';
import type { PageRoutes, PagesOptions } from '../options.ts';
import { copyScript, style } from './assets.ts';
import { doctorBody, type Shown } from './body.ts';
import { doctorWords } from './words.ts';

/** Most of what is pasted, bytes. */
const MOST_PASTED = 3_000_000;
/** Pages that are looked at at the same time. */
const MOST_AT_ONCE = 3;

/** Strangers have pages of the open internet looked at, and nothing of those comes back but findings. */
export function doctorRoutes(
  { trustProxy }: Pick<PagesOptions, 'trustProxy'>,
  errand: Errand = { isForStrangers: true },
  examiner?: Examiner,
): PageRoutes {
  const each = createRateLimit({ burst: 6, perSecond: 1 / 10 });
  const together = createRateLimit({ burst: 20, perSecond: 1 / 2 });
  let busy = 0;

  /** In turn; @returns what was found, or seconds to wait */
  async function inTurn(c: Ask, look: () => Promise<Shown>): Promise<Shown> {
    const wait =
      each.take(clientAddress(c, trustProxy)) || together.take('all') || (busy >= MOST_AT_ONCE ? 5 : 0);
    if (wait > 0) return { wait };
    busy++;
    try {
      return await look();
    } catch (error) {
      // In Indonesian, because the command line says the same.
      if (error instanceof DoctorError) return { refused: error.message };
      throw error;
    } finally {
      busy--;
    }
  }

  async function byAddress(c: Ask): Promise<Answer> {
    const asked = c.req.query('url')?.trim();
    if (asked === undefined) return answer(c, {});
    const url = addressIn(asked);
    const language = languageHere(c);
    if (!url) return answer(c, { asked, refused: doctorWords[language].badAddress });
    const look = async () => ({ seen: await lookAtAddress(url, errand, examiner) });
    const fromThere = (error: unknown) => {
      if (!(error instanceof InsideAddress)) throw error;
      return { refused: doctorWords[language].inside, line: commandFor(url) };
    };
    return answer(c, { asked, ...(await inTurn(c, () => look().catch(fromThere))) });
  }

  async function byHtml(c: Ask): Promise<Answer> {
    const form = new URLSearchParams(new TextDecoder().decode(await readBody(c.req.raw, MOST_PASTED)));
    const said = (name: string) => (form.get(name) ?? '').trim();
    const html = said('html');
    if (html === '') return answer(c, { refused: doctorWords[languageHere(c)].empty });
    const address = addressIn(said('address'));
    return answer(
      c,
      await inTurn(c, async () => ({
        seen: await lookAtHtml(html, readHeaders(said('headers')), errand, address, examiner),
      })),
    );
  }

  return {
    'GET /doctor': byAddress,
    'POST /doctor': byHtml,
    'GET /doctor/copy.js': () => ({
      status: 200,
      body: Buffer.from(copyScript),
      headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
    }),
  };
}

/** Texts for who looks after a site come in these two. */
const languageHere = (c: Ask): Language => (languageOf(c) === 'en' ? 'en' : 'id');

/** For who copies it: of an address nothing that a shell would obey. */
function commandFor({ href, origin }: URL): string | undefined {
  const plain = [href, `${origin}/`].find((address) => /^[\w.:[\]/~%?=&+-]+$/.test(address));
  return plain && `npm run guyub -- doctor ${/[^\w.:/-]/.test(plain) ? `"${plain}"` : plain}`;
}

/** People leave out the beginning; on a computer of one's own there is rarely a certificate. */
function addressIn(text: string): URL | undefined {
  const isWhole = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const host = /^(?:\[[^\]]*\]|[^/:?#]*)/.exec(text)![0];
  const whole = isWhole ? text : `${reachOfHost(host) === 'private' ? 'http' : 'https'}://${text}`;
  if (text === '' || whole.length > 2000 || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

async function answer(c: Ask, shown: Shown): Promise<Answer> {
  const language = languageHere(c);
  const page = await htmlAnswer({
    status: shown.wait ? 429 : shown.refused === undefined ? 200 : 400,
    page: {
      title: doctorWords[language].title,
      language,
      styles: [formCss, style],
      ...doctorBody(shown, language),
      isHidden: Object.keys(shown).length > 0,
    },
    headers: shown.wait ? { 'Retry-After': String(shown.wait) } : {},
  });
  const policy = `${page.headers['Content-Security-Policy']}; script-src 'self'; require-trusted-types-for 'script'`;
  return { ...page, headers: { ...page.headers, 'Content-Security-Policy': policy } };
}
