import { memory } from '@guyub/adapters/memory';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GuyubError } from '@guyub/core';
import { registerSource } from '../shared/source.ts';
import { Backend } from '../testing/backend.ts';
import { records } from '../testing/people.ts';
import { until } from '../testing/until.ts';
import './embed-builder.define.ts';
import type { EmbedBuilder } from './embed-builder.ts';

const gateway = 'https://guyub.example.go.id';
const dead = 'https://mati.example';
const other = new URL('/tidak-ada', location.href).href;
registerSource('http', (url) => {
  const backend = new Backend(memory(records()));
  if (url.startsWith(gateway)) return backend.client();
  const code = url.startsWith(dead) ? 'network' : 'bad-response';
  const list = () => Promise.reject(new GuyubError(code, 'Nobody is there.', { adapter: 'test' }));
  return { ...backend.client(), list };
});

class Builder {
  readonly element: EmbedBuilder;
  constructor(element: EmbedBuilder) {
    this.element = element;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.textContent ?? '';
  }
  field<T extends HTMLElement = HTMLInputElement>(id: string): T {
    return this.root.querySelector<T>(`#${id}`)!;
  }
  /** The element in the preview. */
  get shown(): HTMLElement | undefined {
    const page = this.root.querySelector('.host')?.shadowRoot;
    return page?.querySelector<HTMLElement>('.page > :last-child') ?? undefined;
  }
  get code(): string {
    return [...this.root.querySelectorAll('.steps code')].map(({ textContent }) => textContent).join('\n');
  }
  async type(id: string, value: string): Promise<void> {
    const field = this.field(id);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }
  says(text: string): Promise<void> {
    return until(() => this.text.includes(text), `it never said "${text}"`);
  }
}

async function builder(
  attributes: { gateway?: string; doctor?: string; deepLink?: boolean } = {},
): Promise<Builder> {
  const { gateway: at = gateway, doctor, deepLink = false } = attributes;
  const made = new Builder(
    await fixture<EmbedBuilder>(
      html`<guyub-embed-builder .gateway=${at} .doctor=${doctor} ?deep-link=${deepLink} lang="id"></guyub-embed-builder>`,
    ),
  );
  await until(() => made.root.querySelector('.choices'));
  return made;
}

describe('the builder', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is accessible', async () => {
    const page = await builder();
    await page.says('Terhubung');
    await expect(page.element).to.be.accessible();
  });

  it('shows the element live, with the data of the address', async () => {
    const page = await builder();
    await page.says('Yang dapat ditampilkan: 56');
    await until(() => page.shown?.shadowRoot?.textContent?.includes('56 orang'));
    expect(page.code).to.include(`<guyub-alumni-directory source="${gateway}">`);
    expect(page.code).to.include('--allow-origin https://situs-anda.example');
  });

  it('offers the regions and skills that are there', async () => {
    const page = await builder();
    await until(() => page.field<HTMLSelectElement>('region')?.options?.length > 1);
    const options = [...page.field<HTMLSelectElement>('region').options].map(({ value }) => value);
    expect(options).to.include('35.27');
    await page.type('region', '35.27');
    await until(() => page.shown?.getAttribute('region') === '35.27');
    expect(page.code).to.include('region="35.27"');
  });

  it('gives each kind of site its own way', async () => {
    const page = await builder();
    await page.type('host', 'opensid');
    expect(page.code).to.include(`<iframe data-guyub-frame src="${gateway}/frames/alumni-directory"`);
    await page.type('host', 'opendk');
    expect(page.code).to.include('npm run guyub -- snapshot --out guyub.json');
    expect(page.code).not.to.include(gateway);
    await page.type('host', 'google-sites');
    expect(page.code).to.include(`${gateway}/frames/alumni-directory`);
    expect(page.code).not.to.include('<iframe');
    await page.type('host', 'strict');
    expect(page.code).to.include(`connect-src ${gateway}`);
    expect(page.text).to.include('Diuji');
  });

  it('offers no step that does nothing, and none that cannot be taken', async () => {
    const page = await builder();
    await page.type('host', 'opensid');
    expect(page.code).not.to.include('<script');
    expect(page.code).to.include(`<a href="${gateway}/pages/alumni-directory">`);
    expect(page.field('href')).to.equal(null);
    await page.type('host', 'blogspot');
    expect(page.code.indexOf('<iframe')).to.be.lessThan(page.code.indexOf('<script'));
    await page.type('host', 'react');
    expect(page.text).to.include('belum dirilis');
    expect(page.code).to.match(/npx pnpm@12 pack .*\n.*npm install \.\/guyub-\*\.tgz/);
  });

  it('knows what a site takes for elements without data', async () => {
    const page = await builder();
    const choose = async (name: string, host: string) => {
      page.root.querySelector<HTMLInputElement>(`input[value=${name}]`)!.click();
      await page.type('host', host);
    };
    await choose('ledger', 'opendk');
    expect(page.code).to.include('src="/guyub/guyub-loader.js"');
    expect(page.code).to.include('<guyub-ledger>');
    await choose('ledger', 'html');
    expect(page.code).to.include(`src="${gateway}/guyub/guyub-loader.js"`);
    await choose('inbox', 'opensid');
    await page.says('belum dapat dipasang di situs seperti itu');
    expect(page.code).to.equal('');
    await choose('ledger', 'wordpress-author');
    const ways = [...page.root.querySelectorAll('.other')].map(({ textContent }) => textContent);
    expect(new Set(ways).size).to.equal(ways.length);
  });

  it('says in words what is wrong with an address, and looks again when asked', async () => {
    const page = await builder();
    await page.type('address', '');
    await page.says('Tulis alamatnya');
    expect(page.code).to.equal('');
    await page.type('address', 'bukan alamat');
    await page.says('Ini bukan alamat');
    expect(page.field('address').getAttribute('aria-invalid')).to.equal('true');
    await page.type('address', dead);
    await page.says('tidak menjawab');
    page.field('check').click();
    await page.says('tidak menjawab');
    // This page's own server answers there, and has no records.
    await page.type('address', other);
    await page.says('bukan dengan data Guyub');
    await page.type('page', 'https://sampang.example.go.id/');
    await page.type('address', 'http://guyub.example.go.id');
    await page.says('peramban akan memblokirnya');
    await page.type('address', 'guyub.example.go.id');
    await page.says('Terhubung');
    expect(page.code).to.include(`source="${gateway}"`);
  });

  it('keeps what was chosen in the address, and reads it back', async () => {
    const first = await builder({ deepLink: true });
    await first.type('heading', 'Lulusan Sampang');
    await first.type('host', 'blogspot');
    expect(location.hash).to.include('heading=Lulusan+Sampang');
    first.element.remove();
    const second = await builder({ deepLink: true });
    expect(second.field('heading').value).to.equal('Lulusan Sampang');
    expect(second.field<HTMLSelectElement>('host').value).to.equal('blogspot');
    location.hash = '#element=fair-split&host=nonsense&kind=nonsense';
    await until(() => second.shown?.localName === 'guyub-fair-split');
    expect(second.field<HTMLSelectElement>('host').value).to.equal('html');
  });

  it('takes no script, no link that runs, and no command from a link that somebody made', async () => {
    const evil = new URLSearchParams({
      address: 'https://jahat.example',
      href: 'javascript:alert(1)',
      page: 'https://x;reboot;.example/$(reboot)',
      region: '35.27; reboot',
      brand: 'red} * {display:none',
    });
    location.hash = `#${evil}`;
    const page = await builder({ deepLink: true });
    await page.says('Terhubung');
    expect(page.code).to.include(`source="${gateway}"`);
    expect(page.code).not.to.match(/jahat\.example|javascript:|display:none/);
    expect(page.code).not.to.match(/npm run [^\n]*reboot/);
    location.hash = '#element=inbox&kind=sheet&address=https%3A%2F%2Fjahat.example';
    await until(() => page.shown?.localName === 'guyub-inbox');
    expect(page.code).to.include(`source="${gateway}"`);
  });

  it('leaves the address alone where the page does not say so, and no listener behind', async () => {
    const page = await builder();
    await page.type('heading', 'Lulusan');
    expect(location.hash).to.equal('');
    page.element.remove();
    location.hash = '#heading=lain';
    await page.element.updateComplete;
    expect(page.field('heading').value).to.equal('Lulusan');
  });

  it('tells what a colour is good for, and puts it into the style sheet of the site', async () => {
    const page = await builder();
    page.field('own-colour').click();
    await page.element.updateComplete;
    const colour = page.field('brand');
    colour.value = '#ffcc00';
    colour.dispatchEvent(new Event('input', { bubbles: true }));
    await page.says('kurang dari 4,5');
    expect(page.code).to.include('guyub-alumni-directory { --guyub-brand: #ffcc00; }');
    await until(() => page.shown?.style.getPropertyValue('--guyub-brand') === '#ffcc00');
  });

  it('shows that a host that interferes does not reach the element', async () => {
    const page = await builder();
    await until(() => page.shown?.shadowRoot?.querySelector('.card'));
    const looks = () => {
      const { letterSpacing, textTransform, textAlign } = getComputedStyle(
        page.shown!.shadowRoot!.querySelector('.card')!,
      );
      return [letterSpacing, textTransform, textAlign].join(' ');
    };
    const before = looks();
    const button = () => page.root.querySelector('.host')!.shadowRoot!.querySelector('button')!;
    const plain = getComputedStyle(button()).backgroundColor;
    page.field('hostile').click();
    await until(() => getComputedStyle(button()).backgroundColor !== plain);
    expect(looks()).to.equal(before);
    expect(getComputedStyle(page.field('host')).textTransform).to.equal('none');
  });

  it('says whether the gateway at hand allows the site', async () => {
    const asked = globalThis.fetch;
    const origins: (string | null)[] = [];
    globalThis.fetch = async (input, init) => {
      const url = new URL(input as string, location.href);
      if (url.pathname !== '/izin') return asked(input, init);
      origins.push(url.searchParams.get('origin'));
      return Response.json(url.searchParams.get('origin') === 'https://sampang.example.go.id');
    };
    try {
      const page = await builder();
      page.element.permits = '/izin';
      await page.type('page', 'https://sampang.example.go.id/lulusan');
      await page.says('sudah mengizinkan https://sampang.example.go.id');
      expect(page.code).not.to.include('--allow-origin');
      await page.type('page', 'https://lain.example/');
      await page.says('belum mengizinkan https://lain.example');
      expect(page.code).to.include('--allow-origin https://lain.example');
      await page.type('heading', 'Lulusan');
      expect(origins).to.deep.equal(['https://sampang.example.go.id', 'https://lain.example']);
    } finally {
      globalThis.fetch = asked;
    }
  });

  it('leads to the doctor with the page in its hand', async () => {
    const page = await builder({ doctor: '/doctor' });
    await page.type('page', 'https://sampang.example.go.id/lulusan');
    const link = page.root.querySelector<HTMLAnchorElement>('a[href^="/doctor"]')!;
    expect(new URL(link.href).searchParams.get('url')).to.equal('https://sampang.example.go.id/lulusan');
    expect(page.code).to.include('--allow-origin https://sampang.example.go.id');
    await page.type('page', 'sampang');
    expect(page.text).to.include('Tulis seluruh alamatnya');
  });

  it('is worked by keyboard alone', async () => {
    const page = await builder();
    await page.says('Terhubung');
    page.root.querySelector<HTMLInputElement>('input[name=element]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => page.code.includes('<guyub-hire-local'));
    await sendKeys({ press: 'Tab' });
    expect((page.root.activeElement as HTMLElement).id).to.equal('kind');
    await sendKeys({ press: 'Tab' });
    expect((page.root.activeElement as HTMLElement).id).to.equal('address');
    const seen = new Set<string>();
    for (let i = 0; i < 60 && !seen.has('Salin: perintah'); i++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = page.root;
      seen.add(activeElement?.getAttribute('aria-label')?.split(',')[0] ?? activeElement?.id ?? '');
    }
    expect([...seen]).to.include.members([
      'host',
      'page',
      'region',
      'lang',
      'own-colour',
      'hostile',
      'Salin: perintah',
    ]);
  });

  it('speaks English to who looks after an English page', async () => {
    const element = await fixture<EmbedBuilder>(
      html`<guyub-embed-builder lang="en" gateway=${gateway}></guyub-embed-builder>`,
    );
    await until(() => element.shadowRoot?.textContent?.includes('Put it on your site'));
    expect(element.shadowRoot!.textContent).not.to.match(/Pasang|Salin|Alamat/);
  });
});
