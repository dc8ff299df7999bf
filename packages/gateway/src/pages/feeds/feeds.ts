import { createHash } from 'node:crypto';
import type { Filter, PublishedJob, PublishedOffering } from '@guyub/core';
import { dateThere } from '@guyub/core/hiring';
import { dateInWords, priceRange } from '@guyub/core/formats';
import { regionId } from '@guyub/widgets/embed';
import { html } from 'hono/html';
import { headerOf, type Answer, type Ask } from '../../app/answer.ts';
import { regionName } from '../drawn/region-name.ts';
import { languageOf, type PageLanguage } from '../language.ts';
import { urlOf, type PageRoutes, type PagesOptions } from '../options.ts';
import type { Markup } from '../page.ts';
import { toJsonFeed, toRss, type Entry, type Feed } from './feed.ts';
import { feedWords } from './words.ts';

/** Newest entries that a feed has. */
const MOST = 50;
const MOST_TEXT = 200;

const forms = {
  rss: ['application/rss+xml; charset=utf-8', toRss],
  json: ['application/feed+json', toJsonFeed],
} as const;

interface Asked {
  readonly region: string | undefined;
  readonly skill: string;
  readonly language: PageLanguage;
  /** Where this gateway is reached. */
  readonly base: string;
}

/** Jobs, and what people offer, for readers and other programs; people are no news. */
export function feedRoutes({ client, url }: Pick<PagesOptions, 'client' | 'url'>): PageRoutes {
  const kinds = {
    jobs: async ({
      region,
      skill,
      language,
      base,
    }: Asked): Promise<Pick<Feed, 'title' | 'about' | 'home' | 'entries'>> => {
      const words = feedWords[language];
      const open: Filter<PublishedJob> = {
        op: 'range',
        field: 'validThrough',
        gte: dateThere(Date.now(), region ?? ''),
      };
      const { items } = await client.list('jobs', {
        ...(skill && { text: skill }),
        where: region ? { op: 'and', of: [open, { op: 'eq', field: 'region', value: region }] } : open,
        sort: [{ field: 'postedOn', order: 'desc' }],
        page: { size: MOST },
      });
      const entries = items
        .filter(({ filled }) => !filled)
        .map((job): Entry => ({
          id: `jobs/${job.id}`,
          url: `${base}/pages/job-board/${job.id}`,
          title: `${job.title} (${job.employer})`,
          text: [
            ...job.description.split(/\n+/),
            words.closes(dateInWords(job.validThrough, language === 'en' ? 'en' : 'id')),
          ],
          at: new Date(`${job.postedOn}T00:00:00+07:00`),
        }));
      return {
        title: words.jobs(await whereOf(region, language)),
        about: words.jobsAbout,
        home: `${base}/pages/job-board`,
        entries,
      };
    },
    showcase: async ({ region, skill, language, base }: Asked) => {
      const words = feedWords[language];
      const within: Filter<PublishedOffering> | undefined = region
        ? { op: 'eq', field: 'region', value: region }
        : undefined;
      const { items } = await client.list('offerings', {
        ...(skill && { text: skill }),
        ...(within && { where: within }),
        sort: [{ field: 'updatedAt', order: 'desc' }],
        page: { size: MOST },
      });
      const entries = items.map((offering): Entry => {
        const price = priceRange(offering);
        return {
          id: `offerings/${offering.id}`,
          url: `${base}/pages/showcase/${offering.id}`,
          title: price ? `${offering.name}: ${price}` : offering.name,
          text: (offering.description ?? offering.name).split(/\n+/),
          at: new Date(offering.updatedAt),
        };
      });
      return {
        title: words.showcase(await whereOf(region, language)),
        about: words.showcaseAbout,
        home: `${base}/pages/showcase`,
        entries,
      };
    },
  };
  const whereOf = async (region: string | undefined, language: PageLanguage) =>
    (await regionName(client, region)) ?? region ?? feedWords[language].everywhere;

  const answer = async (c: Ask, kind: keyof typeof kinds, form: keyof typeof forms): Promise<Answer> => {
    const language = languageOf(c);
    const region = c.req.query('region')?.slice(0, 40) || undefined;
    const skill = (c.req.query('skill') ?? '').trim().slice(0, MOST_TEXT);
    const base = urlOf(c, url);
    const found = await kinds[kind]({ region: regionId(region), skill, language, base });
    const query = queryOf({ region, skill, lang: c.req.query('lang') });
    const [type, write] = forms[form];
    const feed = {
      ...found,
      home: found.home + query,
      self: `${base}/feeds/${kind}.${form}${query}`,
      language,
    };
    return dated(c, Buffer.from(await write(feed)), type, feed);
  };
  return Object.fromEntries(
    (['jobs', 'showcase'] as const).flatMap((kind) =>
      (['rss', 'json'] as const).map((form) => [
        `GET /feeds/${kind}.${form}`,
        (c: Ask) => answer(c, kind, form),
      ]),
    ),
  );
}

/** With a tag and a date, so that readers that come by each hour fetch it when it has changed. */
function dated(c: Ask, body: Buffer<ArrayBuffer>, type: string, { entries }: Feed): Answer {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const newest = Math.max(...entries.map(({ at }) => at.getTime()));
  const headers = {
    ETag: etag,
    Vary: 'Accept-Language',
    // What was withdrawn must be gone at the next look.
    'Cache-Control': 'no-cache',
    ...(Number.isFinite(newest) && { 'Last-Modified': new Date(newest).toUTCString() }),
  };
  // A date alone would miss what was withdrawn.
  if (headerOf(c, 'if-none-match')?.includes(etag.slice(2))) return { status: 304, body: null, headers };
  return { status: 200, body, headers: { ...headers, 'Content-Type': type } };
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(values).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ).toString();
  return query && `?${query}`;
}

/** For the head of a page that shows the same: readers find the feeds by themselves. */
export const feedLinks = (
  kind: 'jobs' | 'showcase',
  language: PageLanguage,
  region: string | undefined,
  /** Its name. */
  where: string | undefined,
): Markup => {
  const words = feedWords[language];
  const title = words[kind](where ?? words.everywhere);
  const query = queryOf({ region, lang: language });
  return html`<link rel="alternate" type="application/rss+xml" title="${title}" href="/feeds/${kind}.rss${query}"><link rel="alternate" type="application/feed+json" title="${title}" href="/feeds/${kind}.json${query}">`;
};
