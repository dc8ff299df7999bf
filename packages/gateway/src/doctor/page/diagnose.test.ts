import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { elementNames } from '@guyub/widgets/embed';
import * as widgets from '@guyub/widgets';
import { attributesOf } from './attributes.ts';
import type { Code } from './finding.ts';
import { DoctorError } from '../errors.ts';
import { answered, cdn, file, frame, js, nik, sha, snapshot } from './answered.fixture.ts';
import { readPage } from './on-page.ts';
import { directory, found, gateway, link, loader, page, type Told } from './page.fixture.ts';
import { hire, written, type Case } from './written.fixture.ts';
import { en } from './words/en.ts';
import { id } from './words/id.ts';
import { say, cleanLine } from './words/say.ts';

const cases: Readonly<Record<Code, Case>> = { ...written, ...answered };

for (const [code, { line, also = [], ...told }] of Object.entries(cases) as [Code, Case][])
  test(`${code}: found, alone, with what mends it`, () => {
    const { findings } = found(told);
    const codes = new Set(findings.map((one) => one.code));
    assert.deepEqual([...codes].sort(), [code, ...also].sort());
    const finding = findings.find((one) => one.code === code)!;
    if (line === undefined) assert.equal(finding.line, undefined);
    else assert.ok(finding.line?.includes(line), finding.line);
    for (const language of ['id', 'en'] as const)
      assert.doesNotMatch(say(finding, language), /[{}]|\?|undefined/);
  });

test('where: the line and column of the tag, as it is written', () => {
  const [finding] = found({ html: page(`\n  ${directory('source="" region="35.27"')}`) }).findings;
  assert.deepEqual(finding?.where, {
    line: 4,
    column: 3,
    text: '<guyub-alumni-directory source="" region="35.27">',
  });
});

test('no line repeats another fault of its tag: bent quotes, src for source', () => {
  const bent = found({ html: page(directory(`source=”${gateway}” region="3527"`, '')) }).findings;
  assert.deepEqual(bent.map(({ code }) => code).sort(), ['fallback-missing', 'region-shape', 'word-quotes']);
  for (const { line } of bent) assert.match(line!, /source="https:\/\/guyub\.example\.go\.id"/);
  const [asFrame, ...more] = found({ html: page(directory(`src="${gateway}" region="35.27"`)) }).findings;
  assert.deepEqual(more, []);
  assert.deepEqual(
    [asFrame?.code, asFrame?.line],
    ['attribute-unknown', `<guyub-alumni-directory region="35.27" source="${gateway}">`],
  );
});

test('a frame without a title is offered one of what is in it', () => {
  const board = frame.replace(' title="Lulusan"', '').replace('alumni-directory', 'job-board');
  assert.match(
    found({ html: page(board) }).findings.find(({ code }) => code === 'frame-no-title')!.line!,
    /title="Papan kerja"/,
  );
});

const healthy = {
  'loader.js': js,
  '/guyub/guyub.js': js,
  '/v1/people': {},
} as const;
test('a healthy page: nothing found, and what was looked at', () => {
  const { findings, lookedAt } = found({
    html: page(),
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'self'; connect-src ${gateway}; require-trusted-types-for 'script'; trusted-types lit-html guyub-loader`,
    },
    replies: healthy,
  });
  assert.deepEqual(findings, []);
  assert.deepEqual(lookedAt, {
    elements: ['alumni-directory'],
    scripts: ['guyub-loader.js'],
    sources: [gateway],
    policies: 1,
    fetched: 4,
  });
});

test('fine as well: a provider, a mark, a pinned loader, http that is upgraded, a nonce, plain words about Guyub', () => {
  const pinned = { 'loader.js': { ...js, body: 'a' }, 'manifest.json': { body: '{}' }, '/guyub.js': js };
  const fine: readonly Told[] = [
    { html: page(`<guyub-provider source="${gateway}">${directory('region="35.27"')}</guyub-provider>`) },
    {
      html: page(`<div data-guyub="alumni-directory" data-source="${gateway}" data-wf-id="7">${link}</div>`),
    },
    {
      html: page(
        directory(),
        `<script async src="${cdn}guyub-loader.js" crossorigin="anonymous" integrity="${sha('a')}" data-manifest="${sha('{}')}"></script>`,
      ),
      replies: pinned,
    },
    {
      html: page(directory('source="http://guyub.example.go.id"')),
      headers: { 'content-security-policy': 'upgrade-insecure-requests' },
    },
    {
      html: page(directory(), loader.replace('async', 'nonce="abc"')),
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    },
    { html: page(directory(), '<script type="module" src="/guyub/guyub-snapshot.js"></script>') },
    { html: page(`${directory()}<p>Situs ini memakai Guyub.</p>`) },
    {
      html: page(
        directory(`source="${gateway}" class="x" style="--guyub-brand: red" aria-label="Lulusan" lang="jv"`),
      ),
    },
    { html: page(snapshot), replies: { 'guyub.json': { body: file() } } },
    {
      html: page(`${directory()}${hire()}`, '<script type="module" src="/guyub/guyub-all.js"></script>'),
      headers: { 'content-security-policy': 'trusted-types lit-html' },
    },
    {
      html: page(
        `${directory()}${frame.replace('title', 'data-guyub-frame title')}<script async src="${gateway}/guyub/guyub-frame.js"></script>`,
      ),
    },
    { html: page(directory('source="http://localhost:8787"')), address: 'http://localhost:8080/' },
    {
      html: page(`${loader}${frame}`, ''),
      replies: {
        '/frames/alumni-directory': {
          headers: {
            'content-security-policy': 'frame-ancestors https://sampang.example.go.id',
            'x-frame-options': 'DENY',
          },
        },
      },
    },
  ];
  for (const told of fine) assert.deepEqual(found(told).findings, [], told.html);
});

test('two scripts that bring Lit need one more word, and the line has it', () => {
  const two = found({
    html: page(`${directory()}${hire()}`),
    headers: { 'content-security-policy': 'trusted-types lit-html guyub-loader' },
  });
  assert.deepEqual(
    two.findings.map(({ line }) => line),
    ["Content-Security-Policy: trusted-types lit-html guyub-loader 'allow-duplicates'"],
  );
});

test('identity numbers in a file: counted, named by field, never repeated', () => {
  const records = {
    people: [
      { id: 'p-1', nik, note: `NIK ${nik}` },
      { id: 'p-2', nik: Number(nik) },
    ],
  };
  const { findings } = found({
    html: page(snapshot),
    replies: { 'guyub.json': { body: file({ records, asOf: '2026-01-01' }) } },
  });
  assert.equal(findings[0]!.code, 'file-identity', 'before anything else');
  assert.match(say(findings[0]!, 'id'), /BERHENTI.*3 nomor.*(nik, note|note, nik)/);
  assert.ok(!JSON.stringify(findings).includes(nik));
});

test('what a page says is neither obeyed by a terminal nor repeated where it must not be', () => {
  const { findings } = found({ html: page(directory(`source="${gateway}" region="\u001b[31m${nik}"`)) });
  const told = findings.map((one) => say(one, 'id') + cleanLine(one.line ?? '')).join('');
  assert.match(told, /Kode wilayah/);
  assert.ok(!told.includes('\u001b'));
  assert.ok(!told.includes(nik));
});

test('no command is told for a host that a shell would obey', () => {
  const replies = { '/v1/people': { headers: { 'access-control-allow-origin': '' } } };
  for (const host of [
    '$(reboot).example.id',
    'a;reboot.example.id',
    'a&reboot.example.id',
    '`reboot`.example.id',
  ]) {
    const { findings } = found({ html: page(), address: `https://${host}/lulusan`, replies });
    const refused = findings.find(({ code }) => code === 'gateway-cors');
    assert.ok(refused && refused.line === undefined, host);
  }
});

test('a hostile page: deep, wide, endless names, and an answer all the same', () => {
  const deep = '<div>'.repeat(40_000) + directory();
  assert.deepEqual(found({ html: page(deep) }).findings, []);
  const many = found({ html: page(`<guyub-${'a'.repeat(100_000)} source="${gateway}">x`) });
  assert.ok(many.findings.some(({ code }) => code === 'element-unknown'));
  assert.ok(many.findings.every(({ where }) => (where?.text.length ?? 0) <= 240));
  const wide = Array.from({ length: 60 }, (_, index) =>
    directory(`source="https://g${index}.example.go.id"`),
  ).join('');
  assert.ok(found({ html: page(wide) }).lookedAt.fetched <= 14);
  const policies = '<meta http-equiv="Content-Security-Policy" content="script-src a.example">'.repeat(9_000);
  const crowd = found({ html: `<head>${policies}</head>${directory().repeat(9_000)}` });
  assert.ok(crowd.findings.length < 500, 'nobody reads thousands');
});

test('a page of few bytes that a parser makes millions of tags of is not taken', () => {
  const bold = Array.from({ length: 400 }, (_, index) => `<b id="${index}">`).join('');
  for (const html of [`<p>${bold}</p>${'<p>x'.repeat(5_000)}`, '<!>'.repeat(60_000), '<i>'.repeat(60_000)])
    assert.throws(
      () => readPage(html, undefined),
      (error) => error instanceof DoctorError && error.message.includes('50.000 tag'),
    );
});

test('whatever stands in a page, there is an answer', () => {
  const value = fc.oneof(
    fc.constantFrom(
      'http://',
      'https://[',
      'data:x',
      'sheet:#mapping=http://',
      'snapshot:',
      'javascript:1',
      '//',
      ':',
      '%',
      'shards:https://a#',
      "'",
      '\u0000',
      'file:///etc',
    ),
    fc.string({ maxLength: 12 }),
  );
  const name = fc.constantFrom(
    'source',
    'src',
    'photos',
    'region',
    'data-source',
    'data-guyub',
    'href',
    'integrity',
    'data-manifest',
    'type',
    'nonce',
    'content',
    'http-equiv',
    'sandbox',
  );
  const tag = fc.constantFrom(
    'guyub-showcase',
    'guyub-ledger',
    'guyub-alumni-directory',
    'guyub-x',
    'div',
    'a',
    'iframe',
    'script',
    'base',
    'meta',
    'guyub-provider',
  );
  const one = fc.tuple(tag, fc.dictionary(name, value)).map(([is, attributes]) => {
    const all = Object.entries({
      ...attributes,
      ...(is === 'script' && { src: `/guyub/guyub.js?${attributes['src']}` }),
    });
    return `<${is} ${all.map(([key, text]) => `${key}="${text}"`).join(' ')}>`;
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), value, (tags, policy) => {
      const header = /^[\x20-\x7e]*$/.test(policy) ? policy : 'x';
      const { findings } = found({
        html: page(tags.join('')),
        headers: { 'content-security-policy': `default-src ${header}` },
      });
      for (const finding of findings) assert.ok(say(finding, 'id').length > 10);
    }),
    { numRuns: 400 },
  );
});

test('the attributes are those that the elements have', () => {
  const classes = [
    widgets.AlumniDirectory,
    widgets.HireLocal,
    widgets.JobBoard,
    widgets.Showcase,
    widgets.Inbox,
    widgets.Ledger,
    widgets.FairSplit,
  ];
  const names = [
    'alumni-directory',
    'hire-local',
    'job-board',
    'showcase',
    'inbox',
    'ledger',
    'fair-split',
  ] as const;
  assert.deepEqual([...names].sort(), [...elementNames].sort());
  for (const [index, name] of names.entries()) {
    const observed = [
      ...(classes[index] as { readonly observedAttributes: readonly string[] }).observedAttributes,
    ];
    assert.deepEqual([...attributesOf(name)].sort(), observed.sort(), name);
  }
});

test('both languages have the same gaps', () => {
  const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
  for (const code of Object.keys(id) as Code[]) assert.deepEqual(gaps(en[code]), gaps(id[code]), code);
});
