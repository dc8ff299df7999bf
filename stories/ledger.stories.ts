import '@guyub/widgets/ledger';
import type { LedgerFile } from '@guyub/core/sharing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { longLedger, tampered, workshop } from '../packages/widgets/src/ledger/ledger.fixture.ts';
import { attributes } from './attributes.ts';
import { dark, looks, looksTypes, officeLocales, phone, rightToLeft, tiny, type Looks } from './states.ts';

const long = 'Raden Ajeng Kusumaningtyas Wulandari Prabandari-Notonegoro';
const named = { ...workshop(), names: { ...workshop().names, a1: long, a7: long } };
const empty: LedgerFile = { guyub: 'ledger', community: 'Penjahit Contoh', entries: [] };
const never = () => new Promise<never>(() => {});
const fail = () => Promise.reject(new TypeError('This story has no file.'));
let asked = 0;

/** Where the ledger comes from. */
const loads = {
  workshop: () => Promise.resolve(workshop()),
  tampered: () => Promise.resolve(tampered(workshop(), 9)),
  '72 members': () => Promise.resolve(workshop(72)),
  '10,000 entries': () => Promise.resolve(longLedger(10_000)),
  'long names': () => Promise.resolve(named),
  empty: () => Promise.resolve(empty),
  loading: never,
  down: fail,
  stale: () => (asked++ === 0 ? Promise.resolve(workshop()) : fail()),
} as const;

interface Args extends Looks {
  ledger: keyof typeof loads;
  locale: 'id' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Ledger',
  component: 'guyub-ledger',
  args: { ledger: 'workshop', locale: 'id', ...looks },
  argTypes: {
    ...looksTypes,
    ledger: { control: 'select', options: Object.keys(loads) },
    locale: officeLocales,
  },
  render: ({ ledger, brand, scheme, ...told }) => html`
    <guyub-ledger
      style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
      ${attributes(told)}
      .load=${loads[ledger]}
    >
      <a href="#koordinator">Hubungi koordinator</a>
    </guyub-ledger>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Presses it, once it is there. */
const pressed =
  (selector: string, typed?: string): Play =>
  async ({ canvasElement }) => {
    for (;;) {
      const root = canvasElement.querySelector('guyub-ledger')?.shadowRoot;
      const button = root?.querySelector<HTMLElement>(selector);
      if (button) {
        if (typed !== undefined) root!.querySelector<HTMLInputElement>('#known')!.value = typed;
        return button.click();
      }
      await new Promise(requestAnimationFrame);
    }
  };

export const Data: Story = {};
export const Sound: Story = { play: pressed('#check') };
/** Somebody opened the file and gave themselves two pieces less. */
export const Tampered: Story = { args: { ledger: 'tampered' }, play: pressed('#check') };
export const SameFingerprint: Story = {
  play: pressed('form button', workshop().entries.at(-3)!.hash),
};
export const OtherFingerprint: Story = { play: pressed('form button', 'f'.repeat(64)) };
export const SeventyTwoMembers: Story = { args: { ledger: '72 members' } };
/** Typing into the field stays smooth while they are recomputed. */
export const Many: Story = {
  args: { ledger: '10,000 entries' },
  play: pressed('#check'),
  tags: ['!autodocs'],
};
export const LongWords: Story = { args: { ledger: 'long names' } };
export const English: Story = { args: { locale: 'en' }, play: pressed('#check') };
export const Tiny: Story = tiny;
export const Phone: Story = phone;
export const Dark: Story = { args: { ...dark.args, ledger: 'tampered' }, play: pressed('#check') };
export const RightToLeft: Story = { ...rightToLeft, play: pressed('#check') };
export const Loading: Story = { args: { ledger: 'loading' } };
export const Empty: Story = { args: { ledger: 'empty' } };
export const Unavailable: Story = { args: { ledger: 'down' } };
export const Stale: Story = { args: { ledger: 'stale' }, play: pressed('#reload') };
