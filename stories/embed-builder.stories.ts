import { createClient } from '@guyub/core';
import { memory } from '@guyub/adapters/memory';
import { registerHiring, registerSource } from '@guyub/widgets';
import '@guyub/widgets/embed-builder';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { goods } from './goods.ts';
import { hiringIn } from './hiring.ts';
import { board } from './jobs.ts';
import { people, regions } from './people.ts';
import { dark, looks, looksTypes, officeLocales, phone, rightToLeft, type Looks } from './states.ts';

// Any gateway, for there is none here: the data is invented, the lines that are copied are real.
registerSource('http', () => createClient({ adapter: memory({ ...goods, ...board, people, regions }) }));
registerHiring('http', () => hiringIn('well'));

interface Args extends Looks {
  locale: 'id' | 'en';
  gateway: string;
}

const meta: Meta<Args> = {
  title: 'Guyub/Pasang di situs Anda',
  args: { locale: 'id', gateway: 'https://guyub.example.go.id', ...looks },
  argTypes: { ...looksTypes, locale: officeLocales },
  render: ({ locale, gateway, brand, scheme }) => html`
    <guyub-embed-builder
      style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
      locale=${locale}
      gateway=${gateway}
    ></guyub-embed-builder>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Alamat gateway di sini contoh; ganti dengan alamat gateway Anda. */
export const Pilih: Story = { name: 'Pilih, lihat, salin' };
export const English: Story = { args: { locale: 'en' } };
export const Empty: Story = { args: { gateway: '' } };
export const Phone: Story = { ...phone };
export const Dark: Story = { ...dark };
export const RightToLeft: Story = { ...rightToLeft };
