import { html, type TemplateResult } from 'lit';

/** Each element is shown in each of these, in a story of that name, or says in `absent` why not. */
export const states = [
  'Data',
  'Empty',
  'Stale',
  'Unavailable',
  'Loading',
  'Missing',
  'LongWords',
  'Many',
  'Tiny',
  'Phone',
  'Dark',
  'RightToLeft',
] as const;
export type State = (typeof states)[number];

/** As Storybook names the story. */
export const storyName = (state: string): string => state.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');

/** Of these the tree of accessibility is kept: the others say the same, and look different. */
export const spokenStates: readonly string[] = states.slice(0, states.indexOf('LongWords'));

const nothingAsked = 'it asks nobody: everything is worked out on the device';
const drawsNothing = 'it draws nothing itself; the elements inside it are shown in this state';

/** By the name of the element's page: the states that it cannot be in, and why. */
export const absent: Readonly<Record<string, Partial<Record<State, string>>>> = {
  'Fair split': {
    Stale: nothingAsked,
    Unavailable: nothingAsked,
    Loading: nothingAsked,
    Missing: nothingAsked,
  },
  Inbox: { Missing: 'one gateway has all that is behind a door' },
  Ledger: { Missing: 'a ledger is one file, and is there or not' },
  Provider: {
    Empty: drawsNothing,
    Stale: drawsNothing,
    Loading: drawsNothing,
    Missing: drawsNothing,
    LongWords: drawsNothing,
    Many: drawsNothing,
    Tiny: drawsNothing,
    Phone: drawsNothing,
    Dark: drawsNothing,
    RightToLeft: drawsNothing,
  },
};

type Story = () => unknown;
const inBox =
  (width: string) =>
  (story: Story): TemplateResult =>
    html`<div style="max-inline-size: ${width}">${story()}</div>`;

// The four that are the same for every element. Spread them: `export const Tiny: Story = { ...tiny, play }`.
/** A side column that nobody has measured. */
export const tiny = { decorators: [inBox('280px')] };
export const phone = { decorators: [inBox('360px')] };
export const dark = { args: { scheme: 'dark' as const } };
export const rightToLeft = {
  decorators: [(story: Story): TemplateResult => html`<div dir="rtl">${story()}</div>`],
};

/** What a page may say of looks, in every story. */
export interface Looks {
  brand: string;
  scheme: 'light' | 'dark';
}
export const looks = { brand: '#0b5c5e', scheme: 'light' } as const satisfies Looks;
export const looksTypes = {
  brand: { control: 'color' },
  scheme: { control: 'inline-radio', options: ['light', 'dark'] },
} as const;
/** The languages of an element that visitors see, and of one for officers. */
export const locales = { control: 'inline-radio', options: ['id', 'en', 'jv', 'su'] } as const;
export const officeLocales = { control: 'inline-radio', options: ['id', 'en'] } as const;
