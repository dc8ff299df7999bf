import { html, raw } from 'hono/html';

export interface Entry {
  /** Stays the same for as long as it is there. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly at: Date;
}

export interface Feed {
  readonly title: string;
  readonly about: string;
  readonly language: string;
  /** The page with the same, and the feed itself. */
  readonly home: string;
  readonly self: string;
  readonly entries: readonly Entry[];
}

const paragraphs = async ({ text }: Entry): Promise<string> =>
  (await html`${text.map((one) => html`<p>${one}</p>`)}`).toString();

/** What XML 1.0 cannot hold, however it is written. */
const unfit = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** RSS 2.0. Every text is escaped by the template; a description is HTML that is escaped once more. */
export async function toRss({ title, about, language, home, self, entries }: Feed): Promise<string> {
  const items = entries.map(
    async (entry) =>
      html`<item><title>${entry.title}</title><link>${entry.url}</link><guid isPermaLink="false">${entry.id}</guid><pubDate>${entry.at.toUTCString()}</pubDate><description>${await paragraphs(entry)}</description></item>`,
  );
  const xml =
    await html`${raw('<?xml version="1.0" encoding="UTF-8"?>')}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${home}</link><description>${about}</description><language>${language}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>${await Promise.all(items)}</channel></rss>`;
  return xml.toString().replace(unfit, '');
}

/** JSON Feed 1.1. */
export async function toJsonFeed(feed: Feed): Promise<string> {
  const { title, about, language, home, self, entries } = feed;
  const items = entries.map(async (entry) => ({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: await paragraphs(entry),
    date_published: entry.at.toISOString(),
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description: about,
    language,
    items: await Promise.all(items),
  });
}
