import type { HireOutcomeWords } from './hire-outcome-words.ts';

export const words: HireOutcomeWords = {
  states: {
    waiting: 'Kept on this device, waiting for a connection',
    sending: 'Being sent',
    sent: 'Sent',
    refused: 'Refused',
  },
  waitingHelp: 'The request sends itself once there is a connection, while this page is open.',
  notKept: 'This browser keeps nothing. Do not close this page before the request is sent.',
  mayClose: 'You may close this box; the request is not lost.',
  tryNow: 'Try to send now',
  withdraw: 'Do not send',
  withdrawHelp: 'What you wrote stays here as a draft.',
  refusedHelp: (code) =>
    code === 'forbidden'
      ? 'Requests from you are not accepted at present. Ask the training centre or the office if this is a mistake.'
      : code === 'unsupported'
        ? 'This site cannot pass requests on yet.'
        : 'Mend it, then send it again.',
  mend: 'Mend it',
  retry: 'Send again',
  another: 'Make another request',
  linkTitle: 'The page of your request',
  linkHelp: 'There you see the quotes that come, choose one, and print its paper.',
  onlyKey: 'This link is the only key, and it is kept nowhere. Save it now, and share it with nobody else.',
  noLink: 'The link of its page did not reach this page. Ask the coordinator of the training centre for it.',
  copy: 'Copy the link',
  copied: 'Copied.',
  byHand: 'Not copied. Press and hold this text, then copy it:',
  openLink: 'Open the page of the request',
  share: 'Share',
  toWhatsApp: 'Send to my own WhatsApp',
  message: (title, link) => `My request for a quote: ${title}\n${link}`,
  print: 'Print or save as PDF',
  ocds: 'Download OCDS data (JSON)',
  next: 'What comes next',
  nextSteps: [
    'Five people are asked, taking turns. If need be, the next five after one working day.',
    'Quotes show on the page of your request; after three of them nobody else is asked.',
    'You choose one, then print the paper that fits its amount.',
  ],
  ways: 'This site cannot pass requests on yet. Send it the office’s own way:',
  waysInstead: 'Cannot wait? Send it the office’s own way:',
  noWays: 'This site cannot pass requests on yet.',
  byWhatsApp: 'Send by WhatsApp to the office',
  byEmail: 'Send by email',
  byForm: 'Fill in the office’s form',
  copyText: 'Copy the request',
  waysHelp: 'The request is already written; you only send it.',
  failed: 'That did not work. Try once more.',
};
