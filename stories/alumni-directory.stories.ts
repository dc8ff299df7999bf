import type { MemoryRecords } from '@guyub/adapters/memory';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './attributes.ts';
import { clientIn, weathers, type Weather } from './clients.ts';
import { awkward, people, regions, spread, tenThousand } from './people.ts';
import { dark, locales, looks, looksTypes, phone, rightToLeft, tiny, type Looks } from './states.ts';

interface Args extends Looks {
  records: MemoryRecords;
  weather: Weather;
  heading: string;
  'heading-level': number;
  'page-size': number;
  layout: 'cards' | 'list';
  locale: 'id' | 'en' | 'jv' | 'su';
  region?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Alumni directory',
  component: 'guyub-alumni-directory',
  args: {
    records: { people, regions },
    weather: 'well',
    heading: 'Direktori lulusan',
    'heading-level': 2,
    'page-size': 20,
    layout: 'cards',
    locale: 'id',
    ...looks,
  },
  argTypes: {
    ...looksTypes,
    weather: { control: 'select', options: weathers },
    layout: { control: 'inline-radio', options: ['cards', 'list'] },
    locale: locales,
    records: { control: false },
  },
  render: ({ records, weather, brand, scheme, ...told }) => html`
    <guyub-alumni-directory
      style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
      .client=${clientIn(weather, records)}
      ${attributes(told)}
      ><a href="#daftar">Daftar lulusan tanpa skrip</a></guyub-alumni-directory
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What is inside the element of a story, once it is there. */
async function find<E extends Element>(canvas: HTMLElement, selector: string): Promise<E> {
  for (;;) {
    const found = canvas.querySelector('guyub-alumni-directory')?.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

export const Data: Story = {};
export const List: Story = { args: { layout: 'list' } };

export const OnePerson: Story = {
  play: async ({ canvasElement }) => (await find<HTMLElement>(canvasElement, '.name')).click(),
};

export const Loading: Story = { args: { weather: 'slow' } };

/** What a visitor types. */
const typed =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const input = await find<HTMLInputElement>(canvasElement, 'input[type=search]');
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input'));
  };

const pressed =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await find(canvasElement, '.tools');
    const root = canvasElement.querySelector('guyub-alumni-directory')!.shadowRoot!;
    [...root.querySelectorAll<HTMLElement>('button, summary')]
      .find(({ textContent }) => textContent.includes(text))
      ?.click();
  };

export const NobodyMatches: Story = { play: typed('xyzzy') };
/** What was looked for is marked; what fits by its meaning, fainter. */
export const Marks: Story = { play: typed('jahit') };
/** A typing error is mended, and the page says so. */
export const Mended: Story = { play: typed('menjahut') };
/** Nobody has all the words: those who have most. */
export const Relaxed: Story = { play: typed('payet omben') };

/** The visitor's own place is asked for only when they press for it. */
export const Near: Story = { play: pressed('Terdekat') };
/** From the province down, each narrowed by the one above. */
export const Regions: Story = { play: pressed('Provinsi') };
/** More than eight are searched. */
export const ManyValues: Story = {
  args: { records: { people: spread, regions } },
  play: pressed('Kecamatan'),
};

export const Empty: Story = { args: { records: { people: [] } } };

/** The server is out of reach; what it said before is shown, with its date. */
export const Stale: Story = { args: { weather: 'stale' } };
/** Of several gateways one has not answered. */
export const Missing: Story = { args: { weather: 'partial' } };
/** A snapshot file says itself how old it is. */
export const Dated: Story = { args: { weather: 'dated' } };
/** The page's own children serve as the plain link. */
export const Unavailable: Story = { args: { weather: 'down' } };

export const LongWords: Story = { args: { records: { people: awkward } } };
export const LongWordsInList: Story = { args: { records: { people: awkward }, layout: 'list' } };

export const OneRegion: Story = {
  args: { region: 'kemendagri:15.07', heading: 'Lulusan Tanjung Jabung Timur' },
};
export const English: Story = { args: { locale: 'en', heading: 'Graduate directory' } };
export const Javanese: Story = { args: { locale: 'jv', heading: 'Dhirektori lulusan' } };
export const Sundanese: Story = {
  args: { locale: 'su', heading: 'Diréktori lulusan' },
  play: pressed('Nu pangcaketna'),
};

export const Brand: Story = { args: { brand: '#7a1f5c' } };
/** Too pale to read as text on white: text takes a darker shade, the button dark letters. */
export const PaleBrand: Story = { args: { brand: '#ffd400' } };
export const Many: Story = { args: { records: { people: tenThousand, regions } }, tags: ['!autodocs'] };
export const Tiny: Story = tiny;
/** The filters are folded. */
export const Phone: Story = phone;
export const Dark: Story = dark;
export const RightToLeft: Story = rightToLeft;
