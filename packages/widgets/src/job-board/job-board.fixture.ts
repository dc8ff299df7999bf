import {
  GuyubError,
  type Adapter,
  type ErrorCode,
  type Issue,
  type PublishedRecords,
  type Records,
} from '@guyub/core';
import {
  createHiringClient,
  nationalPapers,
  type HiringBackend,
  type HiringClient,
} from '@guyub/core/hiring';
import type { PostingInput } from '@guyub/core/jobs';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { registerHiring } from '../shared/hiring-source.ts';
import { registerSource } from '../shared/source.ts';
import { Backend } from '../testing/backend.ts';
import { records } from '../testing/people.ts';
import type { JobBoard } from './job-board.ts';
import { until } from '../testing/until.ts';

// Every employer here is invented.
type Job = Records['jobs'];

/** ISO date, so many days from now in western Indonesia. */
export const inDays = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

export const job = (id: string, title: string, change: Partial<Job> = {}): Job => ({
  id,
  title,
  kind: 'vacancy',
  employer: 'CV Busana Rekaan',
  description: 'Menjahit seragam dari potongan yang sudah siap.\nMesin tersedia.',
  openings: 1,
  region: 'kemendagri:35.27',
  province: 'kemendagri:35',
  validThrough: inDays(20),
  postedOn: '2026-01-02',
  filled: false,
  updatedAt: '2026-01-02T00:00:00Z',
  ...change,
});

/** One of each kind, a filled one, one with the employer's own link, and one that closed yesterday. */
export const board: readonly Job[] = [
  job('j1', 'Penjahit seragam', {
    skill: 'Menjahit',
    employmentType: 'full-time',
    openings: 4,
    payMin: 2_300_000,
    payMax: 2_700_000,
    payUnit: 'month',
    requirements: 'Bisa obras. <script>alert(1)</script>',
    subdistrict: 'Omben',
    latitude: -7.11,
    longitude: 113.33,
    validThrough: inDays(3),
  }),
  job('j2', 'Bagi 120 seragam', {
    kind: 'shared-order',
    skill: 'Menjahit',
    payMin: 22_000,
    payMax: 22_000,
    payUnit: 'piece',
    subdistrict: 'Torjun',
  }),
  job('j3', 'Pasang kancing', { kind: 'help', payMin: 75_000, payUnit: 'day', subdistrict: 'Omben' }),
  job('j4', 'Tukang las', { filled: true, skill: 'Las listrik', subdistrict: 'Robatal' }),
  job('j5', 'Teknisi AC', {
    applyUrl: 'https://karier.sejuk-rekaan.example/teknisi?x=1',
    validThrough: inDays(0),
    employmentType: 'part-time',
  }),
  job('j6', 'Sudah lewat', { validThrough: inDays(-1) }),
];

/** What the backend has. */
export const recordsOf = (jobs: readonly Job[]) => ({ jobs, regions: records().regions });

/** A gateway that takes what is sent, in any weather. */
class FakeGateway {
  readonly arrived: { readonly resource: string; readonly value: unknown; readonly proof: unknown }[] = [];
  trouble: readonly [code: ErrorCode, issues?: readonly Issue[]] | undefined;
  readonly client: HiringClient;

  constructor() {
    const refuse = () => {
      const [code, issues = []] = this.trouble ?? [];
      if (code) throw new GuyubError(code, 'The test refuses.', { adapter: 'test', issues });
    };
    const backend = {
      name: 'test',
      terms: async (region: string) => {
        refuse();
        const expiresAt = new Date(Date.now() + 60_000).toISOString();
        return { region, papers: nationalPapers, puzzle: { challenge: 'test', zeroBits: 1, expiresAt } };
      },
      writes: {
        create: async (resource: string, value: unknown, { proof }: { readonly proof?: string }) => {
          refuse();
          this.arrived.push({ resource, value, proof });
          return { value: resource === 'postings' ? sentOf(value as PostingInput) : {}, version: '1' };
        },
      },
    } as unknown as HiringBackend;
    this.client = createHiringClient({ backend, retries: 0 });
  }
}

const sentOf = ({ card }: PostingInput) => ({
  posting: { id: 'l1', region: card.region, card, status: 'submitted', version: '1' },
  link: 'https://contoh.example/kotak-masuk#guyub=kunci-rekaan',
});

const gateways = new Map<string, { readonly backend: Backend; readonly gateway: FakeGateway }>();
const at = (url: string) => gateways.get(url.split('/').at(-1)!)!;
// `board` takes what is sent, `file` does not.
for (const scheme of ['board', 'file']) registerSource(scheme, (url) => at(url).backend.client());
registerHiring('board', (url) => at(url).gateway.client);

type Settings = Readonly<Record<string, string | true>>;

/** What a visitor does and sees. */
export class Visit {
  readonly backend: Backend;
  readonly gateway = new FakeGateway();
  readonly source: string;
  element!: JobBoard;

  constructor(adapter: Adapter<PublishedRecords>, scheme: 'board' | 'file' = 'board') {
    const backend = new Backend(adapter);
    const name = `b${crypto.randomUUID()}`;
    gateways.set(name, { backend, gateway: this.gateway });
    this.backend = backend;
    this.source = `${scheme}:${name}`;
  }

  /** The page with the board; once more is a reload. */
  async arrive(settings: Settings = {}): Promise<this> {
    this.element?.remove();
    this.element = document.createElement('guyub-job-board');
    const all: Settings = { region: '35.27', source: this.source, ...settings };
    for (const [name, value] of Object.entries(all))
      this.element.setAttribute(name, value === true ? '' : value);
    this.element.innerHTML = '<a href="/kontak">Hubungi BLK</a>';
    await fixture(html`<div>${this.element}</div>`);
    return this.settled();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get names(): string[] {
    return this.all('.card .open').map(({ textContent }) => textContent.trim());
  }
  /** The open one. */
  get dialog(): HTMLDialogElement {
    return this.one<HTMLDialogElement>('dialog[open]');
  }
  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
  card(title: string): HTMLElement {
    const found = this.all('.card').find(({ textContent }) => textContent.includes(title));
    if (!found) throw new Error(`There is no card ${title}.`);
    return found;
  }
  button(text: string, within: ParentNode = this.root): HTMLElement {
    const all = [...within.querySelectorAll<HTMLElement>('button, a.button')];
    const found = all.find(({ textContent }) => textContent.includes(text));
    if (!found) throw new Error(`There is no button ${text}.`);
    return found;
  }
  text(selector = 'section'): string {
    return this.one(selector).textContent.replace(/\s+/g, ' ').trim();
  }
  async sees(text: string): Promise<void> {
    await until(() => this.text().includes(text), `"${text}" never appeared in: ${this.text()}`);
  }
  async settled(): Promise<this> {
    await this.element.updateComplete;
    await until(() => !this.root.querySelector('[aria-busy=true], .bone'), 'it never settled');
    await this.element.updateComplete;
    return this;
  }
  async press(text: string, within?: ParentNode): Promise<void> {
    this.button(text, within).click();
    await aTimeout(0);
    await this.settled();
  }
  async choose(id: string, value: string): Promise<void> {
    const select = this.one<HTMLSelectElement>(`#${id}`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await aTimeout(0);
    await this.settled();
  }
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, value] of Object.entries(values)) {
      const input = this.one<HTMLInputElement>(`dialog[open] #${id}, .page #${id}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await this.settled();
  }
  async open(title: string): Promise<void> {
    const button = this.button(title, this.card(title));
    button.focus();
    button.click();
    await until(() => this.root.querySelector('dialog[open]'), 'the dialog never opened');
    await this.settled();
  }
  async accessible(): Promise<void> {
    await expect(this.element).to.be.accessible();
  }
}

export const jsonLd = (): readonly Record<string, unknown>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
  );
