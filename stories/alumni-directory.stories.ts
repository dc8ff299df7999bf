import { memory, type MemoryRecords } from '@guyub/adapters/memory';
import { createClient } from '@guyub/core/client';
import '@guyub/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { people } from './people.ts';

interface Args {
  records: MemoryRecords;
  down?: boolean;
  heading: string;
  headingLevel: number;
  pageSize: number;
  layout: 'cards' | 'list';
  locale: 'id' | 'en';
  brand: string;
}

/** A backend in memory; `down` lets every question fail. */
const client = ({ records, down }: Args) => {
  const adapter = memory(records);
  const fail = () => Promise.reject(new TypeError('This story has no backend.'));
  return createClient({ retries: 0, adapter: down ? { ...adapter, list: fail, get: fail } : adapter });
};

const meta: Meta<Args> = {
  title: 'Elements/Alumni directory',
  component: 'guyub-alumni-directory',
  args: {
    records: { people },
    heading: 'Direktori lulusan',
    headingLevel: 2,
    pageSize: 20,
    layout: 'cards',
    locale: 'id',
    brand: '#0b5c5e',
  },
  argTypes: {
    layout: { control: 'inline-radio', options: ['cards', 'list'] },
    locale: { control: 'inline-radio', options: ['id', 'en'] },
    brand: { control: 'color' },
    records: { control: false },
  },
  render: (args) => html`
    <style>
      guyub-alumni-directory {
        --guyub-brand: ${args.brand};
      }
    </style>
    <guyub-alumni-directory
      .client=${client(args)}
      heading=${args.heading}
      heading-level=${args.headingLevel}
      page-size=${args.pageSize}
      layout=${args.layout}
      locale=${args.locale}
      ><a href="#daftar">Daftar lulusan tanpa skrip</a></guyub-alumni-directory
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const People: Story = {};
export const List: Story = { args: { layout: 'list' } };
export const English: Story = { args: { locale: 'en', heading: 'Graduate directory' } };
export const Nobody: Story = { args: { records: { people: [] } } };
export const Unavailable: Story = { args: { down: true } };
export const PaleBrand: Story = { args: { brand: '#ffd400' } };
