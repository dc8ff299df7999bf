import { html } from 'hono/html';
import { createCors } from '../app/cors.ts';
import { htmlAnswer } from './html-answer.ts';
import { languageOf } from './language.ts';
import { urlOf, type PageRoutes, type PagesOptions } from './options.ts';

const words = {
  id: {
    title: 'Pasang Guyub di situs Anda',
    noScript:
      'Halaman ini memerlukan JavaScript. Tanpa itu, mintalah potongannya kepada pengelola gateway ini.',
  },
  en: {
    title: 'Put Guyub on your site',
    noScript: 'This page needs JavaScript. Without it, ask who runs this gateway for the snippet.',
  },
};

/** Previews read from any address that a webmaster types, and show the pictures of that gateway. */
const alsoAllowed = "connect-src 'self' https:; img-src 'self' https:; trusted-types lit-html";

/** Where a webmaster puts an element together; the doctor beside it looks at what was installed. */
export const builderRoutes = ({
  url,
  allowedOrigins,
}: Pick<PagesOptions, 'url' | 'allowedOrigins'>): PageRoutes => ({
  // What anybody can find out by asking from there.
  'GET /builder/permits': (c) => {
    const granted = createCors(allowedOrigins).headersFor(c.req.query('origin') ?? '');
    return {
      status: 200,
      body: Buffer.from(String('Access-Control-Allow-Origin' in granted)),
      headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
    };
  },
  'GET /builder': async (c) => {
    const language = languageOf(c) === 'en' ? 'en' : 'id';
    const { title, noScript } = words[language];
    const answer = await htmlAnswer({
      page: {
        title,
        language,
        body: html`<main><guyub-embed-builder gateway="${urlOf(c, url)}" doctor="/doctor" permits="/builder/permits" deep-link><p>${noScript}</p></guyub-embed-builder></main>`,
        scripts: ['guyub-embed-builder.js'],
      },
    });
    const policy = `${answer.headers['Content-Security-Policy']}; ${alsoAllowed}`;
    return { ...answer, headers: { ...answer.headers, 'Content-Security-Policy': policy } };
  },
});
