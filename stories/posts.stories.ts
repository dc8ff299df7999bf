import { memory } from '@guyub/adapters/memory';
import { createClient } from '@guyub/core/client';
import { registerHiring, registerSource } from '@guyub/widgets';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { people } from './people.ts';
import { boardBehind, programmes, type BoardName, type BoardWeather } from './vacancies.ts';
import { attributes } from './attributes.ts';
import { pressed } from './pressed.ts';
import { dark, looks, looksTypes, officeLocales, type Looks } from './states.ts';

interface Args extends Looks {
  door: 'employer' | 'coordinator';
  board: BoardName;
  weather: BoardWeather;
  locale: 'id' | 'en';
}

registerSource('board', () => createClient({ adapter: memory({ people, programmes }) }));
registerHiring('board', (url) => {
  const [door, board, weather] = new URL(url).pathname.split('/').at(-1)!.split('-');
  return boardBehind(door as Args['door'], board as BoardName, weather as BoardWeather);
});

const meta: Meta<Args> = {
  title: 'Elements/Inbox/Vacancies',
  component: 'guyub-inbox',
  args: { door: 'employer', board: 'published', weather: 'well', locale: 'id', ...looks },
  argTypes: {
    ...looksTypes,
    door: { control: 'inline-radio', options: ['employer', 'coordinator'] },
    weather: { control: 'select', options: ['well', 'slow', 'down', 'lost', 'cut', 'untaken'] },
    locale: officeLocales,
  },
  render: ({ door, board, weather, brand, scheme, ...told }) => {
    sessionStorage.clear();
    location.hash = '#guyub=contoh';
    return html`
      <guyub-inbox style="--guyub-brand: ${brand}; color-scheme: ${scheme}" source="board:${door}-${board}-${weather}" ${attributes(told)}
        ><a href="#kontak">Hubungi kantor BLK</a></guyub-inbox
      >
    `;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** An employer: how it stands, and who applied. */
export const Published: Story = {};
export const Submitted: Story = { args: { board: 'submitted' } };
/** The reason, and advice beside what it is about. */
export const Refused: Story = { args: { board: 'refused' } };
export const Mending: Story = { args: { board: 'refused' }, play: pressed('Perbaiki dan kirim lagi') };
export const Filling: Story = { play: pressed('Sudah terisi') };
export const Filled: Story = { args: { board: 'filled' } };
export const Withdrawing: Story = { play: pressed('Tarik lowongan') };
export const Gone: Story = { args: { board: 'nothing' } };

/** A coordinator: what waits for a yes first. */
export const Reviewing: Story = { args: { door: 'coordinator', board: 'region' } };
export const Reported: Story = {
  args: { door: 'coordinator', board: 'region' },
  play: pressed('Kurir paket'),
};
export const Refusing: Story = {
  args: { door: 'coordinator', board: 'region' },
  play: pressed('Admin gudang', 'Tolak: Admin gudang'),
};
export const Posting: Story = {
  args: { door: 'coordinator', board: 'region' },
  play: pressed('Tulis lowongan'),
};
/** Small numbers are not told. */
export const Absorption: Story = {
  args: { door: 'coordinator', board: 'region' },
  play: pressed('Janji dan penerimaan'),
};
export const NothingYet: Story = { args: { door: 'coordinator', board: 'nothing' } };

export const Loading: Story = { args: { weather: 'slow' } };
export const Unavailable: Story = { args: { weather: 'down' } };
/** The line was lost after the first answer. */
export const Stale: Story = {
  args: { weather: 'lost' },
  play: async (story) => {
    await pressed('Tarik lowongan', 'Kembali')(story);
    document.dispatchEvent(new Event('visibilitychange'));
  },
};
/** The wish waits on this device until the line is back. */
export const Waiting: Story = {
  args: { weather: 'cut' },
  play: pressed('Tarik lowongan', 'Ya, tarik'),
};
/** Somebody else was quicker. */
export const NotTaken: Story = {
  args: { weather: 'untaken' },
  play: pressed('Tarik lowongan', 'Ya, tarik'),
};

export const English: Story = { args: { locale: 'en' } };
export const Dark: Story = dark;
