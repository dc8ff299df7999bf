import '@guyub/widgets/fair-split';
import { deal, reasonsFor } from '@guyub/core/sharing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { ledgerWords } from '../packages/widgets/src/locales/ledger-words.ts';
import { splitTableWords } from '../packages/widgets/src/locales/split-table-words.ts';
import { splitWords } from '../packages/widgets/src/locales/split-words.ts';
import { sayEntry } from '../packages/widgets/src/ledger/entry-sentence.ts';
import { namesOf, workshop } from '../packages/widgets/src/ledger/ledger.fixture.ts';
import { ledgerPaperStyles, ledgerSheet } from '../packages/widgets/src/ledger/print-ledger.ts';
import { turnersOf } from '../packages/widgets/src/ledger/turn-table.ts';
import { exampleDraft } from '../packages/widgets/src/split/example.ts';
import { styles } from '../packages/widgets/src/split/fair-split.styles.ts';
import { splitOf } from '../packages/widgets/src/split/order-form.ts';
import { splitPaperStyles, splitSheet } from '../packages/widgets/src/split/print-split.ts';
import { readSheet } from '../packages/widgets/src/split/read-sheet.ts';
import { splitTable } from '../packages/widgets/src/split/split-table.ts';
import { attributes } from './attributes.ts';
import { onPaper } from './paper.ts';
import { dark, looks, looksTypes, officeLocales, phone, rightToLeft, tiny, type Looks } from './states.ts';

interface Args extends Looks {
  locale: 'id' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Fair split',
  component: 'guyub-fair-split',
  args: { locale: 'id', ...looks },
  argTypes: { ...looksTypes, locale: officeLocales },
  // What another story has filled in is not this one's.
  beforeEach: () => sessionStorage.clear(),
  render: ({ brand, scheme, ...told }) => html`
    <guyub-fair-split
      style="--guyub-brand: ${brand}; color-scheme: ${scheme}"
      ${attributes(told)}
    ></guyub-fair-split>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** `#id=value` types, anything else is pressed. */
const told =
  (...deeds: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('guyub-fair-split')!;
    for (const deed of deeds) {
      await element.updateComplete;
      const [, selector, value] = /^(#[\w-]+)=(.*)$/s.exec(deed) ?? ['', deed];
      const field = element.shadowRoot!.querySelector<HTMLInputElement>(selector!)!;
      if (value === undefined) field.click();
      else {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
  };

const members = (count: number): string =>
  Object.values(namesOf(count))
    .map((name, i) => `${name} ${i + 1}\t${(i * 7) % 40}\t${5 + (i % 5) * 5}`)
    .join('\n');
const long = 'Raden Ajeng Kusumaningtyas Wulandari Prabandari-Notonegoro';

export const Empty: Story = {};
export const Data: Story = { play: told('#example') };
export const Short: Story = { play: told('#example', '#pieces=180') };
export const SeventyTwoMembers: Story = {
  play: told(`#people=${members(72)}`, '#pieces=600', '#order=Seragam'),
};
export const LongWords: Story = { play: told(`#people=${long}\t5\t20\n${long} II\t3\t9`, '#pieces=24') };
export const ToBeMended: Story = {
  play: told('#people=Nama\tSudah menerima\tSanggup\nSiti\t20\t30\nsiti\t5\t\nBudi\tbanyak\t-4\nRini\t\t2,5'),
};
export const IdentityNumber: Story = {
  play: told('#people=Nama\tNIK\tSudah menerima\nSiti\t3527014107900001\t20'),
};
export const PiecesThatMakeNoSense: Story = { play: told('#example', '#pieces=2,5') };
export const RecordedAlready: Story = { play: told('#example', '#save', '#lot=4') };
export const English: Story = { args: { locale: 'en' }, play: told('#example') };
/** More than anybody pastes by hand: it says so, and stands still at no key. */
export const Many: Story = {
  play: told(`#people=${members(10_000)}`, '#pieces=600', '#order=Seragam'),
  tags: ['!autodocs'],
};
export const Tiny: Story = { ...tiny, play: told('#example') };
export const Phone: Story = { ...phone, play: told('#example') };
export const Dark: Story = { ...dark, play: told('#example') };
export const RightToLeft: Story = { ...rightToLeft, play: told('#example') };

/** The table alone, as a coordinator with a server sees it: with the day by which all of it fits. */
export const TableWithEarliestDay: Story = {
  render: ({ locale }) => {
    const order = { id: 'Seragam', pieces: 60, lot: 5 };
    const members = ['Siti', 'Budi', 'Rini'].map((id, i) => ({
      id,
      level: i * 8,
      capacity: 15,
      lastTurn: i,
    }));
    const dealt = deal(order, members);
    const reasons = reasonsFor(order, members, dealt);
    const rows = members.map(({ id, level }) => {
      const pieces = dealt.shares.get(id)!;
      return { name: id, pieces, before: level, after: level + pieces, reason: reasons.get(id)! };
    });
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet!);
    const t = splitTableWords[locale];
    render(
      html`<section>
        ${splitTable({ t, rows, unit: 'potong', short: dealt.short, advice: splitWords.shortHelp })}
      </section>`,
      root,
    );
    return host;
  },
};

const draft = exampleDraft(splitWords);
export const SplitOnPaper: Story = {
  parameters: { scrollsSideways: true },
  render: () =>
    onPaper(
      splitSheet({ ...draft, t: splitWords, split: splitOf(draft, readSheet(draft.people), new Map())! }),
      splitPaperStyles,
    ),
};
export const LedgerOnPaper: Story = {
  parameters: { scrollsSideways: true },
  render: () => {
    const { community, names = {}, entries } = workshop();
    const nameOf = (id: string) => names[id] ?? id;
    const telling = { t: ledgerWords, unit: 'potong', nameOf, writerOf: nameOf };
    return onPaper(
      ledgerSheet({
        ...telling,
        community,
        entries,
        say: (entry) => sayEntry(entry, telling),
        turners: turnersOf(entries),
        shown: 50,
        faults: entries.map(() => undefined),
      }),
      ledgerPaperStyles,
    );
  },
};
