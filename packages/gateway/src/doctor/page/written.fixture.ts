import type { Code } from './finding.ts';
import { directory, gateway, link, loader, page, type Told } from './page.fixture.ts';

export interface Case extends Told {
  /** Part of the line that mends it; none: there is no line. */
  readonly line?: string;
  /** What else is rightly found. */
  readonly also?: readonly Code[];
}

export const hire = (source = gateway) =>
  `<guyub-hire-local source="${source}" skill="kue">${link}</guyub-hire-local>`;

/** Of each finding in what is written a page that has it, and nothing else wrong. */
export const written = {
  'no-guyub': { html: page('<p>Selamat datang</p>', ''), line: loader },
  'element-removed': { html: page(`<p>${link}</p>`), line: '<div data-guyub="alumni-directory"' },
  escaped: {
    html: page(`<p>&lt;guyub-inbox source="${gateway}"&gt;</p>`),
    line: `<guyub-inbox source="${gateway}">`,
  },
  'in-comment': { html: page(`${directory()}<!-- <guyub-inbox></guyub-inbox> -->`) },
  'not-read': { html: page(`${directory()}<textarea><guyub-inbox></guyub-inbox></textarea>`) },
  'tag-broken': { html: page(`<guyub-alumni-directory source="${gateway}"<br />region="35.27">${link}</guyub-alumni-directory>`), also: ['attribute-unknown'] }, // prettier-ignore
  'element-unknown': {
    html: page(directory().replaceAll('directory', 'direktory')),
    line: '<guyub-alumni-directory ',
  },
  'element-unclosed': {
    html: page(
      `${directory().replace('</guyub-alumni-directory>', '</guyub-alumni-direktory>')}<footer>Kaki</footer>`,
    ),
    line: '</guyub-alumni-directory>',
  },
  'fallback-missing': { html: page(directory(undefined, ' ')), line: '<a href="/kontak">' },
  'in-code': { html: page(`<pre>${directory()}</pre>`) },
  'link-nowhere': {
    html: page(`<a data-guyub="hire-local" data-source="${gateway}">Minta</a>`),
    line: 'href="/kontak"',
  },
  'deep-link-twice': {
    html: page(directory(`source="${gateway}" deep-link`).repeat(2)),
    line: `<guyub-alumni-directory source="${gateway}">`,
  },
  'lang-missing': { html: page().replace(' lang="id"', ''), line: '<html lang="id">' },
  'base-elsewhere': { html: page(directory(), `<base href="https://lain.example.id/">${loader}`) },
  'word-quotes': {
    html: page(directory(`source=“${gateway}” region=”35.27”`)),
    line: `source="${gateway}" region="35.27"`,
  },
  'attribute-with-data': {
    html: page(directory(`source="${gateway}" data-region="35.27"`)),
    line: ' region="35.27"',
  },
  'attribute-without-data': {
    html: page(`<div data-guyub="alumni-directory" data-source="${gateway}" region="35.27">${link}</div>`),
    line: 'data-region="35.27"',
  },
  'attribute-unknown': { html: page(directory(`source="${gateway}" pagesize="5"`)), line: 'page-size="5"' },
  'flag-false': {
    html: page(directory(`source="${gateway}" deep-link="false"`)),
    line: `<guyub-alumni-directory source="${gateway}">`,
  },
  'region-shape': { html: page(directory(`source="${gateway}" region="3527"`)), line: 'region="35.27"' },
  'value-bad': { html: page(directory(`source="${gateway}" layout="kartu"`)), line: 'layout="list"' },
  'source-missing': { html: page(directory('region="35.27"')), line: 'source="https://guyub.example.go.id"' },
  'source-kind-unknown': {
    html: page(directory('source="snapshoot:/g.json"')),
    line: 'source="snapshot:/g.json"',
  },
  'source-no-address': { html: page(directory('source="https://"')), line: `source="${gateway}"` },
  'source-kind-not-here': { html: page(hire('sheet:/a.csv')) },
  'source-is-file': {
    html: page(directory('source="/data/guyub.json"')),
    line: 'source="snapshot:/data/guyub.json"',
  },
  'source-with-path': { html: page(directory(`source="${gateway}/v1/people"`)), line: `source="${gateway}"` },
  'shards-no-key': { html: page(directory('source="shards:/data/"')) },
  'source-inside': { html: page(directory('source="http://localhost:8787"')), line: 'source="https://guyub' },
  'source-http': {
    html: page(directory('source="http://guyub.example.go.id"')),
    line: `source="${gateway}"`,
  },
} as const satisfies Partial<Record<Code, Case>>;
