import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './attributes.ts';
import { weathers, type Weather } from './clients.ts';
import { hiringWeathers, sourceOf, type HiringWeather } from './hiring.ts';
import { awkward, people, regions, tenThousand } from './people.ts';
import { dark, locales, looks, looksTypes, phone, rightToLeft, tiny, type Looks } from './states.ts';

/** Of whom nobody is listed. */
const jember = {
  ...regions[2]!,
  id: 'kemendagri:35.09',
  code: '35.09',
  name: 'Kabupaten Jember',
  latitude: -8.17,
  longitude: 113.7,
};

interface Args extends Looks {
  people: typeof people;
  weather: Weather;
  hiring: HiringWeather;
  region: string;
  skill?: string | undefined;
  'page-words': boolean;
  person?: string;
  offering?: string | undefined;
  label?: string;
  variant?: 'link';
  locale: 'id' | 'en' | 'jv' | 'su';
  whatsapp?: string;
  email?: string;
  form?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Hire local',
  component: 'guyub-hire-local',
  args: {
    people,
    weather: 'well',
    hiring: 'well',
    region: '35.27',
    skill: 'menjahit',
    'page-words': false,
    offering: 'Jahit seragam',
    locale: 'id',
    ...looks,
  },
  argTypes: {
    ...looksTypes,
    people: { control: false },
    weather: { control: 'select', options: weathers },
    hiring: { control: 'select', options: hiringWeathers },
    locale: locales,
    variant: { control: 'inline-radio', options: ['link'] },
  },
  render: ({ people, weather, hiring, brand, scheme, ...told }) => html`
    <p style="--guyub-brand: ${brand}; color-scheme: ${scheme}">
      Untuk seragam kantor,
      <guyub-hire-local
        source=${sourceOf({ weather, hiring, records: { people, regions: [...regions, jember] } })}
        ${attributes(told)}
        ><a href="#blk">hubungi BLK</a></guyub-hire-local
      >
      dari penjahit sekabupaten.
    </p>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** What is inside the dialog, once it is there. */
async function find<E extends HTMLElement = HTMLInputElement>(
  canvas: HTMLElement,
  selector: string,
  text = '',
): Promise<E> {
  for (;;) {
    const root = canvas
      .querySelector('guyub-hire-local')
      ?.shadowRoot?.querySelector('guyub-hire-dialog')?.shadowRoot;
    const found = [...(root?.querySelectorAll<E>(selector) ?? [])].find((one) =>
      one.textContent.includes(text),
    );
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

const opened: Play = async ({ canvasElement }) => canvasElement.querySelector('guyub-hire-local')!.open();

/** Opens, presses and fills in: `#id=value` types, anything else is pressed. */
const told =
  (...deeds: readonly string[]): Play =>
  async (context) => {
    await opened(context);
    for (const deed of deeds) {
      const [, id, value] = /^#([\w-]+)=(.*)$/.exec(deed) ?? [];
      if (id === undefined) {
        (await find<HTMLElement>(context.canvasElement, 'button, label', deed)).click();
        continue;
      }
      const field = await find(context.canvasElement, `#${id}`);
      field.value = value!;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };

const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const what = ['Minta penawaran', '#title=Seragam 40 orang', '#item-0-quantity=40', '#item-0-unit=potong'];
const where = [...what, 'Lanjut', '#subdistrict=Omben', `#neededOn=${soon}`];
const who = [
  ...where,
  'Lanjut',
  'OPD atau dinas',
  '#buyerName=Dinas Contoh',
  '#budgetSource=apbd',
  '#ceiling=35.000.000',
  '#contactName=Bu Rina',
  '#telephone=0812 0000 0001',
];
const reviewed = [...who, 'Lanjut'];
const sent = [...reviewed, 'Kirim permintaan'];

export const Button: Story = {};
export const InASentence: Story = { args: { variant: 'link', label: 'minta penawaran penjahit' } };

export const Data: Story = { play: opened };
export const Near: Story = { play: told('#near=Robatal') };
export const AskedFirst: Story = { args: { person: 'p1' }, play: opened };
/** The page does not say what is looked for. */
export const NoSkill: Story = { args: { skill: undefined, offering: undefined }, play: opened };
export const GuessedFromThePage: Story = {
  args: { skill: undefined, offering: undefined, 'page-words': true },
  play: opened,
};
/** Nobody is free there: the nearest place, how many, how far. */
export const Empty: Story = { args: { region: '35.09' }, play: opened };
export const Loading: Story = { args: { weather: 'slow' }, play: opened };
export const Stale: Story = { args: { weather: 'stale' }, play: opened };
/** Of several gateways one has not answered. */
export const Missing: Story = { args: { weather: 'partial' }, play: opened };
export const Unavailable: Story = { args: { weather: 'down' }, play: opened };

export const What: Story = { play: told('Minta penawaran') };
export const SomethingMissing: Story = { play: told('Minta penawaran', 'Lanjut') };
export const IdentityNumber: Story = { play: told(...what, '#note=NIK saya 3527010000000000') };
export const Where: Story = { play: told(...where) };
export const Who: Story = { play: told(...who) };
/** Beyond what such a request may buy. */
export const BeyondTheLimit: Story = { play: told(...who, '#ceiling=250.000.000') };
export const Review: Story = { play: told(...reviewed) };

export const Sent: Story = { play: told(...sent) };
/** Kept on the device until there is a line. */
export const Waiting: Story = { args: { hiring: 'down', whatsapp: '+6281200000000' }, play: told(...sent) };
export const Blocked: Story = { args: { hiring: 'blocked' }, play: told(...sent) };
/** This gateway cannot hire: the organisation's own ways, said openly. */
export const OwnWays: Story = {
  args: {
    hiring: 'without',
    whatsapp: '+6281200000000',
    email: 'blk@contoh.example',
    form: 'https://contoh.example/formulir?isi={text}',
  },
  play: told(...reviewed),
};
/** And where there are none of those: the page's own link. */
export const NoWays: Story = { args: { hiring: 'without' }, play: told('Minta penawaran') };

export const English: Story = { args: { locale: 'en' }, play: opened };
export const Javanese: Story = { args: { locale: 'jv' }, play: opened };
export const Sundanese: Story = { args: { locale: 'su' }, play: told('Nyuhunkeun pangaos', 'Teras') };
export const Brand: Story = { args: { brand: '#7a1f5c' }, play: opened };
export const LongWords: Story = { args: { people: awkward }, play: opened };
export const Many: Story = { args: { people: tenThousand }, play: opened, tags: ['!autodocs'] };
export const Tiny: Story = { ...tiny, play: opened };
export const Phone: Story = { ...phone, play: opened };
export const Dark: Story = { ...dark, play: opened };
export const RightToLeft: Story = { ...rightToLeft, play: opened };
