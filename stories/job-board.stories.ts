import type { MemoryRecords } from '@guyub/adapters/memory';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Weather } from './clients.ts';
import { sourceOf, type HiringWeather } from './hiring.ts';
import { awkwardJobs, board, emptyBoard, manyJobs } from './jobs.ts';
import { pressed } from './pressed.ts';

interface Args {
  records: MemoryRecords;
  weather: Weather;
  hiring: HiringWeather;
  region: string;
  job: string;
  post: boolean;
  whatsapp: string;
  pageSize: number;
  locale: 'id' | 'en' | 'jv' | 'su';
  brand: string;
  scheme: 'light' | 'dark';
}

const meta: Meta<Args> = {
  title: 'Elements/Job board',
  component: 'guyub-job-board',
  args: {
    records: board,
    weather: 'well',
    hiring: 'well',
    region: '35.27',
    job: '',
    post: true,
    whatsapp: '',
    pageSize: 20,
    locale: 'id',
    brand: '#0b5c5e',
    scheme: 'light',
  },
  argTypes: {
    weather: { control: 'select', options: ['well', 'slow', 'stale', 'dated', 'down'] },
    hiring: { control: 'select', options: ['well', 'down', 'blocked', 'without'] },
    locale: { control: 'inline-radio', options: ['id', 'en', 'jv', 'su'] },
    scheme: { control: 'inline-radio', options: ['light', 'dark'] },
    brand: { control: 'color' },
    records: { control: false },
  },
  render: ({ records, weather, hiring, ...args }) => html`
    <guyub-job-board
      style="--guyub-brand: ${args.brand}; color-scheme: ${args.scheme}"
      source=${sourceOf({ records, weather, hiring })}
      region=${args.region || nothing}
      job=${args.job || nothing}
      ?post=${args.post}
      whatsapp=${args.whatsapp || nothing}
      page-size=${args.pageSize}
      locale=${args.locale}
      ><a href="#blk">Hubungi BLK</a></guyub-job-board
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Three kinds of card, one of them filled. */
export const Board: Story = {};
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
export const NothingYet: Story = { args: { records: emptyBoard } };
/** The server is out of reach; what it said before is shown, with its date. */
export const Stale: Story = { args: { weather: 'stale' } };
/** A snapshot file says itself how old it is. */
export const Dated: Story = { args: { weather: 'dated' } };
/** The page's own children serve as the plain link. */
export const Unavailable: Story = { args: { weather: 'down' } };

export const TenThousand: Story = { args: { records: manyJobs } };
export const Awkward: Story = { args: { records: awkwardJobs } };
export const English: Story = { args: { locale: 'en' } };
export const Javanese: Story = { args: { locale: 'jv' } };
export const Sundanese: Story = {
  args: { locale: 'su' },
  play: pressed('Penjahit seragam sekolah', 'Ngalamar'),
};
export const Brand: Story = { args: { brand: '#7a1f5c' } };
export const PaleBrand: Story = { args: { brand: '#ffd400' } };
export const Dark: Story = { args: { scheme: 'dark' } };
export const RightToLeft: Story = { decorators: [(story) => html`<div dir="rtl">${story()}</div>`] };
/** As in a side column or on a phone. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 20.5rem">${story()}</div>`],
};
