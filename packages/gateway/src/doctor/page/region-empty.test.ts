import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, frame, peopleIn } from './answered.fixture.ts';
import type { Code } from './finding.ts';
import { directory, found, gateway, link, page, type Told } from './page.fixture.ts';

test('nobody is published for the region: of a file, a frame, a mark and a board, each with what mends it', () => {
  const elsewhere = { '/v1/people?limit=1&facet=region%3A100': { body: peopleIn('kemendagri:35.27') } };
  const none = { body: '{"items":[]}' };
  const people = [{ id: 'p-1', region: 'kemendagri:35.27' }];
  const there = { 'guyub.json': { body: file({ records: { people } }) } };
  const cases: readonly (readonly [Told, Code | undefined, string | undefined])[] = [
    [
      { html: page(directory('source="snapshot:/guyub.json" region="35.27"')), replies: there },
      undefined,
      undefined,
    ],
    [
      { html: page(directory('source="snapshot:/guyub.json" region="35.72"')), replies: there },
      'region-elsewhere',
      '<guyub-alumni-directory source="snapshot:/guyub.json" region="35.27">',
    ],
    [
      {
        html: page(directory('source="snapshot:/guyub.json" region="35.72"')),
        replies: { 'guyub.json': { body: file() } },
      },
      'region-empty',
      'npm run guyub -- snapshot --region 35.72 --out guyub.json',
    ],
    [
      {
        html: page(frame.replace('directory"', 'directory?region=35.72&lang=id"')),
        replies: { ...elsewhere, '/v1/people': none, '/frames/alumni-directory': {} },
      },
      'region-elsewhere',
      `<iframe title="Lulusan" src="${gateway}/frames/alumni-directory?region=35.27&amp;lang=id">`,
    ],
    [
      {
        html: page(
          `<div data-guyub="alumni-directory" data-source="${gateway}" data-region="35.72">${link}</div>`,
        ),
        replies: { ...elsewhere, '/v1/people': none },
      },
      'region-elsewhere',
      `<div data-guyub="alumni-directory" data-source="${gateway}" data-region="35.27">`,
    ],
    // A board is empty today and is not tomorrow.
    [
      {
        html: page(`<guyub-job-board source="${gateway}" region="35.27">${link}</guyub-job-board>`),
        replies: { '/v1/jobs': none },
      },
      'region-empty',
      undefined,
    ],
  ];
  for (const [told, code, line] of cases) {
    const [finding, ...others] = found(told).findings;
    assert.deepEqual([finding?.code, finding?.line, others], [code, line, []], told.html);
  }
});
