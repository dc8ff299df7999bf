import { memory } from '@guyub/adapters/memory';
import { createClient } from '@guyub/core/client';
import type { DoorKind } from '@guyub/core/hiring';
import { registerHiring, registerSource } from '@guyub/widgets';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './attributes.ts';
import { behindDoor, type DeskName, type DoorWeather } from './desks.ts';
import { people } from './people.ts';
import { pressed } from './pressed.ts';
import { dark, looks, looksTypes, officeLocales, phone, rightToLeft, tiny, type Looks } from './states.ts';

interface Args extends Looks {
  door: DoorKind;
  desk: DeskName;
  weather: DoorWeather;
  /** Somebody came by a link. */
  link: boolean;
  heading: string;
  'heading-level': number;
  locale: 'id' | 'en';
}

registerSource('desk', () => createClient({ adapter: memory({ people }) }));
registerHiring('desk', (url) => {
  const [door, desk, weather] = new URL(url).pathname.split('/').at(-1)!.split('-');
  return behindDoor(door as DoorKind, desk as DeskName, weather as DoorWeather);
});

const meta: Meta<Args> = {
  title: 'Elements/Inbox',
  component: 'guyub-inbox',
  args: {
    door: 'person',
    desk: 'invited',
    weather: 'well',
    link: true,
    heading: 'Kotak masuk',
    'heading-level': 2,
    locale: 'id',
    ...looks,
  },
  argTypes: {
    ...looksTypes,
    door: { control: 'select', options: ['person', 'buyer', 'coordinator'] },
    weather: { control: 'select', options: ['well', 'slow', 'refused', 'down', 'cut', 'untaken', 'lost'] },
    locale: officeLocales,
  },
  render: ({ door, desk, weather, link, brand, scheme, ...told }) => {
    sessionStorage.clear();
    if (link) location.hash = '#guyub=contoh';
    return html`
      <guyub-inbox
        style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
        source="desk:${door}-${desk}-${weather}"
        ${attributes(told)}
        ><a href="#kontak">Hubungi kantor BLK</a></guyub-inbox
      >
    `;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A graduate: what needs an answer comes first. */
export const Data: Story = {};
export const GivingAPrice: Story = { play: pressed('Beri harga') };
/** What is missing is said beside each field. */
export const PriceMissing: Story = { play: pressed('Beri harga', 'Kirim harga') };
export const Declining: Story = { play: pressed('Maaf, belum bisa') };
export const WaitingForTheBuyer: Story = { args: { desk: 'waiting' } };
export const Withdrawing: Story = { args: { desk: 'waiting' }, play: pressed('Tarik harga') };
/** What the buyer shares, and the one question afterwards. */
export const Ordered: Story = { args: { desk: 'ordered' } };
export const Empty: Story = { args: { desk: 'nothing' } };
export const Away: Story = { args: { desk: 'nothing' }, play: pressed('Sedang tidak menerima pesanan') };

/** A buyer: where the request stands. */
export const Submitted: Story = { args: { door: 'buyer', desk: 'submitted' } };
export const Comparing: Story = { args: { door: 'buyer', desk: 'compared' } };
/** Says what is given to whom. */
export const Choosing: Story = {
  args: { door: 'buyer', desk: 'compared' },
  play: pressed('Pilih Siti Aminah'),
};
export const Chosen: Story = { args: { door: 'buyer', desk: 'chosen' } };

/** A coordinator: what needs something comes first. */
export const Coordinator: Story = { args: { door: 'coordinator', desk: 'region' } };
export const Forwarding: Story = {
  args: { door: 'coordinator', desk: 'region' },
  play: pressed('40 kotak snack'),
};
export const Refusing: Story = {
  args: { door: 'coordinator', desk: 'region' },
  play: pressed('40 kotak snack', 'Tolak permintaan'),
};
export const Settling: Story = { args: { door: 'coordinator', desk: 'region' }, play: pressed('Seragam') };

/** The page's own children say whom to ask. */
export const WithoutALink: Story = { args: { link: false } };
export const Loading: Story = { args: { weather: 'slow' } };
export const Refused: Story = { args: { weather: 'refused' } };
export const Unavailable: Story = { args: { weather: 'down' } };

/** An answer waits on this device until the line is back. */
export const AnswerWaits: Story = {
  args: { weather: 'cut' },
  play: pressed('Maaf, belum bisa', 'Kirim: belum bisa'),
};
/** It arrived too late. */
export const AnswerNotTaken: Story = {
  args: { weather: 'untaken' },
  play: pressed('Maaf, belum bisa', 'Kirim: belum bisa'),
};
/** The gateway was lost after the first answer, which stays, with its time. */
export const Stale: Story = {
  args: { weather: 'lost' },
  play: async (story) => {
    await pressed('Maaf, belum bisa')(story);
    document.dispatchEvent(new Event('visibilitychange'));
  },
};

export const English: Story = { args: { locale: 'en', heading: 'Inbox' } };
export const LongWords: Story = { args: { door: 'buyer', desk: 'long' } };
export const Many: Story = { args: { door: 'coordinator', desk: 'many' }, tags: ['!autodocs'] };
export const Tiny: Story = { ...tiny, args: { door: 'buyer', desk: 'compared' } };
export const Phone: Story = { ...phone, args: { door: 'buyer', desk: 'compared' } };
export const Dark: Story = dark;
export const RightToLeft: Story = { ...rightToLeft, args: { door: 'buyer', desk: 'compared' } };
export const Brand: Story = { args: { brand: '#7a1f5c' } };
