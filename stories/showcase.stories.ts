import type { MemoryRecords } from '@guyub/adapters/memory';
import type { LocalOrders } from '@guyub/core/hiring';
import { registerHiring, registerSource } from '@guyub/widgets';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './attributes.ts';
import { clientIn, weathers, type Weather } from './clients.ts';
import { awkwardGoods, fewGoods, goods, manyGoods } from './goods.ts';
import { dark, locales, looks, looksTypes, phone, rightToLeft, tiny, type Looks } from './states.ts';

/** What the backend says of local orders: a number, that it is small, or nothing. */
type Counted = number | 'few' | 'untold';

interface Args extends Looks {
  records: MemoryRecords;
  weather: Weather;
  counted: Counted;
  /** Where the pictures are; nothing: nobody says. */
  photos?: string | undefined;
  region?: string | undefined;
  person?: string;
  business?: string;
  skill?: string;
  'page-size': number;
  locale: 'id' | 'en' | 'jv' | 'su';
  whatsapp: string;
}

const markets: { readonly records: MemoryRecords; readonly weather: Weather; readonly counted: Counted }[] =
  [];
const marketAt = (url: string) => markets[Number(url.split('-').at(-1))]!;
registerSource('market', (url) => clientIn(marketAt(url).weather, marketAt(url).records));
registerHiring('market', (url) => {
  const { counted } = marketAt(url);
  const localOrders = async (region: string): Promise<LocalOrders> => {
    if (counted === 'untold') throw new Error('This story counts nothing.');
    const deals = counted === 'few' ? null : counted;
    return { region, asOf: '2026-11-22T02:00:00Z', least: 5, deals, amount: null, trades: [] };
  };
  return { localOrders } as never;
});

const meta: Meta<Args> = {
  title: 'Elements/Showcase',
  component: 'guyub-showcase',
  args: {
    records: goods,
    weather: 'well',
    counted: 12,
    // Beside the stories, wherever these are published.
    photos: new URL('.', location.href).href,
    region: '15.07',
    'page-size': 12,
    locale: 'id',
    whatsapp: '+6281200000001',
    ...looks,
  },
  argTypes: {
    ...looksTypes,
    weather: { control: 'select', options: weathers },
    counted: { control: 'select', options: [12, 'few', 'untold'] },
    locale: locales,
    records: { control: false },
  },
  render: ({ records, weather, counted, brand, scheme, ...told }) => html`
    <guyub-showcase
      style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
      source="market:m-${markets.push({ records, weather, counted }) - 1}"
      ${attributes(told)}
      ><a href="#blk">Hubungi BLK</a></guyub-showcase
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Presses the first button with these words, once it is there. */
const pressed =
  (...texts: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const text of texts) {
      for (;;) {
        const buttons = canvasElement.querySelector('guyub-showcase')?.shadowRoot?.querySelectorAll('button');
        const found = [...(buttons ?? [])].find(({ textContent }) => textContent.includes(text));
        found?.click();
        if (found) break;
        await new Promise(requestAnimationFrame);
      }
    }
  };

export const Data: Story = {};
export const OneBusiness: Story = { args: { region: undefined, business: 'b1' } };
export const OnePerson: Story = { args: { region: undefined, person: 'p2' } };
export const OneTrade: Story = { args: { skill: 'kue' } };

/** Everything that is published of one product. */
export const Details: Story = { args: { business: 'b1', region: undefined }, play: pressed('Lainnya') };
/** To hold up to somebody else's phone. */
export const Code: Story = {
  args: { business: 'b1', region: undefined },
  play: pressed('Lainnya', 'Tampilkan kode QR'),
};

export const Loading: Story = { args: { weather: 'slow' } };
/** Further pages, however many there are. */
export const Many: Story = { args: { records: manyGoods }, tags: ['!autodocs'] };

/** Most entries have no picture yet. */
export const NoPictures: Story = { args: { records: fewGoods } };
/** Pictures that do not come leave their place, and words. */
export const DeadPictures: Story = {
  args: { photos: '/nowhere' },
  parameters: { complaint: '/nowhere/' },
  // The page of docs would complain too.
  tags: ['!autodocs'],
};
/** A snapshot does not say where its pictures are. */
export const PicturesUnknown: Story = { args: { photos: undefined } };

/** Fewer local orders than are told. */
export const FewOrders: Story = { args: { counted: 'few' } };
export const NotCounted: Story = { args: { counted: 'untold' } };

export const Empty: Story = { args: { records: { ...goods, offerings: [] } } };
/** Nobody has all the words. */
export const NothingLikeIt: Story = { args: { skill: 'kapal pinisi' } };
/** The server is out of reach; what it said before is shown, with its date. */
export const Stale: Story = { args: { weather: 'stale' } };
/** Of several gateways one has not answered. */
export const Missing: Story = { args: { weather: 'partial' } };
/** A snapshot file says itself how old it is. */
export const Dated: Story = { args: { weather: 'dated' } };
/** The page's own children serve as the plain link. */
export const Unavailable: Story = { args: { weather: 'down' } };

export const LongWords: Story = { args: { records: awkwardGoods } };
export const English: Story = { args: { locale: 'en' } };
export const Javanese: Story = { args: { locale: 'jv' } };
export const Sundanese: Story = {
  args: { locale: 'su', business: 'b1', region: undefined },
  play: pressed('Sanésna', 'Témbongkeun kode QR'),
};
export const Brand: Story = { args: { brand: '#7a1f5c' } };
export const PaleBrand: Story = { args: { brand: '#ffd400' } };
export const Tiny: Story = tiny;
export const Phone: Story = phone;
export const Dark: Story = dark;
export const RightToLeft: Story = rightToLeft;
