import { registerHiring } from '@guyub/widgets';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sharesBehind, type SharesName, type SharesWeather } from './my-shares.ts';
import { attributes } from './attributes.ts';
import { pressed } from './pressed.ts';
import { dark, looks, looksTypes, officeLocales, phone, type Looks } from './states.ts';

interface Args extends Looks {
  shares: SharesName;
  weather: SharesWeather;
  locale: 'id' | 'en';
}

registerHiring('shares', (url) => {
  const [shares, weather] = new URL(url).pathname.split('/').at(-1)!.split('-');
  return sharesBehind(shares as SharesName, weather as SharesWeather);
});

const meta: Meta<Args> = {
  title: 'Elements/Inbox/My shares',
  component: 'guyub-inbox',
  args: { shares: 'offered', weather: 'well', locale: 'id', ...looks },
  argTypes: {
    ...looksTypes,
    weather: { control: 'select', options: ['well', 'down', 'lost', 'cut', 'untaken'] },
    locale: officeLocales,
  },
  render: ({ shares, weather, brand, scheme, ...told }) => {
    sessionStorage.clear();
    location.hash = '#guyub=contoh';
    return html`
      <guyub-inbox style="--guyub-brand: ${brand}; color-scheme: ${scheme}" source="shares:${shares}-${weather}" ${attributes(told)}
        ><a href="#kontak">Hubungi kantor BLK</a></guyub-inbox
      >
    `;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** How many, for how much, until when, and why: then yes or not this time. */
export const Offered: Story = {};
/** Nobody answered in time; the pieces are on their way to the others. */
export const TooLate: Story = { args: { shares: 'late' } };
export const Working: Story = { args: { shares: 'working' } };
/** What is counted and not noted yet is told apart. */
export const Counting: Story = { args: { shares: 'working' }, play: pressed('Tambah satu') };
export const LeavingWithACount: Story = {
  args: { shares: 'working' },
  play: pressed('Tambah satu', 'Tutup kotak masuk'),
};
export const HandingOver: Story = { args: { shares: 'working' }, play: pressed('Alihkan ke teman') };
export const Swapping: Story = { args: { shares: 'working' }, play: pressed('Tukar bagian') };
export const GivingBack: Story = { args: { shares: 'working' }, play: pressed('Tidak jadi sanggup') };
/** A friend was asked and has not answered. */
export const WaitingForAFriend: Story = { args: { shares: 'waiting' } };
/** A friend asks. */
export const Asked: Story = { args: { shares: 'asked' } };
export const WhoHasWhat: Story = {
  args: { shares: 'working' },
  play: pressed('Urutan giliran', 'Seragam SDN Contoh 1'),
};
/** The same book as the coordinator's. */
export const Book: Story = { args: { shares: 'working' }, play: pressed('Buku giliran') };
export const GoingOnLeave: Story = { args: { shares: 'offered' }, play: pressed('Cuti') };
export const OnLeave: Story = { args: { shares: 'away' } };
/** Until somebody has said how much they can do, nothing is shared with them. */
export const NothingSaidYet: Story = { args: { shares: 'unsaid' }, play: pressed('Isi kesanggupan') };
export const Joining: Story = { args: { shares: 'outside' }, play: pressed('Minta bergabung') };

/** The answer waits on this device until the line is back. */
export const AnswerWaits: Story = { args: { weather: 'cut' }, play: pressed('Saya sanggup') };
/** It came after the pieces had gone to others. */
export const AnswerNotTaken: Story = { args: { weather: 'untaken' }, play: pressed('Saya sanggup') };
export const Unavailable: Story = { args: { weather: 'down' } };
export const Stale: Story = {
  args: { weather: 'lost' },
  play: async (story) => {
    await pressed('Urutan giliran')(story);
    document.dispatchEvent(new Event('visibilitychange'));
  },
};
export const English: Story = { args: { locale: 'en' } };
export const Dark: Story = { args: { ...dark.args, shares: 'working' } };
export const Phone: Story = { ...phone, args: { shares: 'asked' } };
