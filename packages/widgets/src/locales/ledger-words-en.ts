import type { LedgerWords } from './ledger-words.ts';

export const words: LedgerWords = {
  language: 'en',
  number: (value) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 }),
  date: (instant) => {
    const date = new Date(instant);
    return Number.isNaN(date.getTime()) ? instant : date.toLocaleDateString('en-GB', { dateStyle: 'long' });
  },
  moment: (at) => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
  usualUnit: 'pieces',
  title: 'Ledger of turns',
  of: (community) => `Of ${community}.`,
  size: (count, date) => `Entries: ${count}, the newest of ${date}.`,
  loading: 'Loading the ledger…',
  empty: 'Nothing is written in this ledger yet',
  emptyHelp: 'The first entry appears when the first order is shared, or the first member joins.',
  unavailable: 'The ledger cannot be shown yet',
  why: (code) =>
    code === 'invalid'
      ? 'The file has come, but it is no whole ledger. Please tell the owner of the site.'
      : 'The file could not be fetched. Check your internet connection, then try again.',
  retry: 'Try again',
  stale: (time) => `It could not be loaded again. This is how it stood at ${time}.`,
  reload: 'Load again',
  next: 'Whose turn is next',
  nextHelp:
    'Who has received least comes first; on a tie, who has waited longest. Whoever is on leave is passed over (–).',
  place: 'Place',
  member: 'Member',
  received: 'Has received',
  lastTurn: 'Last turn',
  turnOf: (turn) => `no. ${turn}`,
  neverServed: 'never',
  notSure: 'This ledger does not hold, so this order cannot be relied upon.',
  entries: 'Entries, newest first',
  entry: (seq, date) => `Entry ${seq} · ${date}`,
  writtenBy: (who) => `written by ${who}`,
  coordinator: 'the coordinator',
  system: 'the system',
  everyShare: 'Every share',
  more: (count) => `Show ${count} more`,
  dealt: (order, pieces, people, shares) => `${order}: ${pieces} shared among ${people} people: ${shares}.`,
  dealtToNobody: (order, pieces) => `${order}: ${pieces} could not be shared.`,
  share: (name, pieces) => `${name} ${pieces}`,
  others: (count) => `and ${count} others`,
  short: (pieces) => `Short of ${pieces}.`,
  opening: (name, level) => `${name} joined or came back, beginning with ${level}.`,
  transfer: (from, to, pieces, order) => `${from} handed ${pieces} of ${order} over to ${to}.`,
  returned: (name, pieces, order) => `${name} returned ${pieces} of ${order}; they do not count as received.`,
  takenBack: (name, pieces, order, reason) =>
    `The coordinator took ${pieces} of ${order} back from ${name}, and says why: “${reason}”.`,
  added: (name, pieces, order, reason) =>
    `The coordinator added ${pieces} of ${order} for ${name}, because: “${reason}”.`,
  taken: (name, pieces, order, reason) =>
    `The coordinator took ${pieces} of ${order} from ${name}, because: “${reason}”.`,
  check: 'Check this ledger',
  checkHelp:
    'Each entry is worked out anew on this device: whether it is as it was written, follows the one before, and keeps to the rule.',
  recompute: 'Recompute',
  checking: (done, total) => `Recomputing: ${done} of ${total}…`,
  stop: 'Stop',
  sound: (count) => `It holds: all ${count} entries are as they were written.`,
  unsound: (count) => `It does not hold: entries at fault: ${count}. The first:`,
  unsoundHelp: 'Compare it with the copy of another member, and ask who keeps this file.',
  fits: 'Holds',
  faults: {
    changed: 'Changed after it was written',
    'out-of-chain': 'Does not follow the entry before',
    'not-the-rule': 'Not shared by the rule',
    'after-a-fault': 'After an entry that does not hold',
  },
  fingerprint: 'Newest fingerprint',
  fingerprintHelp:
    'Keep it outside this ledger, for example in the group chat. Whoever rewrites the ledger, even all of it, gets another fingerprint.',
  copy: 'Copy the fingerprint',
  copied: 'Copied.',
  copyFailed: 'Not copied yet. The whole fingerprint:',
  toCopy: (community, seq, hash) => `Ledger of ${community}, entry ${seq}: ${hash}`,
  known: 'Have a fingerprint? Paste it here',
  compare: 'Compare',
  unclear: 'This is no fingerprint yet. Paste at least 16 letters and digits, as copied from the ledger.',
  sameNewest: 'The same: this ledger is exactly as when that fingerprint was copied.',
  sameEarlier: (seq, date, later) =>
    `It fits entry ${seq} (${date}). Up to there nothing was changed; new entries since: ${later}.`,
  sameButBroken:
    'The fingerprint is there, but entries up to it were changed. This ledger cannot be relied upon.',
  differs:
    'No entry has that fingerprint. This ledger was rewritten or cut off, or the fingerprint is of another one.',
  files: 'Files',
  download: 'Download as a file',
  print: 'Print',
  openFile: 'Check a ledger file of this device',
  openHelp: 'The file is read on this device and goes nowhere.',
  opened: (name) => `This is the file ${name} of this device.`,
  back: 'Back to the ledger of this page',
  partFailed: 'This part cannot be loaded yet. Check your internet connection, then press once more.',
};
