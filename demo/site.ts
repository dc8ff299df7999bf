import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { createApp } from '@guyub/gateway';
import { Hono } from 'hono';

/** What a careful webmaster sends with every page; docs/guides/csp.md has the reasons. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Two of the scripts stand on this page, and each brings Lit. */
const withTwoScripts = '/belanja.html';

/**
 * The regency's own web server: pages and their style sheet, and beside them the gateway.
 *
 * @param scripts by name: the widgets' files
 * @param snapshot what stands in `guyub.json`
 */
export function createSite(
  gateway: ReturnType<typeof createApp>,
  scripts: Readonly<Record<string, string>>,
  snapshot: () => Promise<string>,
): Hono {
  const site = new Hono();
  // First, so that the headers below are the site's alone.
  site.route('/', gateway);
  site.use(async (context, next) => {
    await next();
    const twice = context.req.path === withTwoScripts ? " 'allow-duplicates'" : '';
    context.header('Content-Security-Policy', `${policy}${twice}`);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    context.header('Cache-Control', 'no-cache');
  });
  for (const [name, content] of Object.entries(scripts))
    site.get(`/${name}`, (context) => context.body(content, 200, { 'Content-Type': 'text/javascript' }));
  site.get('/guyub.json', async (context) =>
    context.body(await snapshot(), 200, { 'Content-Type': 'application/json' }),
  );
  site.use(serveStatic({ root: fileURLToPath(new URL('site', import.meta.url)) }));
  site.notFound((context) => context.text('Halaman tidak ditemukan. Kembali ke beranda: /', 404));
  return site;
}
