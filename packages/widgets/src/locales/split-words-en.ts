import type { Problem } from '../split/read-sheet.ts';
import type { SplitWords } from './split-words.ts';

const problems: Readonly<Record<Problem['kind'], (found: string) => string>> = {
  identity: () =>
    'holds a number of 16 digits, as an identity number has. Leave that column out; it is not needed.',
  'no-name': () => 'the name is missing.',
  twice: (row) => `this name is in row ${row} already. Join the two, or tell them apart.`,
  'no-level': () => 'what was received so far is missing. Write 0 if nothing.',
  level: (cell) => `“${cell}” is not a number. Write what was received so far, for example 35.`,
  negative: (cell) => `“${cell}” is below zero. Write 0 or more.`,
  'no-capacity': () => 'what they can do is missing. Write 0 if nothing, or “leave”.',
  capacity: (cell) => `“${cell}” is not a number. Write how many they can do, or “leave”.`,
  fraction: (cell) => `“${cell}” must be a whole number.`,
  comma: () =>
    'there is more in it than columns: perhaps a comma inside a number. Write whole numbers, or put semicolons between the cells.',
  turn: (cell) => `the last turn “${cell}” cannot be read. Write a number, or a date such as 20/10/2026.`,
  'too-many': () => 'no more than 2,000 people at a time.',
};

export const words: SplitWords = {
  language: 'en',
  title: 'Share an order fairly',
  intro:
    'Fill in the order, paste the list of members, and see the split at once. All is worked out on this device; nothing is sent.',
  rule: 'Each part goes to the member who has received least so far, as long as they can still finish before the deadline; on a tie, who has waited longest goes first.',
  order: 'Name of the order',
  orderHint: 'For example: Uniforms SDN Omben 1, November 2026.',
  community: 'Name of the community',
  pieces: 'Size of the order',
  unit: 'Unit',
  usualUnit: 'pieces',
  lot: 'Smallest part',
  lotHint: 'So that nobody travels for a single piece.',
  people: 'List of members',
  peopleHint:
    'Copy it from a spreadsheet: name, received so far, can do, and the last turn if you have it. Without “can do”, everybody is taken to have room.',
  example: 'Fill in an example',
  exampleOrder: 'Uniforms of an example',
  exampleCommunity: 'Example tailors',
  onLeave: 'leave',
  columns: { name: 'name', level: 'received', capacity: 'can do', turn: 'last turn' },
  read: (count, columns) => `${count} people read. Columns: ${columns}.`,
  sums: 'Rows of totals are left out.',
  wrong: (count) =>
    count === 1 ? 'One thing in the list must be mended' : `${count} things in the list must be mended`,
  row: (row, name) => `Row ${row}${name && ` (${name})`}: `,
  problem: ({ kind, found }) => problems[kind](found),
  othersWrong: (count) => `…and ${count} more.`,
  orderProblem: (problem) =>
    ({
      pieces: 'Write a whole number from 1 to 1,000,000.',
      lot: 'Write a whole number, 1 or more.',
      lots: 'Too many parts to be worked out at once. Make the parts larger.',
    })[problem],
  result: 'The split',
  waiting: 'The split appears here once the size of the order and the members are filled in.',
  shortHelp: 'Ask for more time, invite others, or accept less.',
  allAway: 'All members are on leave. Invite others, or wait until somebody is back.',
  said: (count, unit, people) => `${count} ${unit} shared among ${people} people.`,
  print: 'Print',
  copy: 'Copy names and parts',
  copied: 'Copied. Paste it into your spreadsheet.',
  copyFailed: 'Not copied yet. Copy it from here:',
  save: 'Save to the ledger',
  book: 'Ledger',
  bookHelp:
    'The ledger records each split, so that the next order knows who has received how much. It is a file of the community; anybody can check it.',
  openBook: 'Open a ledger that you have',
  noBook: 'No ledger is open. Saving begins a new one.',
  inBook: (community, count) => `Ledger “${community}”, ${count} entries.`,
  broken: (row) =>
    `This ledger does not hold from entry ${row} on, so it is not used. Check it with the ledger, or ask another member for their copy.`,
  nameFirst: 'Name the order first: the ledger records what the split was for.',
  recorded: 'An order of this name is in the ledger already. Give another order another name.',
  saved: (file) =>
    `Saved in your downloads as ${file}. Keep its fingerprint too, for example in the group chat:`,
  next: 'Begin the next order',
  clear: 'Clear all',
  kept: 'What you fill in stays in this tab and is gone when the tab is closed.',
  paper: 'Split of an order',
  before: 'Before',
  after: 'After',
  signature: 'Signature',
  coordinator: 'Coordinator',
  witness: 'Witness',
  notThere:
    'What works out the split has not loaded yet. Check your internet connection, then press or type once more.',
  partFailed: 'Cannot be printed yet. Check your internet connection, then press once more.',
};
