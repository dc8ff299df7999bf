import type { Client, Records } from '@guyub/core';
import { expect, fixture, html } from '@open-wc/testing';
import type { Showcase } from './showcase.ts';
import { until } from '../testing/until.ts';

// Everybody here is invented.
const common = {
  region: 'kemendagri:15.07',
  updatedAt: '2026-11-20T02:00:00Z',
  consents: { publication: 'yes', contact: 'no' },
} as const;

type Person = Records['people'];
type Offering = Records['offerings'];
type Whole = { readonly [K in keyof Records]?: readonly Records[K][] };

const person = (id: string, name: string, change: Partial<Person> = {}): Person => ({
  ...common,
  id,
  name,
  roles: ['graduate'],
  skills: ['Tata boga'],
  subdistrict: 'Muara Sabak Timur',
  cohorts: [],
  certified: false,
  hasBusiness: false,
  offerings: [],
  ...change,
});

export const offering = (
  id: string,
  personId: string,
  name: string,
  change: Partial<Offering> = {},
): Offering => ({
  ...common,
  id,
  personId,
  name,
  ...change,
});

export const secrets = {
  telephone: '+6281200000077',
  nik: '1507014107900001',
  address: 'Jalan Rahasia 7',
};

/** A baker with all that can be said, somebody who is away, and somebody of whom little is known. */
export const whole: Whole = {
  people: [
    person('p1', 'Siti Aminah', {
      certified: true,
      hasBusiness: true,
      businessName: 'Kue Aminah',
      answersWithin: 6,
      offerings: ['Snack box rapat', 'Kue kering'],
      telephone: secrets.telephone,
      address: secrets.address,
    }),
    person('p2', 'Budi', { skills: ['Teknik pendingin', 'Las'], awayUntil: '2099-01-31', answersWithin: 48 }),
    person('p3', 'Muhammad-Khoirul-Anam-bin-Abdurrahman-Wahid-Hasyim-Asyari', { subdistrict: undefined }),
    person('p4', 'Tidak Setuju', { consents: { publication: 'no' } }),
  ],
  businesses: [
    {
      ...common,
      id: 'b1',
      personId: 'p1',
      name: 'Dapur Aminah',
      description: 'Kue </script><script>alert(1)</script>',
      openingHours: ['Mo-Sa 06:00-16:00', 'Su 06:00-10:00'],
      foundingDate: '2019-03-01',
      nib: '1234567890123',
      stage: 'running',
      subdistrict: 'Nipah Panjang',
    },
  ],
  offerings: [
    offering('o1', 'p1', 'Snack box rapat', {
      businessId: 'b1',
      description: 'Tiga macam kue.\nBoleh dipilih.',
      category: 'product',
      unit: 'kotak',
      priceMin: 75_000,
      priceMax: 150_000,
      minimumOrder: 20,
      leadTimeDays: 2,
      photos: ['fotocontoh12:1280x960:Kotak berisi kue lapis', 'fotocontoh34:640x640'],
    }),
    offering('o2', 'p1', 'Kue kering', { businessId: 'b1', priceMin: 60_000, leadTimeDays: 21 }),
    offering('o3', 'p2', 'Servis AC', {
      category: 'service',
      priceMax: 90_000,
      leadTimeDays: 0,
      minimumOrder: 1,
    }),
    offering('o4', 'p3', 'Jahit-gamis-panjang-sekali-tanpa-spasi-di-dalam-namanya-sampai-ke-tepi-kartu'),
    offering('o5', 'p4', 'Yang tidak setuju'),
  ],
  regions: [
    {
      id: 'kemendagri:15.07',
      scheme: 'kemendagri',
      code: '15.07',
      name: 'Kabupaten Tanjung Jabung Timur',
      level: 'regency',
      updatedAt: common.updatedAt,
    },
  ],
};

/** So many that they come in pages. */
export const very = (count: number): Whole => ({
  ...whole,
  offerings: Array.from({ length: count }, (_, i) => offering(`n${i}`, 'p1', `Kue nomor ${i}`)),
});

type Settings = Partial<
  Pick<
    Showcase,
    | 'region' | 'person' | 'business' | 'skill' | 'pageSize' | 'deepLink' | 'photos' | 'locale' | 'heading'
    | 'headingLevel' | 'whatsapp' | 'source'
  >
>; // prettier-ignore

/** What a visitor does and sees. */
export class Visit {
  readonly element: Showcase;

  constructor(element: Showcase) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get cards(): HTMLElement[] {
    return this.all('.card:not(.bone)');
  }
  get names(): string[] {
    return this.all('.card .name').map(({ textContent }) => textContent!.trim());
  }
  get dialog(): HTMLDialogElement {
    return this.one<HTMLDialogElement>('dialog');
  }
  /** Everything that can be read, spoken or copied, and every attribute. */
  get everything(): string {
    return this.element.outerHTML + this.root.innerHTML;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }
  card(name: string): HTMLElement {
    const found = this.cards.find(({ textContent }) => textContent!.includes(name));
    if (!found) throw new Error(`There is no card ${name}.`);
    return found;
  }
  button(text: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = [...within.querySelectorAll('button')].find(({ textContent }) =>
      textContent!.includes(text),
    );
    if (!found) throw new Error(`There is no button ${text}.`);
    return found;
  }
  text(selector = 'section'): string {
    return this.one(selector).textContent!.replace(/\s+/g, ' ').trim();
  }
  async sees(text: string): Promise<void> {
    await until(() => this.text().includes(text), `"${text}" never appeared`);
  }
  async settled(): Promise<this> {
    await this.element.updateComplete;
    await until(() => !this.root.querySelector('[aria-busy=true], .bone'), 'the list never settled');
    await this.element.updateComplete;
    return this;
  }
  async open(name: string): Promise<void> {
    const button = this.button('Lainnya', this.card(name));
    button.focus();
    button.click();
    await until(() => this.root.querySelector('dialog')?.open, 'the dialog never opened');
    await this.element.updateComplete;
  }
}

export async function arrive(client: Client, settings: Settings = {}): Promise<Visit> {
  const element = await fixture<Showcase>(
    html`<guyub-showcase ?deep-link=${settings.deepLink}><a href="/kontak">Hubungi BLK</a></guyub-showcase>`,
  );
  Object.assign(element, { region: '15.07', ...settings, client });
  return new Visit(element).settled();
}

export const accessible = async (visit: Visit): Promise<void> => {
  await expect(visit.element).to.be.accessible();
};
