import { expect } from '@open-wc/testing';
import {
  elementNames,
  hostNames,
  hostOf,
  readsOf,
  snippetOf,
  transportNames,
  type Setting,
} from './index.ts';

const gateway = 'https://guyub.example.go.id';
const evil = 'A & B "c" <script>alert(1)</script>';

const settingOf = (
  element: Setting['embed']['element'],
  attributes: Record<string, string> = {},
): Setting => ({
  embed: {
    element,
    attributes: { ...(readsOf(element).sources.length > 0 && { source: gateway }), ...attributes },
  },
  page: 'https://sampang.example.go.id/lulusan',
  scripts: `${gateway}/guyub/`,
  fallback: { href: '/kontak', text: 'Hubungi BLK' },
  title: 'Direktori lulusan',
});

describe('what is copied', () => {
  it('is the tag, the div and the link of the guide', () => {
    const setting = settingOf('alumni-directory', { region: '35.27' });
    expect(snippetOf('element', setting)?.code).to.equal(
      '<guyub-alumni-directory source="https://guyub.example.go.id" region="35.27">\n  <a href="/kontak">Hubungi BLK</a>\n</guyub-alumni-directory>',
    );
    expect(snippetOf('mark', setting)?.code).to.equal(
      '<div data-guyub="alumni-directory" data-source="https://guyub.example.go.id" data-region="35.27">\n  <a href="/kontak">Hubungi BLK</a>\n</div>',
    );
    expect(snippetOf('link', setting)?.code).to.equal(
      '<a data-guyub="alumni-directory" data-source="https://guyub.example.go.id" data-region="35.27" href="/kontak">Hubungi BLK</a>',
    );
    expect(snippetOf('element', setting)?.script).to.equal(
      '<script async src="https://guyub.example.go.id/guyub/guyub-loader.js"></script>',
    );
  });

  it('is addresses of the gateway for what asks for no element', () => {
    const setting = { ...settingOf('job-board', { region: '35.27' }), brand: '#7a1f5c' };
    expect(snippetOf('frame-address', setting)?.code).to.equal(
      `${gateway}/frames/job-board?region=35.27&brand=%237a1f5c`,
    );
    expect(snippetOf('page', setting)?.code).to.equal(
      `<a href="${gateway}/pages/job-board?region=35.27&amp;brand=%237a1f5c">Direktori lulusan</a>`,
    );
    expect(snippetOf('feed', setting)?.code).to.equal(`${gateway}/feeds/jobs.rss?region=35.27`);
    expect(snippetOf('poster', setting)?.code).to.equal(
      `${gateway}/poster/job-board?region=35.27&brand=%237a1f5c`,
    );
    expect(snippetOf('frame', setting)?.code).to.match(
      /^<iframe [^]*<\/iframe>\n<p>\s*<a href="[^"]*\/pages\/job-board\?[^"]*">Direktori lulusan<\/a>\s*<\/p>$/,
    );
    expect(snippetOf('frame', setting)?.policy).to.deep.equal({
      'frame-src': [gateway],
      'script-src': [gateway],
    });
  });

  it('asks no other host where the data is a file', () => {
    const snippet = snippetOf('snapshot', settingOf('alumni-directory', { region: 'kemendagri:35.27' }));
    expect(snippet?.command).to.equal('npm run guyub -- snapshot --region 35.27 --out guyub.json');
    expect(snippet?.code).to.include('source="snapshot:/guyub/guyub.json"');
    expect(JSON.stringify(snippet?.policy)).not.to.include('http');
    const own = settingOf('showcase', { source: 'snapshot:data/kita.json' });
    expect(snippetOf('snapshot', own)?.code).to.include('source="snapshot:data/kita.json"');
  });

  it('is nothing where there is nothing to give', () => {
    expect(snippetOf('frame', settingOf('ledger'))).to.equal(undefined);
    expect(snippetOf('feed', settingOf('alumni-directory'))).to.equal(undefined);
    expect(snippetOf('snapshot', settingOf('inbox'))).to.equal(undefined);
    expect(snippetOf('frame', settingOf('showcase', { source: 'snapshot:/guyub.json' }))).to.equal(undefined);
  });

  it('is a component with typed properties', () => {
    const code = snippetOf('react', settingOf('job-board', { 'page-size': '5', post: '' }))!.code;
    expect(code).to.include("import { JobBoard } from '@guyub/widgets/react/job-board';");
    expect(code).to.include(`<JobBoard source={"${gateway}"} pageSize={5} post>`);
    expect(snippetOf('vue', settingOf('job-board'))!.code).to.include(
      `  <guyub-job-board source="${gateway}">`,
    );
  });

  // A browser reads it back: nothing of what was typed becomes markup.
  for (const transport of ['element', 'mark', 'link', 'frame', 'page', 'snapshot', 'bundler'] as const)
    for (const element of elementNames)
      it(`holds what was typed as it was typed: ${transport}, ${element}`, () => {
        const setting = settingOf(element, { heading: evil, label: evil });
        const typed = { ...setting, title: evil, fallback: { href: '/?a="b"&c', text: evil } };
        const snippet = snippetOf(transport, typed);
        if (!snippet) return;
        const page = new DOMParser().parseFromString(snippet.code, 'text/html');
        expect(page.querySelectorAll('script')).to.have.length(0);
        expect(page.body.children).to.have.length(transport === 'frame' ? 2 : 1);
        const [first] = page.body.children;
        const title =
          first!.getAttribute('title') ??
          first!.getAttribute('data-heading') ??
          first!.getAttribute('heading');
        expect(title ?? evil).to.equal(evil);
        const link = page.querySelector('a');
        if (link) expect(link.textContent).to.equal(evil);
        if (link && transport !== 'page' && transport !== 'frame')
          expect(link.getAttribute('href')).to.equal('/?a="b"&c');
      });
});

describe('each kind of site', () => {
  for (const name of hostNames)
    it(`has a way for a directory of a gateway: ${name}`, () => {
      const { transports } = hostOf(name);
      const setting = settingOf('alumni-directory');
      expect(transports.some((transport) => snippetOf(transport, setting))).to.equal(true);
      for (const transport of transports) expect(transportNames).to.include(transport);
    });
});
