import { memory } from '@guyub/adapters/memory';
import { createClient } from '@guyub/core/client';
import { registerHiring, registerSource } from '@guyub/widgets';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { people } from './people.ts';
import { attributes } from './attributes.ts';
import { pressed } from './pressed.ts';
import { dark, looks, looksTypes, officeLocales, type Looks } from './states.ts';
import { sharingBehind, type SharingName, type SharingWeather } from './sharing.ts';

interface Args extends Looks {
  desk: SharingName;
  weather: SharingWeather;
  locale: 'id' | 'en';
}

registerSource('sharing', () => createClient({ adapter: memory({ people }) }));
registerHiring('sharing', (url) => {
  const [desk, weather] = new URL(url).pathname.split('/').at(-1)!.split('-');
  return sharingBehind(desk as SharingName, weather as SharingWeather);
});

const meta: Meta<Args> = {
  title: 'Elements/Inbox/Shared orders',
  component: 'guyub-inbox',
  args: { desk: 'draft', weather: 'well', locale: 'id', ...looks },
  argTypes: {
    ...looksTypes,
    desk: { control: 'select', options: ['none', 'started', 'draft', 'short', 'sent', 'again', 'busy'] },
    weather: { control: 'select', options: ['well', 'down', 'lost', 'cut', 'untaken'] },
    locale: officeLocales,
  },
  render: ({ desk, weather, brand, scheme, ...told }) => {
    sessionStorage.clear();
    location.hash = '#guyub=contoh';
    return html`
      <guyub-inbox style="--guyub-brand: ${brand}; color-scheme: ${scheme}" source="sharing:${desk}-${weather}" ${attributes(told)}
        ><a href="#kontak">Hubungi kantor BLK</a></guyub-inbox
      >
    `;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const NoCommunityYet: Story = { args: { desk: 'none' } };
export const Writing: Story = { args: { desk: 'started' }, play: pressed('Pesanan baru') };
/** What is missing is said beside each field. */
export const SomethingMissing: Story = {
  args: { desk: 'started' },
  play: pressed('Pesanan baru', 'Buat usulan pembagian'),
};
/** Who would get how many, for how much, and why. */
export const Proposed: Story = { play: pressed('Seragam SDN Contoh 1') };
/** The sum is kept, and there is a reason. */
export const Adjusting: Story = { play: pressed('Seragam SDN Contoh 1', 'Ubah bagian') };
/** With the same members, another date would do. */
export const TooLittleTime: Story = { args: { desk: 'short' }, play: pressed('Seragam SMP Contoh 2') };
/** It changed while somebody looked at it. */
export const ChangedMeanwhile: Story = {
  args: { weather: 'untaken' },
  play: pressed('Seragam SDN Contoh 1', 'Kirim ke 6 anggota'),
};
export const Waits: Story = {
  args: { weather: 'cut' },
  play: pressed('Seragam SDN Contoh 1', 'Kirim ke 6 anggota'),
};
/** One message and one link for each. */
export const Telling: Story = {
  args: { desk: 'sent' },
  play: pressed('Seragam SDN Contoh 1', 'Siapkan pesan'),
};
/** One could not, so it went round again, and something is still left. */
export const SecondRound: Story = {
  args: { desk: 'again' },
  play: pressed('Seragam batik', 'Yang tidak jadi', 'Yang beralih'),
};
/** It cannot be undone, so it says what follows. */
export const Delivering: Story = {
  args: { desk: 'again' },
  play: pressed('Seragam batik', 'Sudah diserahkan'),
};
export const CallingOff: Story = { args: { desk: 'again' }, play: pressed('Seragam batik', 'Batalkan') };
export const Announcing: Story = { args: { desk: 'again' }, play: pressed('Seragam batik', 'Umumkan') };
export const Members: Story = { play: pressed('Anggota (8)', 'Atur Dewi Rahayu') };
export const TakingIn: Story = { play: pressed('Anggota (8)', 'Masukkan anggota') };
/** Each rule says what it does. */
export const Rules: Story = { play: pressed('Aturan komunitas') };
/** The same book as each member's. */
export const Book: Story = { play: pressed('Buku giliran') };
/** What is over stays folded, and so do proposals that were discarded. */
export const Busy: Story = { args: { desk: 'busy' }, play: pressed('Usulan yang dibuang') };

export const Unavailable: Story = { args: { weather: 'down' } };
export const Stale: Story = {
  args: { weather: 'lost' },
  play: async (story) => {
    await pressed('Seragam SDN Contoh 1')(story);
    document.dispatchEvent(new Event('visibilitychange'));
  },
};
export const English: Story = { args: { locale: 'en' } };
export const Dark: Story = { ...dark, play: pressed('Seragam SDN Contoh 1') };
export const Narrow: Story = {
  play: pressed('Seragam SDN Contoh 1'),
  decorators: [(story) => html`<div style="max-inline-size: 22.5rem">${story()}</div>`],
};
