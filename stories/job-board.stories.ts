import type { MemoryRecords } from '@guyub/adapters/memory';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './attributes.ts';
import { weathers, type Weather } from './clients.ts';
import { hiringWeathers, sourceOf, type HiringWeather } from './hiring.ts';
import { awkwardJobs, board, emptyBoard, manyJobs } from './jobs.ts';
import { pressed } from './pressed.ts';
import { dark, locales, looks, looksTypes, phone, rightToLeft, tiny, type Looks } from './states.ts';

interface Args extends Looks {
  records: MemoryRecords;
  weather: Weather;
  hiring: HiringWeather;
  region: string;
  job?: string;
  post: boolean;
  whatsapp?: string;
  'page-size': number;
  locale: 'id' | 'en' | 'jv' | 'su';
}

const meta: Meta<Args> = {
  title: 'Elements/Job board',
  component: 'guyub-job-board',
  args: {
    records: board,
    weather: 'well',
    hiring: 'well',
    region: '35.27',
    post: true,
    'page-size': 20,
    locale: 'id',
    ...looks,
  },
  argTypes: {
    ...looksTypes,
    weather: { control: 'select', options: weathers },
    hiring: { control: 'select', options: hiringWeathers },
    locale: locales,
    records: { control: false },
  },
  render: ({ records, weather, hiring, brand, scheme, ...told }) => html`
    <guyub-job-board
      style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
      source=${sourceOf({ records, weather, hiring })}
      ${attributes(told)}
      ><a href="#blk">Hubungi BLK</a></guyub-job-board
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Three kinds of card, one of them filled. */
export const Data: Story = {};
/** Everything that is published of one job, and how one applies. */
export const Details: Story = { play: pressed('Penjahit seragam sekolah') };
/** The employer's own link, and whose site it is. */
export const OwnLink: Story = { play: pressed('Teknisi AC gedung') };
export const Filled: Story = { play: pressed('Petugas las teralis') };
export const Apply: Story = { play: pressed('Penjahit seragam sekolah', 'Lamar') };
export const Report: Story = { play: pressed('Penjahit seragam sekolah', 'Laporkan') };
/** An employer posts, step by step. */
export const Post: Story = { play: pressed('Pasang lowongan') };
/** A page of one job: search engines are told of it. */
export const OneJob: Story = { args: { job: 'j1' } };
export const NoSuchJob: Story = { args: { job: 'gone' } };

/** A file answers, and passes nothing on: the organisation's own ways. */
export const OwnWays: Story = {
  args: { hiring: 'without', whatsapp: '+6281200000001' },
  play: pressed('Penjahit seragam sekolah', 'Lamar'),
};
/** The same, where there are none. */
export const NoWay: Story = {
  args: { hiring: 'without' },
  play: pressed('Penjahit seragam sekolah', 'Lamar'),
};

export const Loading: Story = { args: { weather: 'slow' } };
export const Empty: Story = { args: { records: emptyBoard } };
/** The server is out of reach; what it said before is shown, with its date. */
export const Stale: Story = { args: { weather: 'stale' } };
/** Of several gateways one has not answered. */
export const Missing: Story = { args: { weather: 'partial' } };
/** A snapshot file says itself how old it is. */
export const Dated: Story = { args: { weather: 'dated' } };
/** The page's own children serve as the plain link. */
export const Unavailable: Story = { args: { weather: 'down' } };

export const Many: Story = { args: { records: manyJobs }, tags: ['!autodocs'] };
export const LongWords: Story = { args: { records: awkwardJobs } };
export const English: Story = { args: { locale: 'en' } };
export const Javanese: Story = { args: { locale: 'jv' } };
export const Sundanese: Story = {
  args: { locale: 'su' },
  play: pressed('Penjahit seragam sekolah', 'Ngalamar'),
};
export const Brand: Story = { args: { brand: '#7a1f5c' } };
export const PaleBrand: Story = { args: { brand: '#ffd400' } };
export const Tiny: Story = tiny;
export const Phone: Story = phone;
export const Dark: Story = dark;
export const RightToLeft: Story = rightToLeft;
