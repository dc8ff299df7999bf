import { hash } from 'node:crypto';
import type { Code } from './finding.ts';
import { directory, gateway, loader, page } from './page.fixture.ts';
import { hire, type Case } from './written.fixture.ts';

export const js = { type: 'text/javascript', body: '// guyub' };
export const sha = (text: string) => `sha384-${hash('sha384', text, 'base64')}`;
export const cdn = 'https://cdn.example.go.id/guyub/v/0.1.0/';
export const snapshot = directory('source="snapshot:/data/guyub.json"');
export const frame = `<iframe title="Lulusan" src="${gateway}/frames/alumni-directory"></iframe>`;
export const file = (more: object = {}) =>
  JSON.stringify({ guyub: 1, asOf: '2026-11-20T00:00:00Z', records: {}, ...more });
const ofGateway = loader.replace('/guyub/', `${gateway}/guyub/`);
/** As a gateway counts them. */
export const peopleIn = (...regions: readonly string[]) => {
  const buckets = regions.map((value) => ({ value, count: 1 }));
  return JSON.stringify({ items: [{ id: 'p-1' }], facets: [{ field: 'region', buckets, exact: true }] });
};
/** Invented, of the right form. */
export const nik = '3527014107900001';

/** Of each finding in scripts, policies and answers a page that has it, and nothing else wrong. */
export const answered = {
  'script-missing': { html: page(directory(), ''), line: ofGateway },
  'script-perhaps-bundled': {
    html: page(directory(), '<script type="module" src="/assets/index-1a2b.js"></script>'),
    line: ofGateway,
  },
  'script-of-other-kind': {
    html: page(snapshot, '<script type="module" src="/guyub/guyub.js"></script>'),
    line: '/guyub/guyub-snapshot.js"',
  },
  'script-held': {
    html: page(directory(), loader.replace('async', 'type="text/plain" data-cookieconsent="statistics"')),
    line: '<script data-cfasync="false" data-no-optimize="1" src="/guyub/guyub-loader.js" async></script>',
  },
  'loader-renamed': {
    html: page(directory(), '<script async src="/guyub/pemuat.js"></script>'),
    replies: { 'pemuat.js': { ...js, body: 'console.error(`guyub-loader: `)' } },
    line: '/guyub/guyub-loader.js"',
    also: ['script-missing'],
  },
  'script-not-module': {
    html: page(directory(), '<script src="/guyub/guyub.js"></script>'),
    line: 'type="module"',
  },
  'script-http': {
    html: page(directory(), '<script async src="http://cdn.example.go.id/guyub/guyub-loader.js"></script>'),
    line: 'src="https://cdn',
  },
  'integrity-no-crossorigin': {
    html: page(directory(), `<script async src="${cdn}guyub-loader.js" integrity="${sha('a')}"></script>`),
    line: 'crossorigin="anonymous"',
  },
  'integrity-mismatch': {
    html: page(directory(), loader.replace('async', `integrity="${sha('a')}"`)),
    replies: { 'loader.js': { ...js, body: 'b' } },
    line: sha('b'),
  },
  'manifest-missing': {
    html: page(directory(), loader.replace('async', `data-manifest="${sha('a')}"`)),
    replies: { 'loader.js': js, 'manifest.json': { status: 404 } },
  },
  'manifest-mismatch': {
    html: page(directory(), loader.replace('async', `data-manifest="${sha('a')}"`)),
    replies: { 'loader.js': js, 'manifest.json': { body: '{}' } },
    line: sha('{}'),
  },
  'script-unreachable': { html: page(), replies: { 'loader.js': { missed: 'refused' } } },
  'script-file-missing': {
    html: page(),
    replies: { 'guyub-loader.js': js, '/guyub/guyub.js': { status: 404 } },
  },
  'script-not-javascript': {
    html: page(),
    replies: { 'loader.js': { type: 'text/html', body: '<!doctype html>' } },
    line: 'Content-Type: text/javascript',
  },
  'script-cors': {
    html: page(directory(), `<script async src="${cdn}guyub-loader.js"></script>`),
    replies: {
      'loader.js': { ...js, headers: { 'access-control-allow-origin': 'https://lain.example.id' } },
    },
    line: 'Access-Control-Allow-Origin: *',
  },
  'script-corp': {
    html: page(directory(), `<script async src="${cdn}guyub-loader.js"></script>`),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
    replies: { 'loader.js': js },
    line: 'crossorigin="anonymous"',
  },
  'versions-two': {
    html: page(
      directory(),
      `${loader.replace('/guyub/', '/guyub/v/0.1.0/')}${loader.replace('/guyub/', '/guyub/v/0.2.0/')}`,
    ),
  },
  'folders-two': { html: page(directory(), `${loader}<script type="module" src="/lama/guyub.js"></script>`) },
  'script-old': { html: page(directory(), `${loader}<script defer src="/guyub/guyub.iife.js"></script>`) },
  'policy-blocks': {
    html: page(),
    headers: { 'content-security-policy': "default-src 'self'" },
    line: `Content-Security-Policy: default-src 'self'; connect-src 'self' ${gateway}`,
  },
  'policy-meta-blocks': {
    html: page(
      directory(),
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">${loader}`,
    ),
    line: `content="connect-src ${gateway}"`,
  },
  'policy-nonce': {
    html: page(),
    headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    line: 'nonce="…"',
  },
  'policy-sandbox': { html: page(), headers: { 'content-security-policy': 'sandbox allow-forms' } },
  'policy-reports': {
    html: page(),
    headers: { 'content-security-policy-report-only': "default-src 'self'" },
  },
  'geolocation-closed': {
    html: page(),
    headers: { 'permissions-policy': 'camera=(), geolocation=()' },
    line: 'geolocation=(self)',
  },
  'gateway-silent': { html: page(), replies: { '/v1/people': { missed: 'name' } } },
  'gateway-fails': {
    html: page(),
    replies: { '/v1/people': { status: 502, type: 'text/html', body: 'Bad gateway' } },
  },
  'gateway-other': {
    html: page(),
    replies: { '/v1/people': { status: 404, type: 'text/html', body: '<h1>Tidak ada</h1>' } },
  },
  'gateway-moved': {
    html: page(),
    replies: { '/v1/people': { url: 'https://baru.example.go.id/v1/people?limit=1' } },
    line: 'source="https://baru.example.go.id"',
  },
  'gateway-cors': {
    html: page(),
    replies: { '/v1/people': { headers: { 'access-control-allow-origin': '' } } },
    line: '--allow-origin https://sampang.example.go.id',
  },
  'gateway-busy': {
    html: page(),
    replies: { '/v1/people': { status: 429, body: '{"title":"Terlalu banyak","code":"rate-limited"}' } },
  },
  'gateway-refuses': {
    html: page(),
    replies: { '/v1/people': { status: 400, body: '{"title":"Belum","code":"unsupported"}' } },
  },
  'gateway-no-sending': {
    html: page(hire()),
    replies: {
      '/v1/people': {},
      'OPTIONS /v1/quoteRequests': { status: 204, headers: { 'access-control-allow-methods': 'GET, HEAD' } },
    },
    line: '--allow-origin',
  },
  'hiring-closed': {
    html: page(hire()),
    replies: {
      '/v1/people': {},
      '/v1/hiringTerms/-': { status: 404, body: '{"title":"","code":"unsupported"}' },
    },
    line: '--inbox',
  },
  'region-empty': {
    html: page(),
    replies: { '/v1/people': { body: '{"items":[]}' } },
    line: 'npm run guyub -- import daftar.xlsx --region 35.27',
  },
  'region-elsewhere': {
    html: page(directory(`source="${gateway}" region="35.72"`)),
    replies: {
      '/v1/people?limit=1&facet=region%3A100': { body: peopleIn('kemendagri:15.07', 'kemendagri:35.27') },
      '/v1/people': { body: '{"items":[]}' },
    },
    line: `<guyub-alumni-directory source="${gateway}" region="35.27">`,
  },
  'not-visited': { html: page(), replies: { '/v1/people': { missed: 'inside' } } },
  'file-silent': { html: page(snapshot), replies: { 'guyub.json': { missed: 'late' } } },
  'file-missing': { html: page(snapshot), replies: { 'guyub.json': { status: 404 } } },
  'file-cors': {
    html: page(directory(`source="snapshot:${gateway}/guyub.json"`)),
    replies: { 'guyub.json': { body: file(), headers: { 'access-control-allow-origin': '' } } },
    line: 'Access-Control-Allow-Origin: *',
  },
  'sheet-not-published': {
    html: page(directory('source="sheet:https://docs.google.com/spreadsheets/d/x/edit"')),
    replies: { '/edit': { type: 'text/html', body: '<html>' } },
  },
  'file-is-page': {
    html: page(snapshot),
    replies: { 'guyub.json': { type: 'text/html', body: '<!doctype html>' } },
    line: 'npm run guyub -- snapshot --region 35.27',
  },
  'file-not-json': {
    html: page(snapshot),
    replies: { 'guyub.json': { body: '{"guyub":1,' } },
    line: 'npm run guyub -- snapshot',
  },
  'file-not-guyub': {
    html: page(snapshot),
    replies: { 'guyub.json': { body: '{"data":[]}' } },
    line: 'npm run guyub -- snapshot',
  },
  'file-old': {
    html: page(snapshot),
    replies: { 'guyub.json': { body: file({ asOf: '2026-03-01T00:00:00Z' }) } },
    line: 'npm run guyub -- snapshot',
  },
  'file-identity': {
    html: page(snapshot),
    replies: { 'guyub.json': { body: file({ records: { people: [{ id: 'p-1', name: `Siti ${nik}` }] } }) } },
  },
  'frame-no-title': {
    html: page(frame.replace(' title="Lulusan"', '')),
    line: 'title="Lulusan pelatihan kerja"',
  },
  'frame-http': { html: page(frame.replace('https', 'http')), line: `src="${gateway}/frames/` },
  'frame-no-script': {
    html: page(frame.replace('title', 'data-guyub-frame title')),
    line: `<script async src="${gateway}/guyub/guyub-frame.js">`,
  },
  'frame-boxed': { html: page(frame.replace('title', 'sandbox title')), line: 'allow-scripts' },
  'frame-silent': { html: page(frame), replies: { '/frames/alumni-directory': { missed: 'refused' } } },
  'frame-missing': { html: page(frame), replies: { '/frames/alumni-directory': { status: 404 } } },
  'frame-refused': {
    html: page(frame),
    replies: {
      '/frames/alumni-directory': { headers: { 'content-security-policy': "frame-ancestors 'self'" } },
    },
    line: '--allow-origin https://sampang',
  },
  'frame-coep': {
    html: page(frame),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
    replies: { '/frames/alumni-directory': {} },
    line: 'credentialless',
  },
} as const satisfies Partial<Record<Code, Case>>;
